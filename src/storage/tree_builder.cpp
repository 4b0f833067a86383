// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tree_builder.h"

#include "rejse/storage/journey_text.h"
#include "storage/json_errors.h"
#include "storage/json_parser.h"

#include <algorithm>
#include <limits>

namespace rejse::storage {

namespace {

/// Below it comparing each key with those before is quicker than sorting.
constexpr std::size_t fewKeys = 24;

bool isInteger(std::string_view digits)
{
    return digits.find_first_not_of("-0123456789") == std::string_view::npos;
}

} // namespace

TreeBuilder::TreeBuilder(std::string_view source, const char* const& position, std::size_t valueLimit)
    : m_position(position),
      m_valueLimit(valueLimit)
{
    m_tree.m_source = source;
    // A canonical file has a node for about 20 bytes. What is reserved in vain is never touched, and so costs nothing.
    m_tree.m_nodes.reserve(source.size() / 12 + 16);
}

bool TreeBuilder::number_integer(std::int64_t value)
{
    if (!add(JsonTree::Kind::Integer)) {
        return false;
    }
    m_tree.m_nodes.back().integer = value;
    return true;
}

bool TreeBuilder::number_unsigned(std::uint64_t value)
{
    const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (!add(fits ? JsonTree::Kind::Integer : JsonTree::Kind::Unsigned)) {
        return false;
    }
    m_tree.m_nodes.back().integer = static_cast<std::int64_t>(value);
    return true;
}

bool TreeBuilder::number_float(double value, const std::string& digits)
{
    const bool whole = isInteger(digits);
    if (!add(whole ? JsonTree::Kind::BigInteger : JsonTree::Kind::Real)) {
        return false;
    }
    if (whole) {
        setText(digits);
    } else {
        m_tree.m_nodes.back().real = value;
    }
    return true;
}

bool TreeBuilder::string(const std::string& text)
{
    if (!add(JsonTree::Kind::Text)) {
        return false;
    }
    setText(text);
    return true;
}

bool TreeBuilder::key(const std::string& text)
{
    m_tree.m_nodes.push_back({});
    m_tree.m_nodes.back().kind = JsonTree::Kind::Text;
    setText(text);
    return true;
}

bool TreeBuilder::end_object()
{
    close();
    listRepeatedKeys(m_open.back());
    m_open.pop_back();
    return true;
}

bool TreeBuilder::end_array()
{
    close();
    m_open.pop_back();
    return true;
}

bool TreeBuilder::parse_error(std::size_t bytesRead, const std::string&, const std::exception& error)
{
    m_problem = explainSyntaxError(m_tree.m_source, bytesRead, error);
    return false;
}

bool TreeBuilder::add(JsonTree::Kind kind)
{
    if (++m_values > m_valueLimit) {
        return fail("expected at most " + std::to_string(m_valueLimit) + " values in a file");
    }
    if (!m_open.empty()) {
        ++m_tree.m_nodes[m_open.back()].container.count;
    }
    m_tree.m_nodes.push_back({});
    m_tree.m_nodes.back().kind = kind;
    return true;
}

bool TreeBuilder::open(JsonTree::Kind kind)
{
    if (m_open.size() == static_cast<std::size_t>(maxNesting)) {
        return fail("expected at most 64 levels of nesting");
    }
    if (!add(kind)) {
        return false;
    }
    m_open.push_back(static_cast<JsonTree::Index>(m_tree.m_nodes.size() - 1));
    m_tree.m_nodes.back().container = {0, 0};
    return true;
}

void TreeBuilder::close()
{
    m_tree.m_nodes[m_open.back()].container.end = static_cast<JsonTree::Index>(m_tree.m_nodes.size());
}

void TreeBuilder::setText(const std::string& text)
{
    JsonTree::Node& node = m_tree.m_nodes.back();
    const auto size = static_cast<std::uint32_t>(text.size());
    // The parser has just read the closing quote. Where the bytes before it are the text itself, it had no escapes.
    const std::size_t end = offset() - 1;
    if (end >= text.size() && m_tree.m_source.substr(end - text.size(), text.size()) == text) {
        node.span = {static_cast<std::uint32_t>(end) - size, size};
        return;
    }
    node.escaped = true;
    node.span = {static_cast<std::uint32_t>(m_tree.m_unescaped.size()), size};
    m_tree.m_unescaped += text;
}

void TreeBuilder::listRepeatedKeys(JsonTree::Index object)
{
    m_keys.clear();
    m_tree.forEachMember(object, [this](std::string_view, JsonTree::Index value) { m_keys.push_back(value - 1); });
    const auto textOf = [this](JsonTree::Index key) { return m_tree.text(key); };
    if (m_keys.size() <= fewKeys) {
        for (auto key = m_keys.begin(); key != m_keys.end(); ++key) {
            const auto same = [&, text = textOf(*key)](JsonTree::Index other) { return textOf(other) == text; };
            if (std::any_of(m_keys.begin(), key, same)) {
                m_tree.m_repeated.push_back(*key + 1);
            }
        }
        return;
    }
    std::stable_sort(m_keys.begin(), m_keys.end(), [&](auto a, auto b) { return textOf(a) < textOf(b); });
    for (std::size_t i = 1; i < m_keys.size(); ++i) {
        if (textOf(m_keys[i]) == textOf(m_keys[i - 1])) {
            m_tree.m_repeated.push_back(m_keys[i] + 1);
        }
    }
}

bool TreeBuilder::fail(std::string message)
{
    m_problem = problemAt(m_tree.m_source, offset() - 1, std::move(message));
    return false;
}

} // namespace rejse::storage
