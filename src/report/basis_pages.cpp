// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include <algorithm>
#include <array>

namespace rejse::report {

using layout::Align;
using layout::NodeKind;
using layout::Pen;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

std::string basisName(const Facts& facts, const Touchpoint& touchpoint)
{
    static constexpr std::array<const words::Term*, 6> names{&words::assumed,    &words::workshop, &words::observed,
                                                             &words::interviews, &words::survey,   &words::data};
    return facts.word(touchpoint.evidence ? *names[static_cast<std::size_t>(touchpoint.evidence->basis)]
                                          : words::notSaid);
}

/// "Mystery shopping, 12 asked, 3 March 2026".
std::string evidenceText(const Facts& facts, const Touchpoint& touchpoint)
{
    std::string text;
    if (touchpoint.evidence) {
        const auto add = [&](const std::string& part) { text += (text.empty() || part.empty() ? "" : ", ") + part; };
        const Evidence& evidence = *touchpoint.evidence;
        add(evidence.source);
        add(evidence.respondents ? filled(facts.words(words::respondents), {std::to_string(*evidence.respondents)})
                                 : "");
        add(evidence.date ? facts.words.date(*evidence.date) : "");
    }
    return text;
}

bool restsOnAssumption(const Touchpoint& touchpoint)
{
    return !touchpoint.evidence || touchpoint.evidence->basis == Basis::Assumed;
}

void basisRow(Flow& flow, const Facts& facts, std::size_t index)
{
    constexpr double titleWidth = 290;
    constexpr double basisLeft = titleWidth + 70;
    const Touchpoint& touchpoint = *facts.touchpoints[index];
    const auto& score = facts.source.scores.touchpoints[index].score;
    const std::string source = evidenceText(facts, touchpoint);
    const bool isAssumed = touchpoint.evidence && touchpoint.evidence->basis == Basis::Assumed;
    flow.row(
        {.cells = {{0, titleWidth, touchpoint.title, type::bodyMedium, palette::ink, Align::Leading, 3},
                   {basisLeft, Flow::width - basisLeft,
                    basisName(facts, touchpoint) + (source.empty() ? "" : ": " + source), type::body,
                    isAssumed ? palette::warning : palette::ink2, Align::Leading, 3}},
         .least = 24,
         .below = 6,
         .marks =
             [&](Pen& pen, double left, double y) {
                 pen.scorePill(score, facts.figure(score, 0), {left + titleWidth + 12, y, 40, 24}, type::scorePill);
             },
         .kind = NodeKind::Touchpoint,
         .id = touchpoint.id,
         .touchpoint = touchpoint.id});
}

} // namespace

void basisPages(Flow& flow, const Facts& facts)
{
    if (facts.touchpoints.empty()) {
        return;
    }
    beginSection(flow, facts.word(words::basis));
    std::size_t assumed = 0;
    std::vector<std::size_t> rated;
    std::vector<std::size_t> unrated;
    for (std::size_t i = 0; i < facts.touchpoints.size(); ++i) {
        const bool isRated = facts.source.scores.touchpoints[i].score.has_value();
        (isRated ? rated : unrated).push_back(i);
        assumed += isRated && restsOnAssumption(*facts.touchpoints[i]) ? 1 : 0;
    }
    flow.text(filled(facts.words(words::restOnAssumption), {std::to_string(assumed), std::to_string(rated.size())}),
              style::lead, palette::ink, 16);
    for (const std::size_t index : rated) {
        basisRow(flow, facts, index);
    }
    if (!unrated.empty()) {
        flow.need(90);
        flow.space(16);
        flow.text(facts.words(words::unrated), style::subsection, palette::ink, 10);
        for (const std::size_t index : unrated) {
            basisRow(flow, facts, index);
        }
    }
}

} // namespace rejse::report
