// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/comparison.h"

#include "field_changes.h"
#include "matching.h"
#include "rejse/model/order.h"
#include "things.h"

#include <unordered_map>
#include <unordered_set>

namespace rejse {

struct Comparable::LookedUp {
    explicit LookedUp(const Journey& journey) : things(journey), names(journey) { }

    Things things;
    Names names;
};

namespace {

/// What the earlier journey called its things, where the later calls them otherwise.
class FormerIds {
public:
    explicit FormerIds(const NewIds& ids)
    {
        for (const auto& [former, id] : ids) {
            m_former.emplace(std::pair(former.first, id), former.second);
        }
    }

    Id of(IdOf kind, const Id& id) const
    {
        const auto found = m_former.find({kind, id});
        return found == m_former.end() ? id : found->second;
    }

    Thing of(const Thing& thing) const
    {
        return {thing.kind, thing.kind == ThingKind::Map ? Id() : of(idKind(thing.kind), thing.id),
                of(IdOf::Touchpoint, thing.touchpoint)};
    }

private:
    NewIds m_former;
};

/// Compares the things of two journeys that agree in their ids.
class ThingComparer {
public:
    ThingComparer(const Comparable& before, const Comparable& after, const FormerIds& formerIds)
        : m_before(before.journey()),
          m_after(after.journey()),
          m_formerIds(formerIds),
          m_namesBefore(before.lookedUp().names),
          m_namesAfter(after.lookedUp().names),
          m_thingsBefore(before.lookedUp().things),
          m_thingsAfter(after.lookedUp().things)
    {
        m_pairs.reserve(m_thingsAfter.all().size());
        for (const ListedThing& each : m_thingsAfter.all()) {
            m_pairs.push_back({m_thingsBefore.find(each.thing), &each});
        }
        findMoved();
    }

    std::vector<ThingChange> compare()
    {
        addMap();
        for (const auto& [before, after] : m_pairs) {
            before ? addIfChanged(*before, *after) : addAdded(*after);
        }
        for (const ListedThing& each : m_thingsBefore.all()) {
            if (!m_thingsAfter.find(each.thing)) {
                addRemoved(each);
            }
        }
        return std::move(m_changes);
    }

private:
    /// A thing in both, or in the later journey alone.
    struct Pair {
        const ListedThing* before;
        const ListedThing* after;
    };

    static KindAndId listOf(const ListedThing& each) { return {each.thing.kind, each.owner}; }

    static bool has(const Things& things, const Id& phaseOrTouchpoint)
    {
        return phaseOrTouchpoint.empty() || things.find(ThingKind::Phase, phaseOrTouchpoint)
            || things.find(ThingKind::Touchpoint, phaseOrTouchpoint);
    }

    /// Of the things that stand in the same list as before, the fewest that can have been moved; and all that stand in
    /// another.
    void findMoved()
    {
        // In a list where everything stands where it stood, nothing moved.
        std::unordered_map<KindAndId, std::vector<Pair>, KindAndId::Hash> shifted;
        for (const auto& [before, after] : m_pairs) {
            if (before && before->owner != after->owner) {
                m_moved.insert(after);
            } else if (before && before->at != after->at) {
                shifted[listOf(*after)];
            }
        }
        for (const Pair& pair : m_pairs) {
            if (shifted.empty() || !pair.before || pair.before->owner != pair.after->owner) {
                continue;
            }
            if (const auto list = shifted.find(listOf(*pair.after)); list != shifted.end()) {
                list->second.push_back(pair);
            }
        }
        for (const auto& [list, pairs] : shifted) {
            std::vector<std::size_t> placesBefore;
            for (const Pair& pair : pairs) {
                placesBefore.push_back(pair.before->at);
            }
            const std::vector<bool> stays = inLongestRise(placesBefore);
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                if (!stays[i]) {
                    m_moved.insert(pairs[i].after);
                }
            }
        }
    }

    Standing standingBefore(const ListedThing& each) const
    {
        const IdOf kind = each.thing.kind == ThingKind::Touchpoint ? IdOf::Phase : IdOf::Touchpoint;
        return {m_formerIds.of(kind, each.owner), each.owner.empty() ? "" : m_namesBefore.of(each.owner), each.at};
    }

    Standing standingAfter(const ListedThing& each) const
    {
        return {each.owner, each.owner.empty() ? "" : m_namesAfter.of(each.owner), each.at};
    }

    void addMap()
    {
        ThingChange change;
        change.name = m_after.title;
        FieldChanges fields(m_namesBefore, m_namesAfter, change.fields);
        visitAbreast(fields, m_before, m_after);
        if (!change.fields.empty()) {
            m_changes.push_back(std::move(change));
        }
    }

    void addIfChanged(const ListedThing& before, const ListedThing& after)
    {
        ThingChange change;
        std::visit(
            [&](const auto* now) {
                const auto* was = std::get<std::remove_const_t<decltype(now)>>(before.pointer);
                FieldChanges fields(m_namesBefore, m_namesAfter, change.fields);
                visitAbreast(fields, *was, *now);
            },
            after.pointer);
        change.isMoved = m_moved.count(&after) > 0;
        if (!change.isMoved && change.fields.empty()) {
            return;
        }
        change.before = m_formerIds.of(before.thing);
        change.after = after.thing;
        change.name = m_namesAfter.of(after.thing.id);
        change.from = standingBefore(before);
        change.to = standingAfter(after);
        m_changes.push_back(std::move(change));
    }

