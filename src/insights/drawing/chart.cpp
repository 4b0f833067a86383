// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/chart.h"

#include "layout/map/curve.h"
#include "render/paint/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rejse::insights {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(rejse::insights::Chart)
};

constexpr double chartAxisRoom = 28;
constexpr double spanRoom = 20;
constexpr double chartInset = 8; ///< of the outermost feelings from the edge of the ground
constexpr double markerSide = 10;
constexpr double minPitchForMarkers = 7;
// The painter takes time by the square of how often one path crosses a row of pixels, so that a long one is many; and
// after an edit only the one that changed is painted anew.
constexpr std::size_t curveAtOnce = 24; ///< pieces
constexpr std::size_t areaAtOnce = 48;

QPainterPath markerPath(std::size_t marker, QPointF center, double side)
{
    QPainterPath path;
    const double half = side / 2;
    switch (marker % 4) {
    case 0:
        path.addEllipse(center, half, half);
        break;
    case 1:
        path.addRoundedRect(QRectF(center.x() - half, center.y() - half, side, side), 2, 2);
        break;
    case 2:
        path.addPolygon(QPolygonF({{center.x(), center.y() - half - 1},
                                   {center.x() + half + 1, center.y()},
                                   {center.x(), center.y() + half + 1},
                                   {center.x() - half - 1, center.y()}}));
        path.closeSubpath();
        break;
    default:
        for (int i = 0; i < 6; ++i) {
            const double angle = std::numbers::pi / 3 * i;
            const QPointF corner = center + QPointF(std::cos(angle), std::sin(angle)) * (half + 0.5);
            i == 0 ? path.moveTo(corner) : path.lineTo(corner);
        }
        path.closeSubpath();
    }
    return path;
}

QPointF pointOf(const layout::Point& point)
{
    return {point.x, point.y};
}

/// Some of the pieces of a curve, continued in `path`.
void addPieces(QPainterPath& path, const std::vector<layout::Cubic>& pieces, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        path.cubicTo(pointOf(pieces[i].control1), pointOf(pieces[i].control2), pointOf(pieces[i].to));
    }
}

std::vector<layout::Point> pointsOf(const ChartLine& line, const ChartPlan& plan)
{
    std::vector<layout::Point> points;
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        if (line.values[i]) {
            points.push_back({plan.x(i), plan.y(*line.values[i])});
        }
    }
    return points;
}

void drawGround(SheetPen& pen, const ChartPlan& plan)
{
    const render::Theme& theme = pen.theme();
    const QRectF ground = plan.ground();
    const double middle = plan.y(0);
    const QColor above = theme.dark ? QColor(0x1B, 0x29, 0x2E) : QColor(0xF4, 0xFA, 0xFB);
    const QColor below = theme.dark ? QColor(0x2D, 0x26, 0x20) : QColor(0xFD, 0xF7, 0xF1);
    pen.box(QRectF(ground.topLeft(), QPointF(ground.right(), middle)), 0, above);
    pen.box(QRectF(QPointF(ground.left(), middle), ground.bottomRight()), 0, below);
    QPen faint(theme.line, 1, Qt::CustomDashLine);
    faint.setDashPattern({2, 3});
    for (int feeling = -2; feeling <= 2; ++feeling) {
        const double y = plan.y(feeling);
        pen.rule({ground.left(), y}, {ground.right(), y}, feeling == 0 ? QPen(theme.text3, 1) : faint);
        const auto icon = static_cast<layout::Icon>(static_cast<int>(layout::Icon::FaceVeryUnhappy) + feeling + 2);
        pen.icon(icon, QRectF(ground.left() - chartAxisRoom + 2, y - 8, 16, 16),
                 theme.scale[static_cast<std::size_t>(feeling + 2)]);
    }
}

void drawSpans(SheetPen& pen, const Chart& chart, const ChartPlan& plan)
{
    const render::Theme& theme = pen.theme();
    QPen rule(theme.text3, 1, Qt::CustomDashLine);
    rule.setDashPattern({1, 4});
    std::size_t column = 0;
    for (const ChartSpan& span : chart.spans) {
        const double left = plan.ground().left() + static_cast<double>(column) * plan.pitch();
        const double width = static_cast<double>(span.columns) * plan.pitch();
        if (column > 0) {
            pen.rule({left, plan.ground().top() - spanRoom}, {left, plan.ground().bottom()}, rule);
        }
        // A name that is wider than its stretch is left to what is said of the columns.
        if (widthOf(span.name, type::smallStrong) + 8 <= width) {
            pen.line(span.name, QRectF(left + (column > 0 ? 6 : 0), plan.ground().top() - spanRoom, width, 16),
                     type::smallStrong, theme.text2);
        }
        column += span.columns;
    }
}

