// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/merge.h"

#include <array>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace rejse::merging {

enum class Version {
    Base,
    Ours,
    Theirs
};

constexpr Version versionOf(Side side)
{
    return side == Side::Ours ? Version::Ours : Version::Theirs;
}

constexpr Side otherThan(Side side)
{
    return side == Side::Ours ? Side::Theirs : Side::Ours;
}

/// What fields belong to, and what their keys begin with.
struct Spot {
    ElementRef element;
    std::string title;
    std::string prefix;

    Spot inside(std::string_view key) const { return {element, title, prefix + std::string(key) + '/'}; }
};

/// A field in which the sides differ: what each says.
struct Question {
    ConflictKind kind = ConflictKind::Field;
    std::string key;
    std::string entry;
    std::array<FieldValue, 3> values; ///< by Version
    Side standard = Side::Ours;       ///< who has their way unless somebody chose
};

/// What all parts of one merge share: the three journeys, what was chosen, and the conflicts found so far.
class MergeState {
public:
    MergeState(const Journey& base, const Journey& ours, const Journey& theirs, const Choices& choices);

    const Journey& journey(Version version) const { return *m_journeys[static_cast<std::size_t>(version)]; }
    /// What elements are called in one of the journeys.
    const Names& names(Version version);

    /// Notes a conflict and says who has their way in it. Asked again, says the same again.
    Side ask(const Spot& spot, Question question);

    /// Whether a side has come to refer to this element, so that the other cannot simply delete it.
    bool claims(Side side, const Id& id) const { return m_claims[static_cast<std::size_t>(side)].count(id) > 0; }

    /// An element stays though this side deleted it.
    void keepAgainst(Side side, std::string_view id) { m_kept[static_cast<std::size_t>(side)].emplace(id); }

    /// A side that deleted an element took the references to it along: gives them back to it where the element stays.
    void restoreReferences();
    /// The same for links, once it is known which touchpoints stay.
    void restoreLinks();

    std::vector<Conflict> takeConflicts() { return std::move(m_conflicts); }

private:
    /// Lets `change(side's journey, base, what is kept against it)` change each side against which something is kept.
    template <typename Change> void restore(const Change& change);

    std::array<const Journey*, 3> m_journeys;
    const Choices& m_choices;
    std::array<std::optional<Names>, 3> m_names;
    std::array<std::unordered_set<Id>, 2> m_claims;
    std::array<std::unordered_set<Id>, 2> m_kept;
    std::array<Journey, 2> m_restored; ///< sides that were given something back
    std::vector<Conflict> m_conflicts;
    std::map<Conflict::Address, Side> m_asked;
};

/// The ids that `side` refers to where `base` does not, and both ends of links that it changed.
std::unordered_set<Id> newReferences(const Journey& base, const Journey& side);

} // namespace rejse::merging
