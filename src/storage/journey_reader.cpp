// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journey_reader.h"

#include "storage/field_reader.h"

namespace rejse::storage {

Journey journeyFrom(const JsonTree& tree, ProblemList& problems)
{
    ReadState state{tree, problems};
    Journey journey;
    FieldReader reader(state, JsonTree::root);
    fields(reader, journey);
    state.integrity.check(problems);
    return journey;
}

} // namespace rejse::storage
