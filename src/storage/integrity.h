// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"
#include "storage/json_tree.h"
#include "storage/problem_list.h"

#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rejse::storage {

/// Finds ids that stand twice and references to nowhere, once all of a file has been read. The ids that it is given
/// must outlive it.
class Integrity {
public:
    void define(std::string_view id, IdOf owner, JsonTree::Index node, ProblemList& problems);
    void refer(std::string_view id, Target target, JsonTree::Index node);

    /// The lane `id` has turned out to be a text lane.
    void markTextLane(std::string_view id);

    /// An object of this kind could not be read, so that a reference to nowhere may well be to it and is not reported.
    void markUnreadable(IdOf owner);

    void check(ProblemList& problems) const;

private:
    struct Definition {
        IdOf owner;
        JsonTree::Index node;
    };
    struct Reference {
        std::string_view id;
        Target target;
        JsonTree::Index node;
    };

    std::unordered_map<std::string_view, Definition> m_definitions;
    std::vector<Reference> m_references;
    std::array<bool, 12> m_unreadable{};
};

} // namespace rejse::storage
