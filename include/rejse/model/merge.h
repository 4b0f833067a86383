// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"
#include "rejse/model/field_value.h"
#include "rejse/model/order.h"
#include "rejse/model/result.h"

#include <map>
#include <string>
#include <vector>

/// Two journeys that were made from one, brought together. docs/merging.md tells the rules.
namespace rejse {

enum class ConflictKind {
    Field,   ///< both changed a field, differently
    Deleted, ///< one deleted what the other changed or has come to refer to
    Place,   ///< both moved an element, into different phases or to different touchpoints
    Order    ///< both moved the same element within a list, to different places
};

/// Where the two sides cannot both have their way.
struct Conflict {
    /// What tells one conflict of a merge from the others.
    struct Address {
        ElementKind kind = ElementKind::Map;
        Id id;
        std::string field;
        friend auto operator<=>(const Address&, const Address&) = default;
    };

    ConflictKind kind = ConflictKind::Field;
    ElementRef element;
    std::string title; ///< what the element is called
    /// As the file calls it, with `/` between an object, list or map and what is in it: `evidence/source`,
    /// `feelings/anna`. Of an Order the list; empty where the whole element was deleted.
    std::string field;
    std::string entry; ///< what the last part of `field` is called where it is an id
    FieldValue base;
    FieldValue ours;
    FieldValue theirs;
    Side chosen = Side::Ours; ///< whose way the merged journey has

    Address address() const { return {element.kind, element.id, field}; }
};

/// Whether two merges ask the same about the same, so that what was chosen in one holds in the other.
inline bool isSameQuestion(const Conflict& a, const Conflict& b)
{
    return a.kind == b.kind && a.address() == b.address() && a.base == b.base && a.ours == b.ours
        && a.theirs == b.theirs;
}

/// Who has their way in a conflict. One that is not named goes to ours; of an element deleted to the side that kept it.
using Choices = std::map<Conflict::Address, Side>;

struct Merged {
    Journey journey;
    std::vector<Conflict> conflicts;
};

/// What `ours` and `theirs` each made of `base`, together: element by element after their ids, field by field. Valid
/// whenever the three are. Refused where it would have more touchpoints than a journey can.
/// Without conflicts it does not matter which side is which.
Result<Merged> merge(const Journey& base, const Journey& ours, const Journey& theirs, const Choices& choices = {});

/// One line for a person: the element, the field, what each side says and whose way it went.
std::string describe(const Conflict& conflict);

} // namespace rejse
