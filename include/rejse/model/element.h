// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <string_view>

namespace rejse {

enum class ElementKind {
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
std::string_view kindWord(ElementKind kind);

/// Something on the map that can be selected.
struct ElementRef {
    ElementKind kind = ElementKind::Map;
    Id id;         ///< its own id; of its lane for a cell, of its touchpoint for a quote; empty for the map
    Id touchpoint; ///< the touchpoint it is or hangs on; empty outside the columns
    friend bool operator==(const ElementRef&, const ElementRef&) = default;

    static ElementRef ofTouchpoint(const Id& id) { return {ElementKind::Touchpoint, id, id}; }
    static ElementRef ofPhase(const Id& id) { return {ElementKind::Phase, id, {}}; }
};

/// Whether it is still there in `journey`.
bool exists(const Journey& journey, const ElementRef& element);

} // namespace rejse
