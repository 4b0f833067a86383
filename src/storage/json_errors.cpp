// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_errors.h"

#include "rejse/model/unicode.h"
#include "storage/json_write.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rejse::storage {

namespace {

constexpr std::string_view inPlaceOfValue =
    "expected a value (a text in double quotes, a number, true, false, null, a list or an object)";

using Explanation = std::pair<std::string_view, std::string_view>;

/// What the parser says about a token that is broken in itself, and how a person is told.
constexpr std::array<Explanation, 10> brokenTokens{{
    {"missing closing quote", "the file ends inside a text: its closing quote is missing"},
    {"control character U+000A",
     "a text goes on over the end of the line: its closing quote is missing, or a line "
     "feed in it must be written \\n"},
    {"control character U+0009", "a tab inside a text must be written \\t"},
    {"control character", "a control character inside a text must be written with a backslash, such as \\u0007"},
    {"surrogate", "an escape \\ud800 to \\udfff must stand in a pair, as \\ud83d\\ude00 does"},
    {"4 hex digits", "\\u must be followed by four hexadecimal digits"},
    {"forbidden character after backslash",
     "inside a text a backslash may be followed only by one of \" \\ / b f n r t u"},
    {"ill-formed UTF-8", "these bytes are not valid UTF-8"},
    {"number overflow", "this number is too large"},
    {"invalid number", "this number is not complete"},
}};

/// What the parser was in the middle of, and what had to come.
constexpr std::array<Explanation, 4> expectations{{
    {"while parsing object key", "expected a key in double quotes"},
    {"while parsing object separator", "expected a colon after the key"},
    {"while parsing object -", "expected a comma or }"},
    {"while parsing array -", "expected a comma or ]"},
}};

template <std::size_t N> std::string_view explanationOf(const std::array<Explanation, N>& all, std::string_view said)
{
    const auto fits = [said](const Explanation& it) { return said.find(it.first) != std::string_view::npos; };
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? std::string_view() : found->second;
}

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '.'
        || c == '+' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

/// Where the token begins whose last byte read is at `last`.
std::size_t tokenBegin(std::string_view text, std::size_t last)
{
    if (text[last] == '"' && last > 0) {
        std::size_t begin = last - 1;
        const auto isEscaped = [text](std::size_t at) {
            const auto notBackslash = at == 0 ? std::string_view::npos : text.find_last_not_of('\\', at - 1);
            return (at - 1 - notBackslash) % 2 == 1;
        };
        while (begin > 0 && (text[begin] != '"' || isEscaped(begin))) {
            --begin;
        }
        return begin;
    }
    while (last > 0 && isWordCharacter(text[last]) && isWordCharacter(text[last - 1])) {
        --last;
    }
    return last;
}

/// Where the number or word begins that the byte at `last` breaks off, or `last` when it begins one itself.
std::size_t brokenTokenBegin(std::string_view text, std::size_t last, std::string_view firstCharacters)
{
    const std::size_t begin = tokenBegin(text, isWordCharacter(text[last]) || last == 0 ? last : last - 1);
    return firstCharacters.find(text[begin]) == std::string_view::npos ? last : begin;
}

bool isNumberWithLeadingZero(std::string_view token)
{
    token.remove_prefix(token.starts_with('-') ? 1 : 0);
    return token.size() > 1 && token[0] == '0' && token[1] >= '0' && token[1] <= '9';
}

std::string tokenName(std::string_view text, std::size_t begin)
{
    if (text[begin] == '"') {
        return "a text";
    }
    std::size_t end = begin + 1;
    if (isWordCharacter(text[begin])) {
        while (end < text.size() && isWordCharacter(text[end])) {
            ++end;
        }
    }
    return onOneLine(firstCharacters(text.substr(begin, end - begin), 40));
}

} // namespace

Problem problemAt(std::string_view text, std::size_t offset, std::string message)
{
    const std::string_view before = text.substr(0, offset);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineBegin = before.rfind('\n') + 1;
    const std::size_t column = 1 + characterCount(before.substr(lineBegin));
    return {std::to_string(line) + ':' + std::to_string(column), std::move(message)};
}

Problem explainSyntaxError(std::string_view text, std::size_t bytesRead, const std::exception& error)
{
    const std::size_t last = std::min(bytesRead, text.size()) - 1;
    const std::size_t invalid = findInvalidUtf8(text.substr(0, std::min(last + 4, text.size())));
    if (invalid <= last) {
        return problemAt(text, invalid, "these bytes are not valid UTF-8");
    }
    // After "last read" the parser quotes the file, whose words must not be taken for the parser's.
    const std::string_view all = error.what();
    const std::string_view said = all.substr(0, all.find("; last read"));
    const std::string_view broken = explanationOf(brokenTokens, said);
    if (!broken.empty()) {
        const bool isNumber = broken.starts_with("this number");
        const std::size_t at =
            isNumber ? brokenTokenBegin(text, last, "-0123456789") : std::min(bytesRead - 1, text.size());
        return problemAt(text, at, std::string(broken));
    }
    if (said.find("unexpected end of input") != std::string_view::npos) {
        return problemAt(text, text.size(), "the file ends before all that was begun in it is closed");
    }
    std::string_view expected = explanationOf(expectations, said);
    if (all.ends_with("expected end of input")) {
        expected = "expected the end of the file";
    } else if (expected.empty()) {
        expected = inPlaceOfValue;
    }
    const bool isBroken = said.find("invalid literal") != std::string_view::npos;
    const std::size_t begin = isBroken ? brokenTokenBegin(text, last, "tfn") : tokenBegin(text, last);
    if (isNumberWithLeadingZero(text.substr(begin))) {
        return problemAt(text, begin, "a number must not begin with 0 and a further digit");
    }
    return problemAt(text, begin, std::string(expected) + ", found " + tokenName(text, begin));
}

} // namespace rejse::storage
