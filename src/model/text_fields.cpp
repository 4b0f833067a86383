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

TextAddress mainText(const ElementRef& element)
{
    switch (element.kind) {
    case ElementKind::Map:
        return {TextField::MapTitle, element};
    case ElementKind::Phase:
        return {TextField::PhaseTitle, element};
    case ElementKind::Touchpoint:
        return {TextField::TouchpointTitle, element};
    case ElementKind::Quote:
        return {TextField::Quote, element};
    case ElementKind::Experience:
        return {TextField::ExperienceText, element};
    case ElementKind::Barrier:
        return {TextField::BarrierText, element};
    case ElementKind::Action:
        return {TextField::ActionText, element};
    case ElementKind::Cell:
        return {TextField::Cell, element};
    case ElementKind::Persona:
        return {TextField::PersonaName, element};
    case ElementKind::Channel:
        return {TextField::ChannelName, element};
    case ElementKind::Process:
        return {TextField::ProcessName, element};
    case ElementKind::Lane:
        return {TextField::LaneTitle, element};
    case ElementKind::Link:
        return {TextField::LinkLabel, element};
    }
    return {};
}

} // namespace rejse
