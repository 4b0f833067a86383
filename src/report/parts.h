// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/marks.h"
#include "layout/styles.h"
#include "report/book.h"
#include "report/words.h"

#include <unordered_map>

/// The parts of a report, each of which begins a page.
namespace rejse::report {

/// What the parts need to know of a journey beside the journey itself.
struct Facts {
    explicit Facts(const Source& of);

    Source source;
    layout::Words words;
    std::vector<const Touchpoint*> touchpoints; ///< of the phases, in order, as in Scores::touchpoints
    std::unordered_map<Id, const Action*> actions;
    std::unordered_map<Id, std::size_t> planPlace; ///< of a ranked and weighed action: its number in the plan, from 1

    std::string word(const words::Term& term) const { return std::string(words(term)); }
    /// With the score's decimal sign, "–" where there is none.
    std::string figure(const std::optional<double>& value, int decimals = 1) const;
    /// The name of a touchpoint's channel, or that it has none.
    std::string channel(const Touchpoint& touchpoint) const;
};

using layout::filled;

namespace style {
inline constexpr layout::TextStyle section{28, 36, layout::Weight::Bold, false, -0.5};
inline constexpr layout::TextStyle subsection{18, 24, layout::Weight::SemiBold};
inline constexpr layout::TextStyle entry{14, 20, layout::Weight::SemiBold};
inline constexpr layout::TextStyle lead{14, 20};
} // namespace style

/// A section's heading at the top of a new page.
void beginSection(Flow& flow, const std::string& title);
/// A picture no larger than it is, and than `most`; nothing where it cannot be read.
void picture(Flow& flow, const Picture& picture, const layout::Size& most, double below, double left = 0);

void coverPages(Flow& flow, const Facts& facts);
void phasePages(Flow& flow, const Facts& facts);
void insightPages(Flow& flow, const Facts& facts);
void planPages(Flow& flow, const Facts& facts);
void basisPages(Flow& flow, const Facts& facts);

} // namespace rejse::report
