// SPDX-License-Identifier: GPL-3.0-or-later
// What each field of a journey may hold, and what it belongs to; texts.cpp finds the texts themselves.
#include "rejse/model/texts.h"
#include "rejse/model/unicode.h"

#include <algorithm>
#include <iterator>

namespace rejse {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n';
}

} // namespace

ThingKind ownerKind(TextField field)
{
    switch (field) {
    case TextField::MapTitle:
    case TextField::MapClient:
    case TextField::MapAuthor:
    case TextField::MapDescription:
        return ThingKind::Map;
    case TextField::PersonaName:
    case TextField::PersonaDescription:
    case TextField::PersonaGoal:
        return ThingKind::Persona;
    case TextField::ChannelName:
        return ThingKind::Channel;
    case TextField::ProcessName:
    case TextField::ProcessOwner:
        return ThingKind::Process;
    case TextField::PhaseTitle:
    case TextField::PhaseStatement:
    case TextField::PhaseDuration:
    case TextField::PhaseDescription:
        return ThingKind::Phase;
    case TextField::TouchpointTitle:
    case TextField::Occasion:
    case TextField::TouchpointOwner:
    case TextField::EvidenceSource:
    case TextField::MetricName:
    case TextField::MetricUnit:
    case TextField::Notes:
        return ThingKind::Touchpoint;
    case TextField::Quote:
        return ThingKind::Quote;
    case TextField::ExperienceText:
        return ThingKind::Experience;
    case TextField::BarrierText:
        return ThingKind::Barrier;
    case TextField::ActionText:
    case TextField::ActionOwner:
        return ThingKind::Action;
    case TextField::Cell:
        return ThingKind::Cell;
    case TextField::LinkLabel:
        return ThingKind::Link;
    case TextField::LaneTitle:
        return ThingKind::Lane;
    }
    return ThingKind::Map;
}

bool isMultiLine(TextField field)
{
    switch (field) {
    case TextField::MapDescription:
    case TextField::PersonaDescription:
    case TextField::PhaseDescription:
    case TextField::Occasion:
    case TextField::Notes:
    case TextField::Cell:
        return true;
    default:
        return false;
    }
}

bool isRequired(TextField field)
{
    switch (field) {
    case TextField::MapTitle:
    case TextField::PersonaName:
    case TextField::ChannelName:
    case TextField::ProcessName:
    case TextField::PhaseTitle:
    case TextField::TouchpointTitle:
    case TextField::MetricName:
    case TextField::ExperienceText:
    case TextField::BarrierText:
    case TextField::ActionText:
        return true;
    default:
        return false;
    }
}

std::string cleanText(std::string_view text, TextField field)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0, length = 0; at < text.size(); at += std::max<std::size_t>(length, 1)) {
        length = characterLength(text, at);
        const std::string_view character = text.substr(at, length);
        if (character == "\n" || character == "\r") {
            length = text.substr(at, 2) == "\r\n" ? 2 : 1;
            clean += isMultiLine(field) ? '\n' : ' ';
        } else if (character == "\t") {
            clean += ' ';
        } else if (findControl(character) == std::string_view::npos) {
            clean += character;
        }
    }
    const auto first = std::find_if_not(clean.begin(), clean.end(), isBlank);
    const auto last = std::find_if_not(clean.rbegin(), std::make_reverse_iterator(first), isBlank).base();
    return {first, last};
}

TextAddress mainText(const Thing& thing)
{
    switch (thing.kind) {
    case ThingKind::Map:
        return {TextField::MapTitle, thing};
    case ThingKind::Phase:
        return {TextField::PhaseTitle, thing};
    case ThingKind::Touchpoint:
        return {TextField::TouchpointTitle, thing};
    case ThingKind::Quote:
        return {TextField::Quote, thing};
    case ThingKind::Experience:
        return {TextField::ExperienceText, thing};
    case ThingKind::Barrier:
        return {TextField::BarrierText, thing};
    case ThingKind::Action:
        return {TextField::ActionText, thing};
    case ThingKind::Cell:
        return {TextField::Cell, thing};
    case ThingKind::Persona:
        return {TextField::PersonaName, thing};
    case ThingKind::Channel:
        return {TextField::ChannelName, thing};
    case ThingKind::Process:
        return {TextField::ProcessName, thing};
    case ThingKind::Lane:
        return {TextField::LaneTitle, thing};
    case ThingKind::Link:
        return {TextField::LinkLabel, thing};
    }
    return {};
}

} // namespace rejse
