// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/language.h"

#include <algorithm>

namespace rejse {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

bool isLaterPart(std::string_view part)
{
    return !part.empty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), isLetterOrDigit);
}

std::string_view firstPart(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

} // namespace

bool isLanguageTag(std::string_view text)
{
    const std::string_view first = firstPart(text);
    if (first.size() < 2 || first.size() > 8 || !std::all_of(first.begin(), first.end(), isLetter)) {
        return false;
    }
    for (std::size_t end = first.size(); end < text.size();) {
        const std::string_view part = firstPart(text.substr(end + 1));
        if (!isLaterPart(part)) {
            return false;
        }
        end += 1 + part.size();
    }
    return true;
}

bool canNameLanguage(std::string_view text)
{
    return isLanguageTag(text) && firstPart(text).size() <= 3;
}

std::string languageOf(std::string_view tag)
{
    if (!canNameLanguage(tag)) {
        return {};
    }
    std::string language(firstPart(tag));
    std::transform(language.begin(), language.end(), language.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return language == "no" || language == "nn" ? "nb" : language;
}

} // namespace rejse
