// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"

#include <array>
#include <functional>

namespace rejse::layout {

namespace {

constexpr double rowPitch = 22;
constexpr double headHeight = 28;
constexpr std::array<double, 6> columnEdges{0, 132, 228, 440, 604, 760};
constexpr int legendRows = 8;

/// One column of the legend: a heading, then marks with their names, from the top.
class LegendColumn {
public:
    LegendColumn(LayoutContext& context, std::size_t column, double x, double y, Word heading, double textInset)
        : m_context(context),
          m_pen(context.metrics, NodeKind::Legend),
          m_x(x + columnEdges[column]),
          m_y(y),
          m_width(columnEdges[column + 1] - columnEdges[column] - 12),
          m_inset(textInset),
          m_row(y + headHeight)
    {
        m_pen.label(context.words(heading),
                    {m_x, y + 4, context.metrics.width(context.words(heading), type::smallStrong), 16},
                    type::smallStrong, palette::ink);
    }

    /// One row: `mark` draws at the left, centred on the height it is given.
    void row(std::string_view name, const std::function<void(Pen&, double x, double middle)>& mark)
    {
        const double middle = m_row + rowPitch / 2;
        mark(m_pen, m_x, middle);
        m_pen.text(name, m_x + m_inset, middle - 8, m_width - m_inset + 12, type::small, palette::ink2);
        m_row += rowPitch;
    }

    void row(Word name, const std::function<void(Pen&, double x, double middle)>& mark)
    {
        row(m_context.words(name), mark);
    }

