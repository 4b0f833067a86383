// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"
#include "rejse/model/journey.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

/// The words that stand on a map. They follow the language of the file, never that of the window.
namespace rejse::layout {

enum class Word : std::uint8_t {
    CurrentJourney,
    FutureJourney,
    JourneyScore,
    ChainStrength,
    WeakestLink,
    WeakestPhase,
    Coverage,
    CoverageOf,
    CustomerJourney,
    BuyingJourney,
    NoChannel,
    NoProcess,
    BehindTheScenes,
    NotRated,
    NotScored,
    NoPhases,
    UntitledPhase,
    BasedOn,
    Effect,
    Cost,
    Total,
    SubJourney,
    Formula,
    LegendFeeling,
    LegendScore,
    LegendTouchpoint,
    LegendExperience,
    LegendAction,
    DirectContact,
    IndirectContact,
    Online,
    Offline,
    CustomerStarts,
    CompanyStarts,
    MomentOfTruth,
    Importance,
    Fulfilment,
    Severity,
    Branch,
    Loop,
    Handover,
    Assumed,
    Votes,
    Overview,
    WhereToStart,
    WeakestLinks,
    FirstActions,
    ByVotes,
    NothingRated,
    NoActions,
    PlaceOf
};

/// Of what is shown through the lens of the persona %1.
inline constexpr std::array<std::string_view, 3> seenThrough{"Seen with the eyes of %1", "Set gennem øjnene på %1",
                                                             "Sett med øynene til %1"};
/// What the comparison curve's curve is of, beside a piece of it.
inline constexpr std::array<std::string_view, 3> comparisonKey{"For comparison: %1", "Til sammenligning: %1",
                                                               "Til sammenligning: %1"};
/// Which of a phase that is shown to a room in parts.
inline constexpr std::array<std::string_view, 3> partOfPhase{"part %1 of %2", "del %1 af %2", "del %1 av %2"};

/// A pattern in which "%1" to "%9" have become these; what stands in a value is left as it is.
std::string filled(std::string_view pattern, std::initializer_list<std::string> values);

/// Words that come with a number: "1 handover", "3 handovers".
enum class Counted : std::uint8_t {
    Handover,
    Direct,
    Indirect,
    Rational,
    Emotional,
    Blocking,
    QuickWin,
    BigBet
};

/// The words of one language. Danish and Norwegian (bokmål) have their own; every other tag falls back to English.
class Words {
public:
    explicit Words(std::string_view languageTag);

    std::string_view operator()(Word word) const;
    /// Of what says the same in English, Danish and Norwegian.
    std::string_view operator()(const std::array<std::string_view, 3>& row) const { return row[index()]; }
    std::string counted(Counted what, std::size_t count) const;
    /// "13 of 13 touchpoints".
    std::string coverageOf(std::size_t scored, std::size_t all) const;
    /// "2 of 3".
    std::string placeOf(std::size_t place, std::size_t all) const;
    /// "Score 0–100 = feeling 50 % + ease 25 % + delivery 25 %", the shares of the weights.
    std::string formula(const Scoring& scoring) const;

    std::string_view lane(LaneKind kind) const; ///< empty for text and line lanes, which have titles of their own
    std::string_view stage(Stage stage) const;
    std::string_view role(Role role) const;
    std::string_view feeling(int feeling) const; ///< -2 to 2
    std::string_view experience(ExperienceKind kind) const;
    std::string_view barrier(BarrierKind kind) const;
    std::string_view decision(Decision decision) const;
    std::string_view quadrant(Quadrant quadrant) const;
    std::string_view status(Status status) const;

    /// With the language's decimal sign, rounded half away from zero to `decimals`.
    std::string number(double value, int decimals) const;
    /// As few decimals as tell the value exactly.
    std::string exactNumber(double value) const;
    std::string percent(double share) const; ///< 0 to 1
    std::string date(const Date& date) const;
    /// Between the quotation marks of the language, unless it stands between some already.
    std::string quoted(std::string_view text) const;

private:
    enum class Language : std::uint8_t {
        English,
        Danish,
        Norwegian
    };
    Language m_language = Language::English;
    std::size_t index() const { return static_cast<std::size_t>(m_language); }
};

} // namespace rejse::layout
