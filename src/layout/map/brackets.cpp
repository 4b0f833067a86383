// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"

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
std::optional<Span> spanOf(const LayoutContext& context, Stage first, Stage last)
{
    std::optional<Span> span;
    for (std::size_t p = 0; p < context.journey.phases.size(); ++p) {
        const Stage stage = context.journey.phases[p]->stage;
        if (stage < first || stage > last) {
            continue;
        }
        const auto& band = context.out.phases[p];
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

void bracket(LayoutContext& context, const Span& span, Word title, const std::optional<double>& score, const Id& id)
{
    Pen pen(context.metrics, NodeKind::Bracket, id);
    const double y = context.y + measure::bracketHeight / 2 + 0.5;
    const auto name = context.words(title);
    const double nameWidth = context.metrics.width(name, type::bodyStrong);
    const double width = nameWidth + (context.showsScores() ? pillGap + pillWidth : 0);
    const double x = (span.left + span.right - width) / 2;
    bracketLine(pen, span.left, x - pillGap, span.left, y);
    bracketLine(pen, x + width + pillGap, span.right, span.right, y);
    pen.label(name, {x, y - type::bodyStrong.lineHeight / 2, nameWidth, type::bodyStrong.lineHeight}, type::bodyStrong,
              palette::ink);
    if (context.showsScores()) {
        pen.scorePill(score, score ? context.words.number(*score, 1) : "",
                      {x + nameWidth + pillGap, y - pillHeight / 2, pillWidth, pillHeight}, type::bodyStrong);
    }
    context.add(pen.finished({span.left, context.y, span.right - span.left, measure::bracketHeight}));
    context.y += measure::bracketHeight;
}

bool everyStageHasOnePhase(const Journey& journey)
{
    const auto count = [&](Stage stage) {
        return std::count_if(journey.phases.begin(), journey.phases.end(),
                             [&](const auto& phase) { return phase->stage == stage; });
    };
    return count(Stage::Before) == 1 && count(Stage::During) == 1 && count(Stage::After) == 1;
}

void stageBand(LayoutContext& context)
{
    constexpr double gap = 2;
    context.y += gap;
    for (const Stage stage : {Stage::Before, Stage::During, Stage::After}) {
        const auto span = spanOf(context, stage, stage);
        if (!span) {
            continue;
        }
        Pen pen(context.metrics, NodeKind::StageBand);
        const auto name = context.words.stage(stage);
        const auto text = context.metrics.wrap(name, type::smallStrong, span->right - span->left - 8);
        const Rect rect{span->left, context.y, span->right - span->left, measure::stageBandHeight};
        pen.box(rect, 4, stage == Stage::During ? palette::purchase : palette::stage);
        pen.block(text, rect.x + 4, rect.y + (rect.height - text.height) / 2, rect.width - 8, type::smallStrong,
                  palette::ink2, Align::Center);
        context.add(pen.finished(rect));
    }
    context.y += measure::stageBandHeight + 8;
}

} // namespace

void layoutBrackets(LayoutContext& context)
{
    context.out.bodyTop = context.y;
    const auto whole = spanOf(context, Stage::Before, Stage::After);
    if (!whole) {
        return;
    }
    bracket(context, *whole, Word::CustomerJourney, context.scores.journey, "customer-journey");
    if (const auto buying = spanOf(context, Stage::Before, Stage::During)) {
        bracket(context, *buying, Word::BuyingJourney, context.scores.buyingJourney, "buying-journey");
    }
    if (everyStageHasOnePhase(context.journey)) {
        context.y += 6;
    } else {
        stageBand(context);
    }
}

} // namespace rejse::layout
