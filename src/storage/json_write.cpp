// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_write.h"

#include "rejse/model/unicode.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace rejse::storage {

namespace {

/// Whole numbers below it are written digit by digit: a double is exact there, or its digits are its exact value.
constexpr double wholeNumberLimit = 1e21;

std::string_view escapeOf(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return {};
    }
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendUnicodeEscape(std::string& out, unsigned codePoint)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[codePoint >> 4U];
    out += digits[codePoint & 0xFU];
}

void appendCompact(std::string& out, const JsonTree& tree, JsonTree::Index node);

void appendCompactList(std::string& out, const JsonTree& tree, JsonTree::Index list)
{
    char before = '[';
    tree.forEachElement(list, [&](JsonTree::Index element) {
        out += std::exchange(before, ',');
        appendCompact(out, tree, element);
    });
    out += tree.size(list) == 0 ? "[]" : "]";
}

void appendCompactObject(std::string& out, const JsonTree& tree, JsonTree::Index object)
{
    char before = '{';
    tree.forEachMember(object, [&](std::string_view key, JsonTree::Index value) {
        out += std::exchange(before, ',');
        appendQuoted(out, key);
        out += ':';
        appendCompact(out, tree, value);
    });
    out += tree.size(object) == 0 ? "{}" : "}";
}

void appendCompact(std::string& out, const JsonTree& tree, JsonTree::Index node)
{
    using Kind = JsonTree::Kind;
    switch (tree.kind(node)) {
    case Kind::Null:
        out += "null";
        break;
    case Kind::False:
        out += "false";
        break;
    case Kind::True:
        out += "true";
        break;
    case Kind::Integer:
        out += std::to_string(tree.integer(node));
        break;
    case Kind::Unsigned:
        out += std::to_string(tree.unsignedInteger(node));
        break;
    case Kind::BigInteger:
        out += tree.text(node);
        break;
    case Kind::Real:
        out += nlohmann::json(tree.real(node)).dump();
        break;
    case Kind::Text:
        appendQuoted(out, tree.text(node));
        break;
    case Kind::List:
        appendCompactList(out, tree, node);
        break;
    case Kind::Object:
        appendCompactObject(out, tree, node);
        break;
    }
}

/// The byte after the string that begins at `at`.
std::size_t afterString(std::string_view json, std::size_t at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\') {
            ++at;
        }
    }
    return std::min(at + 1, json.size());
}

bool isEmptyContainer(std::string_view json, std::size_t at)
{
    return at + 1 < json.size() && (json[at + 1] == '}' || json[at + 1] == ']');
}

} // namespace

void appendQuoted(std::string& out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!needsEscape(text[at])) {
            continue;
        }
        out += text.substr(plain, at - plain);
        plain = at + 1;
        const std::string_view escape = escapeOf(text[at]);
        if (escape.empty()) {
            appendUnicodeEscape(out, static_cast<unsigned char>(text[at]));
        } else {
            out += escape;
        }
    }
    out += text.substr(plain);
    out += '"';
}

std::string onOneLine(std::string_view text)
{
    std::string line;
    std::size_t plain = 0;
    for (std::size_t at = findControl(text); at != std::string_view::npos; at = findControl(text, plain)) {
        line += text.substr(plain, at - plain);
        appendUnicodeEscape(line, controlAt(text, at));
        plain = at + (isTwoByteControl(text, at) ? 2 : 1);
    }
    line += text.substr(plain);
    return line;
}

std::string numberText(double value)
{
    if (value == 0) {
        return "0"; // a negative zero is the same value, so it must be the same text
    }
    if (std::trunc(value) != value || std::abs(value) >= wholeNumberLimit) {
        return nlohmann::json(value).dump();
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

std::string compactText(const JsonTree& tree, JsonTree::Index node)
{
    std::string out;
    appendCompact(out, tree, node);
    return out;
}

void appendPretty(std::string& out, std::string_view compact, std::size_t depth)
{
    for (std::size_t at = 0; at < compact.size();) {
        const char c = compact[at];
        const std::size_t begin = at++;
        if (c == '"') {
            at = afterString(compact, begin);
            out += compact.substr(begin, at - begin);
        } else if ((c == '{' || c == '[') && isEmptyContainer(compact, begin)) {
            out += compact.substr(begin, 2);
            ++at;
        } else if (c == '{' || c == '[') {
            out += c;
            appendLine(out, ++depth);
        } else if (c == '}' || c == ']') {
            appendLine(out, --depth);
            out += c;
        } else if (c == ',') {
            out += c;
            appendLine(out, depth);
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
}

void appendLine(std::string& out, std::size_t depth)
{
    out += '\n';
    out.append(2 * depth, ' ');
}

} // namespace rejse::storage