/// The room between the lowest and the highest value of every column, over stretches in which two lines or more have
/// one.
void drawBetween(SheetPen& pen, const Chart& chart, const ChartPlan& plan)
{
    std::vector<layout::Point> high;
    std::vector<layout::Point> low;
    const auto finish = [&] {
        const auto upper = layout::monotoneCurve(high);
        const auto lower = layout::monotoneCurve(low);
        QColor shade = pen.theme().accent;
        shade.setAlpha(36);
        for (std::size_t first = 0; first < upper.size(); first += areaAtOnce) {
            const std::size_t last = std::min(first + areaAtOnce, upper.size());
            QPainterPath path(pointOf(upper[first].from));
            addPieces(path, upper, first, last);
            // The way back along the lower edge is the same curve, its pieces turned round.
            path.lineTo(pointOf(lower[last - 1].to));
            for (std::size_t piece = last; piece > first; --piece) {
                const layout::Cubic& back = lower[piece - 1];
                path.cubicTo(pointOf(back.control2), pointOf(back.control1), pointOf(back.from));
            }
            path.closeSubpath();
            pen.path(path, shade, QPen(Qt::NoPen));
        }
        high.clear();
        low.clear();
    };
    for (std::size_t column = 0; column < chart.columns; ++column) {
        std::vector<double> values;
        for (const ChartLine& line : chart.lines) {
            if (line.values[column]) {
                values.push_back(*line.values[column]);
            }
        }
        if (values.size() < 2) {
            finish();
            continue;
        }
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        high.push_back({plan.x(column), plan.y(*most)});
        low.push_back({plan.x(column), plan.y(*least)});
    }
    finish();
}

QPen penOf(const ChartLine& line)
{
    return {line.color, 2.25, line.style, Qt::RoundCap, Qt::RoundJoin};
}

/// How far from its column's middle a line's marker stands, in marker sides: lines of one value stand side by side.
double asideOf(const Chart& chart, std::size_t index, std::size_t column)
{
    const auto& value = chart.lines[index].values[column];
    int before = 0;
    int same = 0;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        if (chart.lines[i].values[column] == value) {
            before += i < index ? 1 : 0;
            ++same;
        }
    }
    return before - (same - 1) / 2.0;
}

void drawCurve(SheetPen& pen, const Chart& chart, std::size_t index, const ChartPlan& plan)
{
    const ChartLine& line = chart.lines[index];
    const auto points = pointsOf(line, plan);
    const auto pieces = layout::monotoneCurve(points);
    for (std::size_t first = 0; first < pieces.size(); first += curveAtOnce) {
        QPainterPath path(pointOf(pieces[first].from));
        addPieces(path, pieces, first, std::min(first + curveAtOnce, pieces.size()));
        pen.path(path, Qt::transparent, penOf(line));
    }
    if (plan.pitch() >= minPitchForMarkers || points.size() == 1) {
        const double side = std::min(markerSide, std::max(5.0, plan.pitch() - 2));
        const double room = std::max(0.0, plan.pitch() - side) / static_cast<double>(chart.lines.size());
        const double beside = std::min(side - 1, room);
        for (std::size_t column = 0; column < line.values.size(); ++column) {
            if (line.values[column]) {
                const QPointF middle(plan.x(column) + asideOf(chart, index, column) * beside,
                                     plan.y(*line.values[column]));
                pen.path(markerPath(line.marker, middle, side), line.color, QPen(pen.theme().panel, 1));
            }
        }
    }
}

} // namespace

std::vector<ChartSpan> stageSpans(const std::vector<Stage>& stages)
{
    const auto name = [](Stage stage) {
        switch (stage) {
        case Stage::Before:
            return ChartWords::tr("Before");
        case Stage::During:
            return ChartWords::tr("During");
        case Stage::After:
            return ChartWords::tr("After");
        }
        return QString();
    };
    std::vector<ChartSpan> spans;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (i == 0 || stages[i] != stages[i - 1]) {
            spans.push_back({name(stages[i]), 0});
        }
        ++spans.back().columns;
    }
    return spans;
}

ChartPlan::ChartPlan(const QRectF& rect, std::size_t columns)
    : m_ground(rect.adjusted(chartAxisRoom, spanRoom, 0, 0)),
      m_columns(std::max<std::size_t>(1, columns))
{ }

double ChartPlan::x(std::size_t column) const
{
    return m_ground.left() + (static_cast<double>(column) + 0.5) * pitch();
}

double ChartPlan::y(double feeling) const
{
    return m_ground.center().y() - feeling * (m_ground.height() / 2 - chartInset) / 2;
}

QRectF ChartPlan::strip(std::size_t column) const
{
    return {x(column) - pitch() / 2, m_ground.top(), pitch(), m_ground.height()};
}

void drawChart(SheetPen& pen, const Chart& chart, const ChartPlan& plan)
{
    drawGround(pen, plan);
    drawSpans(pen, chart, plan);
    drawBetween(pen, chart, plan);
    // The first line lies on top.
    for (std::size_t i = chart.lines.size(); i > 0; --i) {
        drawCurve(pen, chart, i - 1, plan);
    }
}

double drawLineSample(SheetPen& pen, const ChartLine& line, QPointF place)
{
    constexpr double sample = 28;
    pen.rule({place.x() + 1, place.y() + 9}, {place.x() + sample - 1, place.y() + 9}, penOf(line));
    pen.path(markerPath(line.marker, {place.x() + sample / 2, place.y() + 9}, markerSide), line.color,
             QPen(pen.theme().panel, 1));
    const double name = widthOf(line.name, type::body);
    pen.line(line.name, QRectF(place.x() + sample + 8, place.y(), name, 18), type::body, pen.theme().text);
    return sample + 8 + name;
}

} // namespace rejse::insights
