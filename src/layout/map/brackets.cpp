// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/draft.h"

#include "layout/palette.h"

#include <optional>

namespace rejse::layout {

namespace {

constexpr double bracketTick = 10;
constexpr double bracketCorner = 6;
constexpr double pillWidth = 52;
constexpr double pillHeight = 22;
constexpr double pillGap = 8;

struct Span {
    double left = 0;
    double right = 0;
};

/// From the first phase's first card to the last phase's last card.
std::optional<Span> spanOf(const Draft& draft, Stage first, Stage last)
{
    std::optional<Span> span;
    for (std::size_t p = 0; p < draft.journey.phases.size(); ++p) {
        const Stage stage = draft.journey.phases[p]->stage;
        if (stage < first || stage > last) {
            continue;
        }
        const auto& band = draft.out.phases[p];
        const double columns = static_cast<double>(std::max<std::size_t>(band.columns, 1));
        const double right = band.rect.x + columns * (measure::columnWidth + measure::columnGap) - measure::columnGap;
        span = Span{span ? span->left : band.rect.x, right};
    }
    return span;
}

void bracketLine(Pen& pen, double from, double to, double outerX, double y)
{
    const double inward = outerX < to ? bracketCorner : -bracketCorner;
    PathShape shape;
    shape.stroke = {palette::ink3, 1};
    shape.moveTo({outerX, y + bracketTick});
    shape.lineTo({outerX, y + bracketCorner});
    shape.cubicTo({outerX, y + bracketCorner / 2}, {outerX + inward / 2, y}, {outerX + inward, y});
    shape.lineTo({from == outerX ? to : from, y});
    pen.path(std::move(shape));
}

void bracket(Draft& draft, const Span& span, Word title, const std::optional<double>& score, const Id& id)
{
    Pen pen(draft.metrics, NodeKind::Bracket, id);
    const double y = draft.y + measure::bracketHeight / 2 + 0.5;
    const auto name = draft.words(title);
    const double nameWidth = draft.metrics.width(name, type::bodyStrong);
    const double width = nameWidth + (draft.showsScores() ? pillGap + pillWidth : 0);
    const double x = (span.left + span.right - width) / 2;
    bracketLine(pen, span.left, x - pillGap, span.left, y);
    bracketLine(pen, x + width + pillGap, span.right, span.right, y);
    pen.label(name, {x, y - type::bodyStrong.lineHeight / 2, nameWidth, type::bodyStrong.lineHeight}, type::bodyStrong,
              palette::ink);
    if (draft.showsScores()) {
        pen.scorePill(score, score ? draft.words.number(*score, 1) : "",
                      {x + nameWidth + pillGap, y - pillHeight / 2, pillWidth, pillHeight}, type::bodyStrong);
    }
    draft.add(pen.finished({span.left, draft.y, span.right - span.left, measure::bracketHeight}));
    draft.y += measure::bracketHeight;
}

bool everyStageHasOnePhase(const Journey& journey)
{
    const auto count = [&](Stage stage) {
        return std::count_if(journey.phases.begin(), journey.phases.end(),
                             [&](const auto& phase) { return phase->stage == stage; });
    };
    return count(Stage::Before) == 1 && count(Stage::During) == 1 && count(Stage::After) == 1;
}

void stageBand(Draft& draft)
{
    constexpr double gap = 2;
    draft.y += gap;
    for (const Stage stage : {Stage::Before, Stage::During, Stage::After}) {
        const auto span = spanOf(draft, stage, stage);
        if (!span) {
            continue;
        }
        Pen pen(draft.metrics, NodeKind::StageBand);
        const auto name = draft.words.stage(stage);
        const auto text = draft.metrics.wrap(name, type::smallStrong, span->right - span->left - 8);
        const Rect rect{span->left, draft.y, span->right - span->left, measure::stageBandHeight};
        pen.box(rect, 4, stage == Stage::During ? palette::purchase : palette::stage);
        pen.block(text, rect.x + 4, rect.y + (rect.height - text.height) / 2, rect.width - 8, type::smallStrong,
                  palette::ink2, Align::Center);
        draft.add(pen.finished(rect));
    }
    draft.y += measure::stageBandHeight + 8;
}

} // namespace

void layoutBrackets(Draft& draft)
{
    draft.out.bodyTop = draft.y;
    const auto whole = spanOf(draft, Stage::Before, Stage::After);
    if (!whole) {
        return;
    }
    bracket(draft, *whole, Word::CustomerJourney, draft.scores.journey, "customer-journey");
    if (const auto buying = spanOf(draft, Stage::Before, Stage::During)) {
        bracket(draft, *buying, Word::BuyingJourney, draft.scores.buyingJourney, "buying-journey");
    }
    if (everyStageHasOnePhase(draft.journey)) {
        draft.y += 6;
    } else {
        stageBand(draft);
    }
}

} // namespace rejse::layout
