// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_family.h"

#include <set>

namespace rejse::merging {

/// One of three values: whose change it is, or `Ours` where both changed it, differently, which `isContested` says.
template <typename V> struct Pick {
    Side side = Side::Ours;
    bool isContested = false;
};

template <typename V> Pick<V> pick(const V& base, const V& ours, const V& theirs)
{
    if (ours == theirs || base == theirs) {
        return {Side::Ours, false};
    }
    return base == ours ? Pick<V>{Side::Theirs, false} : Pick<V>{Side::Ours, true};
}

template <typename T>
T mergedFields(MergeState& state, const Spot& spot, const T& base, const T& ours, const T& theirs);

/// What fields must hold together that hold by themselves: where both sides have changed one of them, they are one
/// side's as a whole.
void keepTogether(MergeState& state, const Spot& spot, Scoring& merged, const Scoring& base, const Scoring& ours,
                  const Scoring& theirs);
void keepTogether(MergeState& state, const Spot& spot, Link& merged, const Link& base, const Link& ours,
                  const Link& theirs);
void keepTogether(MergeState& state, const Spot& spot, Lane& merged, const Lane& base, const Lane& ours,
                  const Lane& theirs);
template <typename T> void keepTogether(MergeState&, const Spot&, T&, const T&, const T&, const T&) { }

/// How the metrics of one touchpoint are brought together, by name.
class MetricRules {
public:
    MetricRules(MergeState& state, Spot touchpoint) : m_state(state), m_touchpoint(std::move(touchpoint)) { }

    static std::string called(const Metric& metric) { return namedText(metric); }
    Spot spotOf(const Metric& metric, std::string_view owner) const;
    Spot listOf(std::string_view /*owner*/) const { return m_touchpoint.inside("metrics"); }
    static std::string_view ownerKey() { return {}; }
    static bool isChanged(Side /*side*/, const Standing<Metric>& base, const Standing<Metric>& now)
    {
        return base.element() != now.element();
    }
    static bool needsPlace(Side /*side*/, const Id& /*id*/) { return false; }
    static bool survives(std::string_view /*owner*/) { return true; }
    static bool isKeptAgainst(Side /*side*/, std::string_view /*owner*/) { return false; }
    Metric merged(const Spot& spot, const Metric* base, const Metric& ours, const Metric& theirs);

private:
    MergeState& m_state;
    Spot m_touchpoint;
};

/// Shows references by the names that their own version has for what they point to.
struct ByName {
    MergeState& state;

    FieldValue operator()(const auto& value, Version version) const
    {
        return referenceValue(value, state.names(version));
    }
};

/// The visitor that brings the fields of one object together, its lists of elements left out.
class FieldMerger {
public:
    FieldMerger(MergeState& state, Spot spot) : m_state(state), m_spot(std::move(spot)) { }

    template <typename V>
    void field(std::string_view key, shape::Reference, V& merged, const V& base, const V& ours, const V& theirs)
    {
        decide(key, merged, base, ours, theirs, ByName{m_state});
    }

    template <typename V>
    void field(std::string_view key, shape::Plain, V& merged, const V& base, const V& ours, const V& theirs)
    {
        decide(key, merged, base, ours, theirs, [](const V& value, Version) { return fieldValue(value); });
    }

    template <typename V>
    void field(std::string_view key, shape::List, std::vector<V>& merged, const std::vector<V>& base,
               const std::vector<V>& ours, const std::vector<V>& theirs)
    {
        mergeList(key, merged, base, ours, theirs,
                  [](const std::vector<V>& value, Version) { return fieldValue(value); });
    }

    template <typename Named>
    void field(std::string_view key, shape::References, Named& merged, const Named& base, const Named& ours,
               const Named& theirs)
    {
        // An absent list stands for all, so nothing can be taken from it or added to it.
        if (base && ours && theirs) {
            mergeList(key, merged.emplace(), *base, *ours, *theirs, ByName{m_state});
        } else {
            decide(key, merged, base, ours, theirs, ByName{m_state});
        }
    }

    template <typename V>
    void field(std::string_view key, shape::Entries, std::map<Id, V>& merged, const std::map<Id, V>& base,
               const std::map<Id, V>& ours, const std::map<Id, V>& theirs)
    {
        std::set<Id> ids;
        for (const std::map<Id, V>* each : {&ours, &theirs}) {
            for (const auto& entry : *each) {
                ids.insert(entry.first);
            }
        }
        merged.clear();
        FieldMerger entries(m_state, m_spot.inside(key));
        for (const Id& id : ids) {
            std::optional<V> value;
            entries.decide(
                id, value, entryOf(base, id), entryOf(ours, id), entryOf(theirs, id),
                [](const std::optional<V>& each, Version) { return fieldValue(each); }, id);
            if (value) {
                merged.emplace(id, std::move(*value));
            }
        }
    }

    template <typename T>
    void field(std::string_view key, shape::Object, T& merged, const T& base, const T& ours, const T& theirs)
    {
        merged = mergedFields(m_state, m_spot.inside(key), base, ours, theirs);
    }

