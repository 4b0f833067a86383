// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"

#include <map>
#include <utility>

/// Keeping the ids of a journey and the references to them in step.
namespace rejse {

/// New ids for elements, by what they are and the old ones.
using NewIds = std::map<std::pair<IdOf, Id>, Id>;

/// The journey with these ids in the place of the old ones, wherever they stand: of the elements and in all references
/// to them.
Journey withIds(Journey journey, const NewIds& ids);

/// Takes out every reference to something that is not there, or not of the kind that it must be, and the links that
/// have lost an end.
void dropDangling(Journey& journey);

/// Gives a new id to whatever has the id of another element, `Experience` and its like before elements that are
/// referred to, and those of `known` last.
void makeIdsUnique(Journey& journey, const Journey& known);

/// Brings stages that go back along the phases forward.
void raiseStages(Journey& journey);

} // namespace rejse
