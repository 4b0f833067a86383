// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"
#include "rejse/model/fields.h"
#include "rejse/model/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Every text of a journey under an address of its own, so that typing on the canvas, the outline, the panels and find
/// share one way to read and to write them.
namespace rejse {

inline constexpr std::size_t maxTextCharacters = 20'000; ///< Unicode code points

enum class TextField {
    MapTitle,
    MapClient,
    MapAuthor,
    MapDescription,
    PersonaName,
    PersonaDescription,
    PersonaGoal, ///< by index
    ChannelName,
    ProcessName,
    ProcessOwner,
    PhaseTitle,
    PhaseStatement,
    PhaseDuration,
    PhaseDescription,
    TouchpointTitle,
    Occasion,
    TouchpointOwner,
    Quote,
    EvidenceSource,
    MetricName, ///< by index
    MetricUnit, ///< by index
    Notes,
    ExperienceText,
    BarrierText,
    ActionText,
    ActionOwner,
    Cell,
    LinkLabel,
    LaneTitle
};

/// Where one text stands: a field of an element; of a list without ids also the index.
struct TextAddress {
    TextField field = TextField::MapTitle;
    ElementRef element;
    std::size_t index = 0;
    friend bool operator==(const TextAddress&, const TextAddress&) = default;
};

/// What there is to know of a field.
struct TextFieldInfo {
    TextField field;
    ElementKind owner;
    Lines lines;        ///< whether it may hold line feeds
    Need need;          ///< a required one must not be empty
    const char* name;   ///< "Owner of a process", to be translated in the context "TextField"
    const char* change; ///< "Edit owner", what the Edit menu says of a change, to be translated likewise
    /// The text at an address of the field, null where there is none. Of a journey that changes an empty cell and an
    /// absent title of a lane are made.
    const std::string* (*read)(const Journey& journey, const TextAddress& address);
    std::string* (*write)(Journey& journey, const TextAddress& address);
};

const TextFieldInfo& info(TextField field);

/// The text at an address; empty where nothing stands.
std::string textAt(const Journey& journey, const TextAddress& address);

/// `text` as a field may hold it: line ends of every kind as line feeds (as spaces where the field is of one line),
/// other control characters and bytes that are no UTF-8 left out, no blank at either end, be it without width. Empty
/// where nothing of it could be seen.
std::string cleanText(std::string_view text, TextField field);

/// The journey with the cleaned text at an address. A required field that would be empty, and more than 20,000
/// characters, are refused. An empty cell is taken out, as is an empty lane title that the kind can stand in for.
Result<Journey> withText(Journey journey, const TextAddress& address, std::string_view text);

/// As withText(), but with the text as it stands, for showing what is being typed.
Journey withRawText(Journey journey, const TextAddress& address, std::string text);

/// The addresses of all texts that are not empty, in reading order: the map's own, personas, phases with their
/// touchpoints and what hangs on them, the unsorted, links, lanes, channels, processes.
std::vector<TextAddress> allTexts(const Journey& journey);

/// What an element is called by: the field that F2 opens.
TextAddress mainText(const ElementRef& element);

} // namespace rejse
