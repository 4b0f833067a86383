// SPDX-License-Identifier: GPL-3.0-or-later
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

std::string cleanText(std::string_view text, TextField field)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0, length = 0; at < text.size(); at += std::max<std::size_t>(length, 1)) {
        length = characterLength(text, at);
        const std::string_view character = text.substr(at, length);
        if (character == "\n" || character == "\r") {
            length = text.substr(at, 2) == "\r\n" ? 2 : 1;
            clean += info(field).lines == Lines::Many ? '\n' : ' ';
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
