// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numbers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace rejse::storage {

namespace {

constexpr double twoTo63 = 9223372036854775808.0;
constexpr double twoTo64 = 2 * twoTo63;

/// The double that is exactly the integer of these digits, if there is one.
std::optional<double> exactDouble(std::string_view digits)
{
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    std::array<char, 512> exact{};
    const auto end = std::to_chars(exact.data(), exact.data() + exact.size(), value, std::chars_format::fixed).ptr;
    return std::string_view(exact.data(), end) == digits ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> wholeNumber(const JsonTree& tree, JsonTree::Index node)
{
    if (tree.kind(node) == JsonTree::Kind::Integer) {
        return tree.integer(node);
    }
    if (tree.kind(node) != JsonTree::Kind::Real) {
        return std::nullopt;
    }
    const double value = tree.real(node);
    if (std::trunc(value) != value || value < -twoTo63 || value >= twoTo63) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(value);
}

bool isNumber(const JsonTree& tree, JsonTree::Index node)
{
    return tree.kind(node) >= JsonTree::Kind::Integer && tree.kind(node) <= JsonTree::Kind::Real;
}

std::optional<double> exactNumber(const JsonTree& tree, JsonTree::Index node)
{
    switch (tree.kind(node)) {
    case JsonTree::Kind::Integer: {
        const auto value = static_cast<double>(tree.integer(node));
        return value < twoTo63 && static_cast<std::int64_t>(value) == tree.integer(node) ? std::optional(value)
                                                                                         : std::nullopt;
    }
    case JsonTree::Kind::Unsigned: {
        const auto value = static_cast<double>(tree.unsignedInteger(node));
        return value < twoTo64 && static_cast<std::uint64_t>(value) == tree.unsignedInteger(node) ? std::optional(value)
                                                                                                  : std::nullopt;
    }
    case JsonTree::Kind::BigInteger:
        return exactDouble(tree.text(node));
    default:
        return tree.real(node);
    }
}

} // namespace rejse::storage