    void finish() { m_context.add(m_pen.finished({m_x, m_y, m_width, m_row - m_y})); }

private:
    LayoutContext& m_context;
    Pen m_pen;
    double m_x;
    double m_y;
    double m_width;
    double m_inset;
    double m_row;
};

auto iconMark(Icon icon, Color color, double size = 16)
{
    return [=](Pen& pen, double x, double middle) {
        pen.icon(icon, {x + (16 - size) / 2, middle - size / 2, size, size}, color);
    };
}

void feelings(LayoutContext& context, double x, double y)
{
    LegendColumn column(context, 0, x, y, Word::LegendFeeling, 24);
    for (int feeling = 2; feeling >= -2; --feeling) {
        const auto step = static_cast<std::size_t>(feeling + 2);
        const auto face = static_cast<Icon>(static_cast<int>(Icon::FaceNeutral) + feeling);
        column.row(context.words.feeling(feeling), iconMark(face, palette::steps[step].face, 18));
    }
    column.row(Word::NotRated, [](Pen& pen, double left, double middle) {
        pen.disc({left + 8, middle}, 8, palette::paper, {palette::ink3, 1, Dash::ShortDash});
    });
    column.row(Word::Assumed, [](Pen& pen, double left, double middle) {
        pen.disc({left + 8, middle}, 8, palette::paper, {palette::ink, 1.5});
        pen.icon(Icon::MienNeutral, {left + 1, middle - 7, 14, 14}, palette::ink);
    });
    column.finish();
}

void scores(LayoutContext& context, double x, double y)
{
    constexpr std::array<std::string_view, 5> ranges{"0–19", "20–39", "40–59", "60–79", "80–100"};
    LegendColumn column(context, 1, x, y, Word::LegendScore, 0);
    const auto pill = [](std::optional<double> score, std::string_view text) {
        return [=](Pen& pen, double left, double middle) {
            pen.scorePill(score, text, {left, middle - 9, 60, 18}, type::smallStrong);
        };
    };
    for (int step = 4; step >= 0; --step) {
        column.row("", pill(step * 20.0, ranges[static_cast<std::size_t>(step)]));
    }
    column.row("", pill(std::nullopt, ""));
    column.finish();
}

void touchpoints(LayoutContext& context, double x, double y)
{
    LegendColumn column(context, 2, x, y, Word::LegendTouchpoint, 30);
    const auto edge = [](Dash dash) {
        return [dash](Pen& pen, double left, double middle) {
            pen.line({left + 9, middle - 7}, {left + 9, middle + 7}, {palette::ink2, 3, dash, Cap::Round});
        };
    };
    const auto initiator = [](Icon who) {
        return [who](Pen& pen, double left, double middle) {
            pen.icon(who, {left, middle - 8, 16, 16}, palette::ink2);
            pen.icon(Icon::ArrowRight, {left + 12, middle - 8, 16, 16}, palette::ink2);
        };
    };
    column.row(Word::DirectContact, edge(Dash::Solid));
    column.row(Word::IndirectContact, edge(Dash::Dashed));
    column.row(Word::Online, iconMark(Icon::Online, palette::ink2));
    column.row(Word::Offline, iconMark(Icon::Offline, palette::ink2));
    column.row(Word::CustomerStarts, initiator(Icon::Customer));
    column.row(Word::CompanyStarts, initiator(Icon::Company));
    column.row(Word::MomentOfTruth, [](Pen& pen, double left, double middle) {
        pen.disc({left + 10, middle}, 9, palette::star);
        pen.icon(Icon::Star, {left + 4, middle - 6, 12, 12}, palette::paper);
    });
    column.row(Word::Importance, [](Pen& pen, double left, double middle) { pen.importanceBars(4, left, middle - 6); });
    column.finish();
}

void experiences(LayoutContext& context, double x, double y)
{
    LegendColumn column(context, 3, x, y, Word::LegendExperience, 30);
    column.row(context.words.experience(ExperienceKind::Rational), iconMark(Icon::Rational, palette::rational.ink));
    column.row(context.words.experience(ExperienceKind::Emotional), iconMark(Icon::Emotional, palette::emotional.ink));
    column.row(Word::Fulfilment,
               [](Pen& pen, double left, double middle) { pen.dots(2, 3, left - 2, middle, palette::ink2); });
    for (const auto kind :
         {BarrierKind::Illogical, BarrierKind::Confusing, BarrierKind::Difficult, BarrierKind::Blocking}) {
        const auto icon = static_cast<Icon>(static_cast<int>(Icon::Illogical) + static_cast<int>(kind));
        column.row(context.words.barrier(kind), iconMark(icon, palette::warning));
    }
    column.row(Word::Severity, [](Pen& pen, double left, double middle) {
        for (int i = 0; i < 3; ++i) {
            const double tip = left - 2 + 9 * i;
            PathShape triangle;
            triangle.moveTo({tip, middle + 4}).lineTo({tip + 4, middle - 4}).lineTo({tip + 8, middle + 4}).close();
            triangle.fill = i < 2 ? palette::warning : transparent;
            triangle.stroke = {i < 2 ? palette::warning : palette::unsetSeverity, i < 2 ? 0.0 : 1.0};
            pen.path(std::move(triangle));
        }
    });
    column.finish();
}

void actions(LayoutContext& context, double x, double y)
{
    LegendColumn column(context, 4, x, y, Word::LegendAction, 30);
    for (const auto quadrant : {Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::Thankless}) {
        const palette::Tint& tint = palette::quadrants[static_cast<std::size_t>(quadrant)].tint;
        column.row(context.words.quadrant(quadrant), [&](Pen& pen, double left, double middle) {
            pen.box({left, middle - 7, 20, 14}, 4, tint.fill, {tint.line, 1});
        });
    }
    const auto link = [](Dash dash) {
        return [dash](Pen& pen, double left, double middle) {
            pen.line({left, middle}, {left + 21, middle}, {palette::link, 1.5, dash});
        };
    };
    column.row(Word::Branch, link(Dash::Solid));
    column.row(Word::Loop, link(Dash::Dashed));
    column.row(Word::Handover, [](Pen& pen, double left, double middle) {
        pen.disc({left + 10, middle}, 9, palette::paper, {palette::warning, 1.5});
        pen.icon(Icon::Handover, {left + 4, middle - 6, 12, 12}, palette::warning);
    });
    column.finish();
}

} // namespace

Size legendSize()
{
    return {columnEdges.back() - 12, headHeight + legendRows * rowPitch};
}

void layoutLegend(LayoutContext& context, double x, double y)
{
    // Without scores the first column closes up to the third.
    feelings(context, context.showsScores() ? x : x + columnEdges[2] - columnEdges[1], y);
    if (context.showsScores()) {
        scores(context, x, y);
    }
    touchpoints(context, x, y);
    experiences(context, x, y);
    actions(context, x, y);
}

} // namespace rejse::layout
