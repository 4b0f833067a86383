// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/found.h"

#include "rejse/model/unicode.h"
#include "storage/json_write.h"

namespace rejse::storage {

namespace {

constexpr std::size_t shownCharacters = 40;

} // namespace

std::string quotedShort(std::string_view text)
{
    const std::string_view shown = firstCharacters(text, shownCharacters);
    return '"' + onOneLine(shown) + (shown.size() < text.size() ? "…\"" : "\"");
}

std::string found(const JsonTree& tree, JsonTree::Index node)
{
    switch (tree.kind(node)) {
    case JsonTree::Kind::List:
        return "a list";
    case JsonTree::Kind::Object:
        return "an object";
    case JsonTree::Kind::Text:
        return quotedShort(tree.text(node));
    case JsonTree::Kind::BigInteger:
        return tree.text(node).size() > shownCharacters ? "a larger number" : std::string(tree.text(node));
    default:
        return compactText(tree, node);
    }
}

} // namespace rejse::storage
