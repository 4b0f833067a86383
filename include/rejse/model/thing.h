// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <string_view>

namespace rejse {

enum class ThingKind {
    Map,
    Phase,
    Touchpoint,
    Quote,
    Experience,
    Barrier,
    Action,
    Cell,
    Persona,
    Channel,
    Process,
    Lane,
    Link
};

/// `phase`, `touchpoint`, …, for messages and other programs.
std::string_view kindWord(ThingKind kind);

/// Something on the map that can be selected.
struct Thing {
    ThingKind kind = ThingKind::Map;
    Id id;         ///< its own id; of its lane for a cell, of its touchpoint for a quote; empty for the map
    Id touchpoint; ///< the touchpoint it is or hangs on; empty outside the columns
    friend bool operator==(const Thing&, const Thing&) = default;

    static Thing ofTouchpoint(const Id& id) { return {ThingKind::Touchpoint, id, id}; }
    static Thing ofPhase(const Id& id) { return {ThingKind::Phase, id, {}}; }
};

/// Whether it is still there in `journey`.
bool exists(const Journey& journey, const Thing& thing);

} // namespace rejse
