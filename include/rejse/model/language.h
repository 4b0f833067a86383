// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Reading language tags (BCP 47), such as "da" or "nb-NO". Everybody who needs a language reads it here.
namespace rejse {

/// Whether a text has the form of a tag: two to eight letters, then parts of one to eight letters or digits behind
/// hyphens.
bool isLanguageTag(std::string_view text);

/// Whether it can also be the tag of a language: those begin with two or three letters.
bool canNameLanguage(std::string_view text);

/// The language that a tag names, in small letters and without its region or script: "da" for "da-DK". Norwegian and
/// both its written forms, "no", "nb" and "nn", are "nb". Empty for what cannot name a language.
std::string languageOf(std::string_view tag);

} // namespace rejse
