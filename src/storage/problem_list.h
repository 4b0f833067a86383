// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"
#include "storage/json_tree.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rejse::storage {

/// Gathers what is wrong with the values of a tree. Keeps the first maxProblemsKept and counts the others.
class ProblemList {
public:
    static constexpr std::size_t maxProblemsKept = 1000;

    /// `message` about the value at `node`.
    void add(JsonTree::Index node, std::string message) { add(node, {}, std::move(message)); }

    /// `message` about the member `key` that the object at `node` does not have.
    void addMissing(JsonTree::Index node, std::string_view key, std::string message)
    {
        add(node, key, std::move(message));
    }

    bool empty() const { return m_entries.empty(); }

    /// All of them in the order of the file, with JSON pointers. When some were only counted, a last one says how many.
    Problems inOrder(const JsonTree& tree) &&;

private:
    struct Entry {
        JsonTree::Index node;
        std::string missingKey;
        std::string message;
    };
    class Locator;

    void add(JsonTree::Index node, std::string_view missingKey, std::string message);

    std::vector<Entry> m_entries;
    std::size_t m_more = 0;
};

} // namespace rejse::storage
