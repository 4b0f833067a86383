// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"
#include "storage/json_tree.h"

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rejse::storage {

/// Takes the events of nlohmann/json's SAX parser and builds a JsonTree, within all limits. The snake_case names are
/// that interface's.
class TreeBuilder {
public:
    /// `position` is where the parser has come to in `source`.
    TreeBuilder(std::string_view source, const char* const& position, std::size_t valueLimit);

    bool null() { return add(JsonTree::Kind::Null); }
    bool boolean(bool value) { return add(value ? JsonTree::Kind::True : JsonTree::Kind::False); }
    bool number_integer(std::int64_t value);
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string& digits);
    bool string(const std::string& text);
    bool binary(const std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) { return open(JsonTree::Kind::Object); }
    bool key(const std::string& text);
    bool end_object();
    bool start_array(std::size_t) { return open(JsonTree::Kind::List); }
    bool end_array();
    bool parse_error(std::size_t bytesRead, const std::string& token, const std::exception& error);

    const std::optional<Problem>& problem() const { return m_problem; }
    JsonTree takeTree() { return std::move(m_tree); }

private:
    bool add(JsonTree::Kind kind);
    bool open(JsonTree::Kind kind);
    void close();
    void setText(const std::string& text);
    void listRepeatedKeys(JsonTree::Index object);
    bool fail(std::string message);
    std::size_t offset() const { return static_cast<std::size_t>(m_position - m_tree.m_source.data()); }

    const char* const& m_position;
    JsonTree m_tree;
    std::size_t m_values = 0;
    std::size_t m_valueLimit;
    std::vector<JsonTree::Index> m_open;
    std::vector<JsonTree::Index> m_keys;
    std::optional<Problem> m_problem;
};

} // namespace rejse::storage
