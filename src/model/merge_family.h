// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_state.h"

#include <string_view>
#include <unordered_map>
#include <utility>

namespace rejse::merging {

template <typename T> const T& plain(const T& held)
{
    return held;
}

template <typename T> const T& plain(const Cow<T>& held)
{
    return *held;
}

inline std::string_view keyOf(const auto& element)
{
    return element.id;
}

inline std::string_view keyOf(const Metric& metric)
{
    return metric.name;
}

/// Where one version has an element.
template <typename Held> struct Standing {
    const Held* held = nullptr;
    std::string_view owner; ///< the id of what holds the list that it stands in; empty for the map itself

    const auto& element() const { return plain(*held); }
    explicit operator bool() const { return held != nullptr; }
};

/// All elements of one type, whatever list they stand in, of three versions, brought together by their keys.
///
/// `Rules` says what is particular to the type:
/// - `std::string called(element)`
/// - `Spot spotOf(element, owner)`, and `Spot listOf(owner)` whose prefix is the key of the list
/// - `ownerKey()`: how a Place conflict names the owner
/// - `bool isChanged(side, base, now)`: whether a side has a stake in an element that the other deleted
/// - `bool needsPlace(side, id)`: whether a side needs it to stand under an owner that is not the map
/// - `bool survives(owner)`, and `bool isKeptAgainst(side, owner)`: an owner that a side deleted all the same stays
/// - `Held merged(spot, base or null, ours, theirs)`
template <typename Held, typename Rules> class Family {
public:
    using Lists = std::unordered_map<std::string_view, std::vector<Held>>;

    Family(MergeState& state, Rules& rules) : m_state(state), m_rules(rules) { }

    void add(Version version, std::string_view owner, const std::vector<Held>& list)
    {
        Roll& roll = m_rolls[static_cast<std::size_t>(version)];
        std::vector<std::string_view>& keys = roll.order[owner];
        for (const Held& held : list) {
            const std::string_view key = keyOf(plain(held));
            roll.standings.emplace(key, Standing<Held>{&held, owner});
            keys.push_back(key);
        }
    }

    /// The lists of all owners that have one.
    Lists merge()
    {
        for (const Version version : {Version::Ours, Version::Theirs}) {
            for (const std::string_view owner : ownersOf(version)) {
                for (const std::string_view key : roll(version).order[owner]) {
                    if (version == Version::Ours || !roll(Version::Ours).standings.count(key)) {
                        decide(key);
                    }
                }
            }
        }
        Lists lists;
        for (const std::string_view owner : m_owners) {
            lists.emplace(owner, inOrder(owner));
        }
        return lists;
    }

    /// Whether an element is in the result of merge().
    bool has(std::string_view key) const { return m_outcomes.count(key) > 0; }
    /// Whether it is, though this side deleted it.
    bool isKeptAgainst(Side side, std::string_view key) const
    {
        return m_keptAgainst[static_cast<std::size_t>(side)].count(key) > 0;
    }

    /// In what order owners are gone through, so that conflicts are met in reading order.
    void setOwners(const std::vector<std::string_view>& ours, const std::vector<std::string_view>& theirs)
    {
        roll(Version::Ours).owners = ours;
        roll(Version::Theirs).owners = theirs;
    }

private:
    struct Roll {
        std::unordered_map<std::string_view, Standing<Held>> standings;
        std::unordered_map<std::string_view, std::vector<std::string_view>> order; ///< by owner
        std::vector<std::string_view> owners{std::string_view()};
    };
    struct Outcome {
        Held held;
        std::string_view owner;
    };

    Roll& roll(Version version) { return m_rolls[static_cast<std::size_t>(version)]; }
    const std::vector<std::string_view>& ownersOf(Version version) { return roll(version).owners; }

    Standing<Held> find(Version version, std::string_view key) const
    {
        const auto& standings = m_rolls[static_cast<std::size_t>(version)].standings;
        const auto found = standings.find(key);
        return found == standings.end() ? Standing<Held>{} : found->second;
    }

    /// Whether and how the element of this key is there.
    void decide(std::string_view key)
    {
        const Standing<Held> base = find(Version::Base, key);
        Standing<Held> ours = find(Version::Ours, key);
        Standing<Held> theirs = find(Version::Theirs, key);
        standInFor(ours, Side::Ours, base);
        standInFor(theirs, Side::Theirs, base);
        if (ours && theirs) {
            decideBoth(key, base, ours, theirs);
        } else if (!base) {
            place(key, *(ours ? ours : theirs).held, {(ours ? ours : theirs).owner});
        } else if (ours) {
            decideDeleted(key, Side::Theirs, base, ours);
        } else {
            decideDeleted(key, Side::Ours, base, theirs);
        }
    }

    /// What a side deleted only along with its owner is, where the owner stays, as it was.
    void standInFor(Standing<Held>& missing, Side side, const Standing<Held>& base)
    {
        if (!missing && base && m_rules.isKeptAgainst(side, base.owner)) {
            missing = base;
        }
    }

    void decideBoth(std::string_view key, const Standing<Held>& base, const Standing<Held>& ours,
                    const Standing<Held>& theirs)
    {
        const Side side = ownerFrom(key, base, ours, theirs);
        const std::string_view first = side == Side::Ours ? ours.owner : theirs.owner;
        const std::string_view second = side == Side::Ours ? theirs.owner : ours.owner;
        const Spot spot = m_rules.spotOf(ours.element(), first);
        place(key, m_rules.merged(spot, base.held, *ours.held, *theirs.held),
              {first, second, base ? base.owner : first});
    }

    /// The side that says what the element stands under.
    Side ownerFrom(std::string_view key, const Standing<Held>& base, const Standing<Held>& ours,
                   const Standing<Held>& theirs)
    {
        if (ours.owner == theirs.owner) {
            return Side::Ours;
        }
        const Id id(key);
        const auto hasStake = [&](Side side, const Standing<Held>& now, const Standing<Held>& other) {
            return !base || now.owner != base.owner || (other.owner.empty() && m_rules.needsPlace(side, id));
        };
        const bool oursHas = hasStake(Side::Ours, ours, theirs);
        const bool theirsHas = hasStake(Side::Theirs, theirs, ours);
        if (oursHas != theirsHas) {
            return oursHas ? Side::Ours : Side::Theirs;
        }
        Question question{ConflictKind::Place, std::string(m_rules.ownerKey()), {}, {}, Side::Ours};
        question.values = {ownerValue(Version::Base, base ? base.owner : std::string_view()),
                           ownerValue(Version::Ours, ours.owner), ownerValue(Version::Theirs, theirs.owner)};
        question.standard = ours.owner.empty() ? Side::Theirs : Side::Ours;
        return m_state.ask(m_rules.spotOf(ours.element(), ours.owner), std::move(question));
    }

    FieldValue ownerValue(Version version, std::string_view owner)
    {
        return owner.empty() ? FieldValue{} : referenceValue(Id(owner), m_state.names(version));
    }

    /// An element that `deleter` no longer has.
    void decideDeleted(std::string_view key, Side deleter, const Standing<Held>& base, const Standing<Held>& now)
    {
        const Side keeper = otherThan(deleter);
        if (!m_rules.isChanged(keeper, base, now)) {
            return;
        }
        const Spot spot = m_rules.spotOf(now.element(), now.owner);
        Question question{ConflictKind::Deleted, {}, {}, {}, keeper};
        question.values[0] = fieldValue(m_rules.called(base.element()));
        question.values[static_cast<std::size_t>(versionOf(keeper))] = fieldValue(m_rules.called(now.element()));
        if (m_state.ask(spot, std::move(question)) == keeper) {
            m_keptAgainst[static_cast<std::size_t>(deleter)].insert(key);
            m_state.keepAgainst(deleter, key);
            place(key, *now.held, {now.owner, base.owner});
        }
    }

    /// Under the first owner that is there; nowhere, if none is.
    void place(std::string_view key, Held held, std::initializer_list<std::string_view> owners)
    {
        for (const std::string_view owner : owners) {
            if (m_rules.survives(owner)) {
                if (m_members[owner].empty()) {
                    m_owners.push_back(owner);
                }
                m_members[owner].push_back(key);
                m_outcomes.emplace(key, Outcome{std::move(held), owner});
                return;
            }
        }
    }

    std::vector<std::string_view> orderIn(Version version, std::string_view owner)
    {
        std::vector<std::string_view> keys;
        for (const std::string_view key : roll(version).order[owner]) {
            const auto outcome = m_outcomes.find(key);
            if (outcome != m_outcomes.end() && outcome->second.owner == owner) {
                keys.push_back(key);
            }
        }
        return keys;
    }

    std::vector<Held> inOrder(std::string_view owner)
    {
        const auto base = orderIn(Version::Base, owner);
        const auto ours = orderIn(Version::Ours, owner);
        const auto theirs = orderIn(Version::Theirs, owner);
        auto order = mergeOrder(base, ours, theirs, Side::Ours);
        if (order.isContested) {
            Question question{ConflictKind::Order, {}, {}, {orderValue(base), orderValue(ours), orderValue(theirs)}};
            if (m_state.ask(m_rules.listOf(owner), std::move(question)) == Side::Theirs) {
                order = mergeOrder(base, ours, theirs, Side::Theirs);
            }
        }
        if (order.keys.size() < m_members[owner].size()) {
            // What stands here for want of a better place was in neither side's list.
            const std::unordered_set<std::string_view> placed(order.keys.begin(), order.keys.end());
            std::copy_if(m_members[owner].begin(), m_members[owner].end(), std::back_inserter(order.keys),
                         [&](std::string_view key) { return placed.count(key) == 0; });
        }
        std::vector<Held> list;
        list.reserve(order.keys.size());
        for (const std::string_view key : order.keys) {
            list.push_back(std::move(m_outcomes.find(key)->second.held));
        }
        return list;
    }

    /// The elements in this order, by name, as far as a person would read.
    FieldValue orderValue(const std::vector<std::string_view>& keys) const
    {
        constexpr std::size_t shown = 12;
        std::vector<std::string> ids(keys.begin(), keys.end());
        std::string text;
        for (std::size_t i = 0; i < std::min(keys.size(), shown); ++i) {
            const Held& held = m_outcomes.find(keys[i])->second.held;
            text += (i == 0 ? "" : ", ") + m_rules.called(plain(held));
        }
        return {std::move(ids), text + (keys.size() > shown ? ", …" : "")};
    }

    MergeState& m_state;
    Rules& m_rules;
    std::array<Roll, 3> m_rolls;
    std::array<std::unordered_set<std::string_view>, 2> m_keptAgainst;
    std::unordered_map<std::string_view, Outcome> m_outcomes;
    std::unordered_map<std::string_view, std::vector<std::string_view>> m_members;
    std::vector<std::string_view> m_owners;
};

} // namespace rejse::merging
