// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace rejse {

/// How many characters (code points) valid UTF-8 holds; of other bytes, how many do not continue one.
std::size_t characterCount(std::string_view utf8);

/// The longest beginning of `utf8` that has at most `characters` characters.
std::string_view firstCharacters(std::string_view utf8, std::size_t characters);

/// Where the first control character (Unicode category Cc) at or after `from` begins, or npos.
std::size_t findControl(std::string_view utf8, std::size_t from = 0);

/// Whether the control character that begins at `at` is in the range U+0080 to U+009F, and so takes two bytes.
bool isTwoByteControl(std::string_view utf8, std::size_t at);

/// The code point of the control character that begins at `at`.
unsigned controlAt(std::string_view utf8, std::size_t at);

/// How many bytes the character takes that begins at `at`; 0 where no valid UTF-8 begins.
std::size_t characterLength(std::string_view bytes, std::size_t at);

/// Where the first byte sequence begins that is not valid UTF-8 (overlong forms and surrogates are not), or npos.
std::size_t findInvalidUtf8(std::string_view bytes);

} // namespace rejse
