// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/found.h"

#include <string>

namespace rejse::storage {

namespace {

struct TargetRule {
    IdOf owner;
    std::string_view name;
};

const TargetRule& ruleOf(Target target)
{
    static constexpr std::array<TargetRule, 5> rules{{
        {IdOf::Persona, "a persona"},
        {IdOf::Channel, "a channel"},
        {IdOf::Process, "a process"},
        {IdOf::Touchpoint, "a touchpoint in the phases"},
        {IdOf::TextLane, "a lane of kind \"text\""},
    }};
    return rules[static_cast<std::size_t>(target)];
}

std::string_view nameOf(IdOf owner)
{
    static constexpr std::array<std::string_view, 12> names{
        "a persona",     "a channel", "a process", "a phase", "a touchpoint", "an unsorted touchpoint",
        "an experience", "a barrier", "an action", "a link",  "a lane",       "a text lane"};
    return names[static_cast<std::size_t>(owner)];
}

} // namespace

void Integrity::define(std::string_view id, IdOf owner, JsonTree::Index node, ProblemList& problems)
{
    const auto [known, isNew] = m_definitions.try_emplace(id, Definition{owner, node});
    if (!isNew) {
        problems.add(node,
                     "expected an id of its own, found " + quotedShort(id) + ", which is already the id of "
                         + std::string(nameOf(known->second.owner)));
    }
}

void Integrity::refer(std::string_view id, Target target, JsonTree::Index node)
{
    m_references.push_back({id, target, node});
}

void Integrity::markTextLane(std::string_view id)
{
    const auto lane = m_definitions.find(id);
    if (lane != m_definitions.end() && lane->second.owner == IdOf::Lane) {
        lane->second.owner = IdOf::TextLane;
    }
}

void Integrity::markUnreadable(IdOf owner)
{
    m_unreadable[static_cast<std::size_t>(owner)] = true;
}

void Integrity::check(ProblemList& problems) const
{
    for (const Reference& reference : m_references) {
        const TargetRule& rule = ruleOf(reference.target);
        const auto known = m_definitions.find(reference.id);
        if (known == m_definitions.end() ? m_unreadable[static_cast<std::size_t>(rule.owner)]
                                         : known->second.owner == rule.owner) {
            continue;
        }
        const std::string_view what = known == m_definitions.end() ? "nothing" : nameOf(known->second.owner);
        problems.add(reference.node,
                     "expected the id of " + std::string(rule.name) + ", found " + quotedShort(reference.id)
                         + ", which is the id of " + std::string(what));
    }
}

} // namespace rejse::storage
