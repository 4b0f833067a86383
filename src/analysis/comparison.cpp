// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/comparison.h"

#include "elements.h"
#include "field_changes.h"
#include "matching.h"
#include "rejse/model/order.h"

#include <unordered_map>
#include <unordered_set>

namespace rejse {

struct Comparable::LookedUp {
    explicit LookedUp(const Journey& journey) : elements(journey), names(journey) { }

    Elements elements;
    Names names;
};

namespace {

/// What the earlier journey called its elements, where the later calls them otherwise.
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

    ElementRef of(const ElementRef& element) const
    {
        return {element.kind, element.kind == ElementKind::Map ? Id() : of(idKind(element.kind), element.id),
                of(IdOf::Touchpoint, element.touchpoint)};
    }

private:
    NewIds m_former;
};

/// Compares the elements of two journeys that agree in their ids.
class ElementComparer {
public:
    ElementComparer(const Comparable& before, const Comparable& after, const FormerIds& formerIds)
        : m_before(before.journey()),
          m_after(after.journey()),
          m_formerIds(formerIds),
          m_namesBefore(before.lookedUp().names),
          m_namesAfter(after.lookedUp().names),
          m_elementsBefore(before.lookedUp().elements),
          m_elementsAfter(after.lookedUp().elements)
    {
        m_pairs.reserve(m_elementsAfter.all().size());
        for (const ListedElement& each : m_elementsAfter.all()) {
            m_pairs.push_back({m_elementsBefore.find(each.element), &each});
        }
        findMoved();
    }

    std::vector<ElementChange> compare()
    {
        addMap();
        for (const auto& [before, after] : m_pairs) {
            before ? addIfChanged(*before, *after) : addAdded(*after);
        }
        for (const ListedElement& each : m_elementsBefore.all()) {
            if (!m_elementsAfter.find(each.element)) {
                addRemoved(each);
            }
        }
        return std::move(m_changes);
    }

private:
    /// An element in both, or in the later journey alone.
    struct Pair {
        const ListedElement* before;
        const ListedElement* after;
    };

    static KindAndId listOf(const ListedElement& each) { return {each.element.kind, each.owner}; }

    static bool has(const Elements& elements, const Id& phaseOrTouchpoint)
    {
        return phaseOrTouchpoint.empty() || elements.find(ElementKind::Phase, phaseOrTouchpoint)
            || elements.find(ElementKind::Touchpoint, phaseOrTouchpoint);
    }

    /// Of the elements that stand in the same list as before, the fewest that can have been moved; and all that stand
    /// in another.
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

    Standing standingBefore(const ListedElement& each) const
    {
        const IdOf kind = each.element.kind == ElementKind::Touchpoint ? IdOf::Phase : IdOf::Touchpoint;
        return {m_formerIds.of(kind, each.owner), each.owner.empty() ? "" : m_namesBefore.of(each.owner), each.at};
    }

    Standing standingAfter(const ListedElement& each) const
    {
        return {each.owner, each.owner.empty() ? "" : m_namesAfter.of(each.owner), each.at};
    }

    void addMap()
    {
        ElementChange change;
        change.name = m_after.title;
        FieldChanges fields(m_namesBefore, m_namesAfter, change.fields);
        visitAbreast(fields, m_before, m_after);
        if (!change.fields.empty()) {
            m_changes.push_back(std::move(change));
        }
    }

    void addIfChanged(const ListedElement& before, const ListedElement& after)
    {
        ElementChange change;
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
        change.before = m_formerIds.of(before.element);
        change.after = after.element;
        change.name = m_namesAfter.of(after.element.id);
        change.from = standingBefore(before);
        change.to = standingAfter(after);
        m_changes.push_back(std::move(change));
    }

    void addAdded(const ListedElement& each)
    {
        ElementChange change{Presence::Added, {}, each.element, m_namesAfter.of(each.element.id)};
        change.isAlong = !has(m_elementsBefore, each.owner);
        change.to = standingAfter(each);
        m_changes.push_back(std::move(change));
    }

    void addRemoved(const ListedElement& each)
    {
        ElementChange change{Presence::Removed, m_formerIds.of(each.element), {}, m_namesBefore.of(each.element.id)};
        change.isAlong = !has(m_elementsAfter, each.owner);
        change.from = standingBefore(each);
        m_changes.push_back(std::move(change));
    }

    const Journey& m_before;
    const Journey& m_after;
    const FormerIds& m_formerIds;
    const Names& m_namesBefore;
    const Names& m_namesAfter;
    const Elements& m_elementsBefore;
    const Elements& m_elementsAfter;
    std::vector<Pair> m_pairs;
    std::unordered_set<const ListedElement*> m_moved;
    std::vector<ElementChange> m_changes;
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
    comparison.elements = ElementComparer(before, after, formerIds).compare();
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
    const NewIds ids = idsMatchedByName(before.lookedUp().elements, after.lookedUp().elements);
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
