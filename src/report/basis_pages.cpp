// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/basis.h"
#include "report/parts.h"

namespace rejse::report {

using layout::Align;
using layout::NodeKind;
using layout::Pen;
using layout::Word;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

std::string basisName(const Facts& facts, const Touchpoint& touchpoint)
{
    if (!touchpoint.evidence) {
        return facts.word(words::notSaid);
    }
    switch (touchpoint.evidence->basis) {
    case Basis::Assumed:
        break;
    case Basis::Workshop:
        return facts.word(words::workshop);
    case Basis::Observed:
        return facts.word(words::observed);
    case Basis::Interviews:
        return facts.word(words::interviews);
    case Basis::Survey:
        return facts.word(words::survey);
    case Basis::Data:
        return facts.word(words::data);
    }
    return std::string(facts.words(Word::Assumed));
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
        const Certainty how = certainty(*facts.touchpoints[i], facts.source.scores.touchpoints[i]);
        (how == Certainty::Unrated ? unrated : rated).push_back(i);
        assumed += how == Certainty::Unsaid || how == Certainty::Assumed ? 1 : 0;
    }
    if (!rated.empty()) {
        flow.text(filled(facts.words(assumed == 1 ? words::oneRestsOnAssumption : words::restOnAssumption),
                         {std::to_string(assumed), std::to_string(rated.size())}),
                  style::lead, palette::ink, 16);
    }
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