    template <typename T>
    void field(std::string_view key, shape::Object, std::optional<T>& merged, const std::optional<T>& base,
               const std::optional<T>& ours, const std::optional<T>& theirs)
    {
        if (ours && theirs) {
            merged = mergedFields(m_state, m_spot.inside(key), base.value_or(T{}), *ours, *theirs);
        } else {
            decide(
                key, merged, base, ours, theirs,
                [](const std::optional<T>& value, Version) { return objectValue(value); }, {},
                ours ? Side::Ours : Side::Theirs);
        }
    }

    void field(std::string_view key, shape::Rows, std::vector<Metric>& merged, const std::vector<Metric>& base,
               const std::vector<Metric>& ours, const std::vector<Metric>& theirs);
    void field(std::string_view key, shape::Unknown, UnknownFields& merged, const UnknownFields& base,
               const UnknownFields& ours, const UnknownFields& theirs);

    void field(std::string_view /*key*/, shape::Identity, Id&, const Id&, const Id&, const Id&) { }
    template <typename V> void field(std::string_view /*key*/, shape::Elements, V&, const V&, const V&, const V&) { }

private:
    template <typename V, typename Show>
    void decide(std::string_view key, V& merged, const V& base, const V& ours, const V& theirs, const Show& show,
                const Id& entry = {}, Side standard = Side::Ours)
    {
        Side side = Side::Ours;
        const Pick<V> picked = pick(base, ours, theirs);
        if (picked.isContested) {
            Question question{ConflictKind::Field, std::string(key), {}, {}, standard};
            question.values = {show(base, Version::Base), show(ours, Version::Ours), show(theirs, Version::Theirs)};
            if (!entry.empty()) {
                question.entry = nameOfEntry(entry);
            }
            side = m_state.ask(m_spot, std::move(question));
        } else {
            side = picked.side;
        }
        merged = side == Side::Ours ? ours : theirs;
    }

    /// Additions and removals of both sides are taken together, unless both put something else in the place of the same
    /// element or moved it to different places.
    template <typename V, typename Show>
    void mergeList(std::string_view key, std::vector<V>& merged, const std::vector<V>& base, const std::vector<V>& ours,
                   const std::vector<V>& theirs, const Show& show)
    {
        std::optional<MergedOrder<V>> together;
        if (pick(base, ours, theirs).isContested) {
            together = listTogether(base, ours, theirs);
        }
        if (together && !together->isContested) {
            merged = std::move(together->keys);
        } else {
            decide(key, merged, base, ours, theirs, show);
        }
    }

    template <typename V>
    static std::optional<MergedOrder<V>> listTogether(const std::vector<V>& base, const std::vector<V>& ours,
                                                      const std::vector<V>& theirs)
    {
        const std::set<V> inBase(base.begin(), base.end());
        const std::set<V> inOurs(ours.begin(), ours.end());
        const std::set<V> inTheirs(theirs.begin(), theirs.end());
        if (inBase.size() < base.size() || inOurs.size() < ours.size() || inTheirs.size() < theirs.size()) {
            return std::nullopt;
        }
        const bool bothTookOut = std::any_of(base.begin(), base.end(), [&](const V& each) {
            return inOurs.count(each) == 0 && inTheirs.count(each) == 0;
        });
        const auto putsIn = [&](const std::set<V>& side) {
            return !std::includes(inBase.begin(), inBase.end(), side.begin(), side.end());
        };
        const auto stays = [&](const std::set<V>& other) {
            return [&](const V& each) { return inBase.count(each) == 0 || other.count(each) > 0; };
        };
        std::vector<V> keptOurs;
        std::vector<V> keptTheirs;
        std::copy_if(ours.begin(), ours.end(), std::back_inserter(keptOurs), stays(inTheirs));
        std::copy_if(theirs.begin(), theirs.end(), std::back_inserter(keptTheirs), stays(inOurs));
        if ((bothTookOut && putsIn(inOurs) && putsIn(inTheirs)) || (keptOurs.empty() && keptTheirs.empty())) {
            return std::nullopt;
        }
        return mergeOrder(base, keptOurs, keptTheirs, Side::Ours);
    }

    template <typename V> static std::optional<V> entryOf(const std::map<Id, V>& map, const Id& id)
    {
        const auto found = map.find(id);
        return found == map.end() ? std::nullopt : std::optional<V>(found->second);
    }

    std::string nameOfEntry(const Id& id)
    {
        const std::string& ours = m_state.names(Version::Ours).of(id);
        return ours == id ? m_state.names(Version::Theirs).of(id) : ours;
    }

    MergeState& m_state;
    Spot m_spot;
};

template <typename T> T mergedFields(MergeState& state, const Spot& spot, const T& base, const T& ours, const T& theirs)
{
    T merged = ours;
    if (!(ours == theirs || base == theirs)) {
        if (base == ours) {
            merged = theirs;
        } else {
            FieldMerger merger(state, spot);
            visitAbreast(merger, merged, base, ours, theirs);
        }
    }
    keepTogether(state, spot, merged, base, ours, theirs);
    return merged;
}

} // namespace rejse::merging
