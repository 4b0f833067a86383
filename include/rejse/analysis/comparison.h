// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"
#include "rejse/model/element.h"
#include "rejse/model/field_value.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What became of one journey in another: an earlier state of a map and a later one, or the journey as it is and as it
/// is meant to be.
namespace rejse {

/// Where an element stands in its list.
struct Standing {
    Id in; ///< the phase or touchpoint that holds the list; empty for the map's own lists and the unsorted
    std::string inName;
    std::size_t at = 0; ///< from 0
    friend bool operator==(const Standing&, const Standing&) = default;
};

/// A field that says something else than before. The field is named as the file names it, with `/` between an object,
/// list or map and what is in it: `evidence/source`, `feelings/anna`, `metrics/waiting time`.
struct FieldChange {
    std::string field;
    std::string entry; ///< what the last part of `field` is called where it is an id: the name of a persona or lane
    FieldValue before; ///< absent where there was nothing, an empty text included
    FieldValue after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

enum class Presence {
    Added,
    Removed,
    Both
};

/// One element that is not as it was: added, removed, or there in both and moved, changed or both.
struct ElementChange {
    Presence presence = Presence::Both;
    ElementRef before; ///< where `presence` is not Added
    ElementRef after;  ///< where `presence` is not Removed
    std::string name;  ///< as it is called afterwards, of what was removed as it was
    /// Added or removed together with what it hangs on or stands in.
    bool isAlong = false;
    bool isMoved = false;         ///< to another place in its list, or to another list
    std::optional<Standing> from; ///< where `presence` is not Added
    std::optional<Standing> to;   ///< where `presence` is not Removed
    std::vector<FieldChange> fields;

    ElementKind kind() const { return presence == Presence::Removed ? before.kind : after.kind; }
    friend bool operator==(const ElementChange&, const ElementChange&) = default;
};

/// A figure before and after, absent where there is none.
struct FigureChange {
    std::optional<double> before;
    std::optional<double> after;

    std::optional<double> difference() const;
    friend bool operator==(const FigureChange&, const FigureChange&) = default;
};

/// The figures of a phase or touchpoint. An id is empty on the side that does not have it (or has it unsorted).
struct ScoreChange {
    Id before;
    Id after;
    std::string title;
    FigureChange score;
    FigureChange urgency; ///< of touchpoints alone, as are the feeling and the rank: 1 for the weakest link
    FigureChange feeling; ///< 0 to 100, through the lens
    std::optional<std::size_t> rankBefore;
    std::optional<std::size_t> rankAfter;
    friend bool operator==(const ScoreChange&, const ScoreChange&) = default;
};

struct Comparison {
    /// In reading order of the later journey, the map itself first; then what was removed, in that of the earlier one.
    std::vector<ElementChange> elements;
    FigureChange journey;
    FigureChange buyingJourney;
    FigureChange chainStrength;
    FigureChange coverage;                ///< 0 to 1
    std::vector<ScoreChange> phases;      ///< those of the later journey in order, then those of the earlier alone
    std::vector<ScoreChange> touchpoints; ///< the same
};

/// Scores of two journeys that have been computed before, through the same lens as they are compared; null otherwise.
struct KnownScores {
    const Scores* before = nullptr;
    const Scores* after = nullptr;
};

/// A journey made ready for comparing: worth keeping of one that is compared again and again.
class Comparable {
public:
    explicit Comparable(Journey journey);
    ~Comparable();
    Comparable(const Comparable&) = delete;
    Comparable& operator=(const Comparable&) = delete;

    const Journey& journey() const { return m_journey; }

    struct LookedUp;
    const LookedUp& lookedUp() const { return *m_lookedUp; }

private:
    Journey m_journey;
    std::unique_ptr<const LookedUp> m_lookedUp;
};

/// Compares two journeys element by element. They are the same when they have the same id; of those whose ids do not
/// meet, when they are of the same kind and are called the same, parts of the same touchpoint and touchpoints of the
/// same phase first. Scores are taken through the lens of a persona where one is given, by the later journey's id.
Comparison compare(const Journey& before, const Journey& after, const std::optional<Id>& lens = std::nullopt,
                   const KnownScores& known = {});
Comparison compare(const Comparable& before, const Comparable& after, const std::optional<Id>& lens = std::nullopt,
                   const KnownScores& known = {});

} // namespace rejse
