// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <vector>

/// What of a list was moved, and two new orders of one list brought together.
namespace rejse {

/// Of numbers that are all different, whether each belongs to one longest rising run: those that do not are the fewest
/// that can have been moved. Always the same for the same numbers.
std::vector<bool> inLongestRise(std::span<const std::size_t> numbers);

enum class Side {
    Ours,
    Theirs
};

template <typename Key> struct MergedOrder {
    std::vector<Key> keys;
    bool isContested = false; ///< both sides moved the same key, to different places
};

/// Three orders, each of keys that are all different, as one that has every key of `ours` and of `theirs`. What one
/// side alone moved or put in stands where it put it, after the same neighbour; where both put something into the same
/// gap, the smaller first key goes first, so that the sides can be exchanged. What both moved to different places
/// stands where `preferred` has it.
template <typename Key> class OrderMerge {
public:
    using Keys = std::vector<Key>;

    OrderMerge(const Keys& base, const Keys& ours, const Keys& theirs, Side preferred)
        : m_base(base),
          m_ours(ours),
          m_theirs(theirs),
          m_preferred(preferred)
    { }

    MergedOrder<Key> merge()
    {
        if (m_ours == m_theirs) {
            return {m_ours, false};
        }
        findStable();
        const Gaps ours = gapsOf(m_ours, m_inTheirs, m_movedByOurs, m_movedByTheirs);
        const Gaps theirs = gapsOf(m_theirs, m_inOurs, m_movedByTheirs, m_movedByOurs);
        fillGaps(ours, theirs);
        MergedOrder<Key> merged;
        for (std::size_t gap = 0; gap < m_runs.size(); ++gap) {
            if (gap > 0) {
                merged.keys.push_back(m_stable[gap - 1]);
            }
            appendRuns(merged.keys, m_runs[gap]);
        }
        merged.isContested = m_isContested;
        return merged;
    }

private:
    using KeySet = std::set<Key>;
    /// The gap that each key of one side stands in, if that side has a say in it: after how many stable keys.
    using Gaps = std::map<Key, std::size_t>;
    struct Runs {
        Keys ours;
        Keys theirs;
    };

    static KeySet setOf(const Keys& keys) { return KeySet(keys.begin(), keys.end()); }

    /// The keys of all three, and those of them that `side` moved.
    KeySet movedBy(const Keys& side, const KeySet& other, const std::map<Key, std::size_t>& numbers) const
    {
        Keys common;
        std::vector<std::size_t> order;
        for (const Key& key : side) {
            if (const auto number = numbers.find(key); number != numbers.end() && other.count(key) > 0) {
                common.push_back(key);
                order.push_back(number->second);
            }
        }
        const std::vector<bool> stays = inLongestRise(order);
        KeySet moved;
        for (std::size_t i = 0; i < common.size(); ++i) {
            if (!stays[i]) {
                moved.insert(common[i]);
            }
        }
        return moved;
    }

    void findStable()
    {
        m_inOurs = setOf(m_ours);
        m_inTheirs = setOf(m_theirs);
        std::map<Key, std::size_t> numbers;
        for (std::size_t i = 0; i < m_base.size(); ++i) {
            numbers.emplace(m_base[i], i);
        }
        m_movedByOurs = movedBy(m_ours, m_inTheirs, numbers);
        m_movedByTheirs = movedBy(m_theirs, m_inOurs, numbers);
        for (const Key& key : m_base) {
            if (m_inOurs.count(key) > 0 && m_inTheirs.count(key) > 0 && m_movedByOurs.count(key) == 0
                && m_movedByTheirs.count(key) == 0) {
                m_stable.push_back(key);
            }
        }
    }

    Gaps gapsOf(const Keys& side, const KeySet& inOther, const KeySet& moved, const KeySet& movedByOther) const
    {
        const KeySet stable = setOf(m_stable);
        Gaps gaps;
        std::size_t passed = 0;
        for (const Key& key : side) {
            if (stable.count(key) > 0) {
                ++passed;
            } else if (inOther.count(key) == 0 || moved.count(key) > 0 || movedByOther.count(key) == 0) {
                gaps.emplace(key, passed);
            }
        }
        return gaps;
    }

    void fillGaps(const Gaps& ours, const Gaps& theirs)
    {
        m_runs.resize(m_stable.size() + 1);
        const auto isHere = [&](const Key& key, std::size_t gap, const Gaps& other, Side side) {
            const auto there = other.find(key);
            if (there == other.end() || there->second == gap) {
                return true;
            }
            m_isContested = true;
            return side == m_preferred;
        };
        for (const Key& key : m_ours) {
            if (const auto at = ours.find(key); at != ours.end() && isHere(key, at->second, theirs, Side::Ours)) {
                m_runs[at->second].ours.push_back(key);
            }
        }
        for (const Key& key : m_theirs) {
            if (const auto at = theirs.find(key); at != theirs.end() && isHere(key, at->second, ours, Side::Theirs)) {
                m_runs[at->second].theirs.push_back(key);
            }
        }
    }

    static Keys sharedOf(const Keys& keys, const KeySet& other)
    {
        Keys shared;
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(shared),
                     [&](const Key& key) { return other.count(key) > 0; });
        return shared;
    }

    void appendRuns(Keys& merged, Runs& runs)
    {
        Keys shared = sharedOf(runs.ours, setOf(runs.theirs));
        if (shared != sharedOf(runs.theirs, setOf(runs.ours))) {
            m_isContested = true;
            Keys& other = m_preferred == Side::Ours ? runs.theirs : runs.ours;
            const KeySet drop = setOf(shared);
            other.erase(std::remove_if(other.begin(), other.end(), [&](const Key& key) { return drop.count(key) > 0; }),
                        other.end());
            shared.clear();
        }
        auto ours = runs.ours.begin();
        auto theirs = runs.theirs.begin();
        for (const Key& key : shared) {
            const auto oursEnd = std::find(ours, runs.ours.end(), key);
            const auto theirsEnd = std::find(theirs, runs.theirs.end(), key);
            appendPieces(merged, {ours, oursEnd}, {theirs, theirsEnd});
            merged.push_back(key);
            ours = oursEnd + 1;
            theirs = theirsEnd + 1;
        }
        appendPieces(merged, {ours, runs.ours.end()}, {theirs, runs.theirs.end()});
    }

    static void appendPieces(Keys& merged, std::span<const Key> ours, std::span<const Key> theirs)
    {
        if (!ours.empty() && !theirs.empty() && theirs.front() < ours.front()) {
            std::swap(ours, theirs);
        }
        merged.insert(merged.end(), ours.begin(), ours.end());
        merged.insert(merged.end(), theirs.begin(), theirs.end());
    }

    const Keys& m_base;
    const Keys& m_ours;
    const Keys& m_theirs;
    Side m_preferred;
    KeySet m_inOurs;
    KeySet m_inTheirs;
    KeySet m_movedByOurs;
    KeySet m_movedByTheirs;
    Keys m_stable;
    std::vector<Runs> m_runs;
    bool m_isContested = false;
};

template <typename Key>
MergedOrder<Key> mergeOrder(const std::vector<Key>& base, const std::vector<Key>& ours, const std::vector<Key>& theirs,
                            Side preferred)
{
    return OrderMerge<Key>(base, ours, theirs, preferred).merge();
}

} // namespace rejse
