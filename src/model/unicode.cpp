// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/unicode.h"

#include <algorithm>

namespace rejse {

namespace {

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

bool continues(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

// The ranges are table 3-7 of the Unicode standard.
std::size_t characterLength(std::string_view bytes, std::size_t at)
{
    if (at >= bytes.size()) {
        return 0;
    }
    const unsigned char first = byteAt(bytes, at);
    const unsigned char second = byteAt(bytes, at + 1);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return continues(second) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return second >= low && second <= high && continues(byteAt(bytes, at + 2)) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high && continues(byteAt(bytes, at + 2)) && continues(byteAt(bytes, at + 3))
            ? 4
            : 0;
    }
    return 0;
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return !continues(static_cast<unsigned char>(c)); }));
}

std::string_view firstCharacters(std::string_view utf8, std::size_t characters)
{
    std::size_t end = 0;
    for (std::size_t begun = 0; end < utf8.size(); ++end) {
        if (!continues(byteAt(utf8, end)) && ++begun > characters) {
            break;
        }
    }
    return utf8.substr(0, end);
}

bool isTwoByteControl(std::string_view utf8, std::size_t at)
{
    return byteAt(utf8, at) == 0xC2 && byteAt(utf8, at + 1) >= 0x80 && byteAt(utf8, at + 1) <= 0x9F;
}

std::size_t findControl(std::string_view utf8, std::size_t from)
{
    for (std::size_t at = from; at < utf8.size(); ++at) {
        const unsigned char byte = byteAt(utf8, at);
        if (byte < 0x20 || byte == 0x7F || (byte == 0xC2 && isTwoByteControl(utf8, at))) {
            return at;
        }
    }
    return std::string_view::npos;
}

unsigned controlAt(std::string_view utf8, std::size_t at)
{
    return isTwoByteControl(utf8, at) ? byteAt(utf8, at + 1) : byteAt(utf8, at);
}

std::size_t findInvalidUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::string_view::npos;
}

} // namespace rejse