    void addAdded(const ListedThing& each)
    {
        ThingChange change{Presence::Added, {}, each.thing, m_namesAfter.of(each.thing.id)};
        change.isAlong = !has(m_thingsBefore, each.owner);
        change.to = standingAfter(each);
        m_changes.push_back(std::move(change));
    }

    void addRemoved(const ListedThing& each)
    {
        ThingChange change{Presence::Removed, m_formerIds.of(each.thing), {}, m_namesBefore.of(each.thing.id)};
        change.isAlong = !has(m_thingsAfter, each.owner);
        change.from = standingBefore(each);
        m_changes.push_back(std::move(change));
    }

    const Journey& m_before;
    const Journey& m_after;
    const FormerIds& m_formerIds;
    const Names& m_namesBefore;
    const Names& m_namesAfter;
    const Things& m_thingsBefore;
    const Things& m_thingsAfter;
    std::vector<Pair> m_pairs;
    std::unordered_set<const ListedThing*> m_moved;
    std::vector<ThingChange> m_changes;
};

std::optional<double> chainStrength(const Scores& scores)
{
    return scores.weakestPhase ? scores.phases[*scores.weakestPhase].score : std::nullopt;
}

void setBefore(ScoreChange& change, const PhaseScore& score)
{
    change.score.before = score.score;
}

void setBefore(ScoreChange& change, const TouchpointScore& score)
{
    change.score.before = score.score;
    change.urgency.before = score.urgency;
    change.feeling.before = score.feeling;
    change.rankBefore = score.rank;
}

void setAfter(ScoreChange& change, const PhaseScore& score)
{
    change.score.after = score.score;
}

void setAfter(ScoreChange& change, const TouchpointScore& score)
{
    change.score.after = score.score;
    change.urgency.after = score.urgency;
    change.feeling.after = score.feeling;
    change.rankAfter = score.rank;
}

template <typename T>
std::vector<ScoreChange> scoreChanges(const std::vector<T>& before, const std::vector<T>& after,
                                      const Names& namesBefore, const Names& namesAfter, IdOf kind,
                                      const FormerIds& formerIds)
{
    std::vector<ScoreChange> changes;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const T& score : after) {
        places.emplace(score.id, changes.size());
        changes.push_back({{}, score.id, namesAfter.of(score.id)});
        setAfter(changes.back(), score);
    }
    for (const T& score : before) {
        const auto [place, isNew] = places.emplace(score.id, changes.size());
        if (isNew) {
            changes.push_back({{}, {}, namesBefore.of(score.id)});
        }
        changes[place->second].before = formerIds.of(kind, score.id);
        setBefore(changes[place->second], score);
    }
    return changes;
}

/// Of two journeys that agree in their ids.
Comparison compareMatched(const Comparable& before, const Comparable& after, const Scores& scoresBefore,
                          const Scores& scoresAfter, const FormerIds& formerIds)
{
    const Names& namesBefore = before.lookedUp().names;
    const Names& namesAfter = after.lookedUp().names;
    Comparison comparison;
    comparison.things = ThingComparer(before, after, formerIds).compare();
    comparison.journey = {scoresBefore.journey, scoresAfter.journey};
    comparison.buyingJourney = {scoresBefore.buyingJourney, scoresAfter.buyingJourney};
    comparison.chainStrength = {chainStrength(scoresBefore), chainStrength(scoresAfter)};
    comparison.coverage = {scoresBefore.coverage(), scoresAfter.coverage()};
    comparison.phases =
        scoreChanges(scoresBefore.phases, scoresAfter.phases, namesBefore, namesAfter, IdOf::Phase, formerIds);
    comparison.touchpoints = scoreChanges(scoresBefore.touchpoints, scoresAfter.touchpoints, namesBefore, namesAfter,
                                          IdOf::Touchpoint, formerIds);
    return comparison;
}

} // namespace

std::optional<double> FigureChange::difference() const
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

Comparable::Comparable(Journey journey)
    : m_journey(std::move(journey)),
      m_lookedUp(std::make_unique<const LookedUp>(m_journey))
{ }

Comparable::~Comparable() = default;

Comparison compare(const Comparable& before, const Comparable& after, const std::optional<Id>& lens,
                   const KnownScores& known)
{
    std::optional<Scores> scoredAfter;
    const Scores& scoresAfter = known.after ? *known.after : scoredAfter.emplace(score(after.journey(), lens));
    const NewIds ids = idsMatchedByName(before.lookedUp().things, after.lookedUp().things);
    if (!ids.empty()) {
        const Comparable renamed(withIds(before.journey(), ids));
        return compareMatched(renamed, after, score(renamed.journey(), lens), scoresAfter, FormerIds(ids));
    }
    std::optional<Scores> scoredBefore;
    const Scores& scoresBefore = known.before ? *known.before : scoredBefore.emplace(score(before.journey(), lens));
    return compareMatched(before, after, scoresBefore, scoresAfter, FormerIds(ids));
}

Comparison compare(const Journey& before, const Journey& after, const std::optional<Id>& lens, const KnownScores& known)
{
    return compare(Comparable(before), Comparable(after), lens, known);
}

} // namespace rejse
