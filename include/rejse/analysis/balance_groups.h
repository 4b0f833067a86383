// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"
#include "rejse/model/journey.h"

#include <array>
#include <cstddef>
#include <vector>

/// What stands behind the counts of a Balance: each group holds the very elements that the count of the same name
/// counts.
namespace rejse {

/// The elements of each value of an enumeration, in order on the map, and those that say nothing.
template <typename E, std::size_t N> struct Groups {
    std::array<std::vector<ElementRef>, N> of;
    std::vector<ElementRef> unknown;

    std::vector<ElementRef>& operator[](E value) { return of[static_cast<std::size_t>(value)]; }
    const std::vector<ElementRef>& operator[](E value) const { return of[static_cast<std::size_t>(value)]; }
};

/// A change of process between two touchpoints; those between them, if any, have no process.
struct Handover {
    Id from; ///< the last touchpoint of the process before
    Id to;   ///< the first one of the next
    Id fromProcess;
    Id toProcess;
    friend bool operator==(const Handover&, const Handover&) = default;
};

struct BalanceGroups {
    Groups<Stage, 3> stage;
    Groups<Contact, 2> contact;
    Groups<Medium, 2> medium;
    Groups<Ownership, 3> ownership;
    Groups<Initiator, 2> initiator;
    std::vector<std::vector<ElementRef>> processes; ///< by the journey's list of processes
    std::vector<ElementRef> withoutProcess;
    Groups<ExperienceKind, 2> experiences;
    Groups<BarrierKind, 4> barriers;
    std::vector<Handover> handovers; ///< in order on the map
};

BalanceGroups balanceGroups(const Journey& journey);

} // namespace rejse
