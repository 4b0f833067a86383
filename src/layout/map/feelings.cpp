// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/cache/alike_columns.h"
#include "layout/map/feelings_lane.h"
#include "layout/map/marks.h"
#include "rejse/model/lookup.h"

#include <array>

namespace rejse::layout {

namespace {

constexpr double groundLeft = -12; ///< from the first column
constexpr double dotGap = 6;       ///< between equal dots of one column
constexpr double faintWidth = 1.5;
/// A long curve is several paths that meet at dots: whoever paints a part of the map skips the others, and what one
/// feeling changes stays near it.
constexpr std::size_t columnsInOnePath = 32;
constexpr double axisFace = 20;
constexpr double axisCenter = -30; ///< of the faces, from the first column

bool isAssumed(const Touchpoint& touchpoint)
{
    return touchpoint.evidence && touchpoint.evidence->basis == Basis::Assumed;
}

/// Whether the lane shows the same of both.
bool feelingsReadAlike(const Journey& before, const Journey& now)
{
    return alikeInColumns(before, now, [](const Touchpoint& a, const Touchpoint& b) {
        return feelingsAt(a) == feelingsAt(b) && isAssumed(a) == isAssumed(b);
    });
}

/// Whether the curve from one dot to the next passes touchpoints that nobody rated.
bool passesUnrated(const FeelingDot& a, const FeelingDot& b)
{
    return b.column - a.column > 1;
}

} // namespace

double FeelingsLane::left() const
{
    return m_context.out.columnsLeft + groundLeft;
}

void FeelingsLane::collect()
{
    for (std::size_t p = 0; p < m_context.journey.personas.size(); ++p) {
        const auto& persona = m_context.journey.personas[p];
        if (m_context.inLens(persona.id)) {
            m_lines.push_back({p, palette::personaColor(p, persona.color), {}});
        }
    }
    for (std::size_t column = 0; column < m_context.touchpoints.size(); ++column) {
        const Touchpoint& touchpoint = *m_context.touchpoints[column];
        const bool assumed = isAssumed(touchpoint);
        const auto& feelings = feelingsAt(touchpoint);
        std::array<std::vector<FeelingDot*>, 5> equal;
        for (auto& line : m_lines) {
            const auto rating = feelings.find(personaOf(line).id);
            if (rating == feelings.end()) {
                continue;
            }
            line.dots.push_back({column, rating->second, {m_context.centerOf(column), yOf(rating->second)}, assumed});
            equal[static_cast<std::size_t>(rating->second + 2)].push_back(&line.dots.back());
        }
        for (const auto& dots : equal) {
            const double count = static_cast<double>(dots.size());
            const double pitch =
                std::min(m_look.dot + dotGap, (measure::columnWidth - m_look.dot) / std::max(1.0, count - 1));
            for (std::size_t i = 0; i < dots.size(); ++i) {
                dots[i]->center.x += (static_cast<double>(i) - (count - 1) / 2) * pitch;
            }
        }
    }
}

void FeelingsLane::drawLevels(Pen& pen)
{
    const double right = m_context.right;
    for (int feeling = -2; feeling <= 2; ++feeling) {
        const Stroke stroke =
            feeling == 0 ? Stroke{palette::neutralLine, 1} : Stroke{palette::laneLine, 1, Dash::ShortDash};
        pen.line({left(), yOf(feeling)}, {right, yOf(feeling)}, stroke);
    }
    for (std::size_t column = 0; column < m_context.touchpoints.size(); ++column) {
        const double x = m_context.centerOf(column);
        pen.line({x, m_top + 4}, {x, m_top + m_look.feelingsHeight - 4}, {palette::laneLine, 1, Dash::Dotted});
    }
}

void FeelingsLane::drawAxis()
{
    for (int feeling = 2; feeling >= -2; --feeling) {
        const auto step = static_cast<std::size_t>(feeling + 2);
        const auto icon = static_cast<Icon>(static_cast<std::size_t>(Icon::FaceVeryUnhappy) + step);
        const Point center{m_context.out.columnsLeft + axisCenter, yOf(feeling)};
        Pen pen(m_context.metrics, NodeKind::FeelingsGround);
        const Rect rect = Rect{center.x, center.y, 0, 0}.grown(axisFace / 2);
        pen.icon(icon, rect, palette::steps[step].face);
        m_context.add(pen.finished(rect));
    }
}

/// All that the ground depends on.
LayoutCache::Key FeelingsLane::placeOfGround() const
{
    LayoutCache::Key place{m_context.right, m_top};
    place.more.reserve(m_context.touchpoints.size());
    for (std::size_t column = 0; column < m_context.touchpoints.size(); ++column) {
        place.more.push_back(m_context.centerOf(column));
    }
    return place;
}

/// All that a curve depends on.
LayoutCache::Key FeelingsLane::placeOf(const FeelingLine& line) const
{
    LayoutCache::Key place{0, m_top};
    place.more.reserve(3 * line.dots.size());
    for (const FeelingDot& dot : line.dots) {
        place.more.insert(place.more.end(), {static_cast<double>(dot.column), dot.center.x, dot.center.y});
    }
    return place;
}

LayoutCache::Key FeelingsLane::placeOf(const std::vector<Point>& points) const
{
    LayoutCache::Key place{0, m_top};
    place.more.reserve(2 * points.size());
    for (const Point& point : points) {
        place.more.insert(place.more.end(), {point.x, point.y});
    }
    return place;
}

void FeelingsLane::drawGround()
{
    Pen pen(m_context.metrics, NodeKind::FeelingsGround);
    const double width = m_context.right - left();
    const double half = m_look.feelingsHeight / 2 - groundInset;
    pen.box({left(), m_neutral - half, width, half}, 0, palette::above);
    pen.box({left(), m_neutral, width, half}, 0, palette::below);
    drawLevels(pen);
    m_context.backdrop.push_back(pen.finished({left(), m_neutral - half, width, 2 * half}));
    drawAxis();
}

std::vector<Point> FeelingsLane::comparisonPoints() const
{
    std::vector<Point> points;
    for (std::size_t column = 0; m_context.options.comparison && column < m_context.touchpoints.size(); ++column) {
        const auto& feelings = m_context.options.comparison->feelings;
        if (const auto found = feelings.find(m_context.touchpoints[column]->id); found != feelings.end()) {
            points.push_back({m_context.centerOf(column), yOf(found->second)});
        }
    }
    return points;
}

/// The other journey's curve, behind all others: dashed, with small diamonds. A node holds a stretch of it, for dashes
/// are laid along all of a path, however little of it is painted.
void FeelingsLane::drawComparison(const std::vector<Point>& points)
{
    const std::vector<Cubic> pieces = monotoneCurve(points);
    for (std::size_t first = 0; first < points.size(); first += columnsInOnePath) {
        const std::size_t last = std::min(first + columnsInOnePath, points.size() - 1);
        Pen pen(m_context.metrics, NodeKind::FeelingsCurve);
        if (last > first) {
            PathShape curve;
            curve.moveTo(points[first]);
            for (std::size_t i = first; i < last; ++i) {
                curve.cubicTo(pieces[i].control1, pieces[i].control2, pieces[i].to);
            }
            curve.stroke = comparisonStroke();
            pen.path(std::move(curve));
        }
        // The diamond where two stretches meet is the later one's.
        for (std::size_t i = first; i < std::min(first + columnsInOnePath, points.size()); ++i) {
            comparisonMarker(pen, points[i]);
        }
        m_context.add(pen.finished({points[first].x, m_top, points[last].x - points[first].x, m_look.feelingsHeight}));
    }
}

/// After its last diamond, where no persona's name stands.
void FeelingsLane::drawComparisonName(const std::vector<Point>& points)
{
    if (points.empty()) {
        return;
    }
    const Point last = points.back();
    const auto name = m_context.metrics.wrap(m_context.options.comparison->name, type::smallStrong, 120);
    Rect pill{last.x - name.width - 12, last.y - name.height - 16, name.width + 12, name.height + 4};
    if (pill.y < m_top + 8) {
        pill.y = last.y + 16;
    }
    Pen pen(m_context.metrics, NodeKind::FeelingsCurve);
    pen.box(pill, std::min(10.0, pill.height / 2), palette::paper);
    pen.block(name, pill.x + 6, pill.y + 2, name.width + 1, type::smallStrong, palette::accent, Align::Trailing);
    m_context.add(pen.finished(pill));
}

void FeelingsLane::drawCurve(const FeelingLine& line)
{
    std::vector<Point> points;
    for (const auto& dot : line.dots) {
        points.push_back(dot.center);
    }
    const auto pieces = monotoneCurve(points);
    Pen pen(m_context.metrics, NodeKind::FeelingsCurve, personaOf(line).id);
    if (line.persona == m_lines.front().persona) {
        drawArea(pen, line, pieces);
    }
    const auto isFaint = [&](std::size_t piece) { return passesUnrated(line.dots[piece], line.dots[piece + 1]); };
    const auto stretchOf = [&](std::size_t piece) { return line.dots[piece].column / columnsInOnePath; };
    for (std::size_t i = 0; i < pieces.size();) {
        const bool faint = isFaint(i);
        const std::size_t stretch = stretchOf(i);
        PathShape shape;
        shape.moveTo(pieces[i].from);
        for (; i < pieces.size() && isFaint(i) == faint && stretchOf(i) == stretch; ++i) {
            shape.cubicTo(pieces[i].control1, pieces[i].control2, pieces[i].to);
        }
        const Color color = faint ? palette::faint(line.color) : line.color;
        shape.stroke = {color, faint ? faintWidth : m_look.curve, personaDash(line.persona), Cap::Round};
        pen.path(std::move(shape));
    }
    if (!line.dots.empty()) {
        const double from = line.dots.front().center.x;
        m_context.add(pen.finished({from, m_top, line.dots.back().center.x - from, m_look.feelingsHeight}));
    }
}

/// The area between the curve and the neutral line, one closed path for each stretch on one side of it.
void FeelingsLane::drawArea(Pen& pen, const FeelingLine& line, const std::vector<Cubic>& pieces)
{
    PathShape area;
    double start = 0;
    double end = 0;
    bool isAbove = false;
    const auto finish = [&] {
        if (!area.verbs.empty()) {
            area.lineTo({end, m_neutral}).lineTo({start, m_neutral}).close();
            area.fill = isAbove ? palette::aboveArea : palette::belowArea;
            pen.path(std::move(area));
        }
        area = {};
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (passesUnrated(line.dots[i], line.dots[i + 1])) {
            finish();
            continue;
        }
        for (const auto& part : splitAt(pieces[i], m_neutral)) {
            const double deviation = (part.from.y + part.to.y) / 2 - m_neutral;
            if (deviation == 0) {
                finish();
                continue;
            }
            if (area.verbs.empty() || (deviation < 0) != isAbove) {
                finish();
                isAbove = deviation < 0;
                start = part.from.x;
                area.moveTo({start, m_neutral}).lineTo(part.from);
            }
            area.cubicTo(part.control1, part.control2, part.to);
            end = part.to.x;
        }
    }
    finish();
}

void FeelingsLane::drawDots(std::size_t column)
{
    for (const auto& line : m_lines) {
        if (const FeelingDot* dot = dotIn(line, column)) {
            drawDot(line, *dot);
        }
    }
}

void FeelingsLane::drawDot(const FeelingLine& line, const FeelingDot& dot)
{
    const Id& touchpoint = m_context.out.columns[dot.column].touchpoint;
    Pen pen(m_context.metrics, NodeKind::FeelingDot, personaOf(line).id, touchpoint);
    const double size = m_look.dot;
    if (dot.assumed) {
        personaMarker(pen, line.persona, dot.center, size, palette::paper, {line.color, 1.5});
    } else {
        personaMarker(pen, line.persona, dot.center, size + 3, palette::paper, {});
        personaMarker(pen, line.persona, dot.center, size, line.color, {});
    }
    const auto mien = static_cast<Icon>(static_cast<int>(Icon::MienNeutral) + dot.feeling);
    const Rect face = Rect{dot.center.x, dot.center.y, 0, 0}.grown(size / 2 - 1);
    pen.icon(mien, face, dot.assumed ? line.color : palette::paper);
    m_context.add(pen.finished(Rect{dot.center.x, dot.center.y, 0, 0}.grown(size / 2)));
}

const FeelingDot* FeelingsLane::dotIn(const FeelingLine& line, std::size_t column)
{
    const auto dot = std::lower_bound(line.dots.begin(), line.dots.end(), column,
                                      [](const FeelingDot& d, std::size_t wanted) { return d.column < wanted; });
    return dot != line.dots.end() && dot->column == column ? &*dot : nullptr;
}

std::vector<FeelingDot> FeelingsLane::dotsIn(std::size_t column) const
{
    std::vector<FeelingDot> dots;
    for (const auto& line : m_lines) {
        if (const FeelingDot* dot = dotIn(line, column)) {
            dots.push_back(*dot);
        }
    }
    return dots;
}

void FeelingsLane::drawName(const FeelingLine& line)
{
    if (line.dots.empty()) {
        return;
    }
    const auto neighbours = dotsIn(line.dots.front().column);
    FeelingDot first = line.dots.front();
    for (const auto& dot : neighbours) {
        first.center.x = dot.feeling == first.feeling ? std::min(first.center.x, dot.center.x) : first.center.x;
    }
    const double gap = m_look.dot / 2 + 4;
    const double room = std::clamp(first.center.x - gap - left() - 14, 72.0, 160.0);
    const auto name = m_context.metrics.wrap(personaOf(line).name, m_look.personaName, room);
    Rect pill{first.center.x - gap - name.width - 12, first.center.y - name.height / 2 - 2, name.width + 12,
              name.height + 4};
    pill.y = std::max(pill.y, m_top + 8);
    const auto meetsAnother = [&] {
        return std::any_of(m_names.begin(), m_names.end(), [&](const Rect& other) { return other.intersects(pill); })
            || std::any_of(neighbours.begin(), neighbours.end(), [&](const FeelingDot& dot) {
                   return Rect{dot.center.x, dot.center.y, 0, 0}.grown(m_look.dot / 2 + 1).intersects(pill);
               });
    };
    // Names that meet stack, towards the middle of the lane while there is room.
    double step = first.feeling < 0 ? -4 : 4;
    while (meetsAnother()) {
        step = pill.y + step < m_top + 8 ? 4 : step;
        pill.y += step;
    }
    m_names.push_back(pill);
    drawNamePill(line, name, pill);
}

void FeelingsLane::drawNamePill(const FeelingLine& line, const TextBlock& name, const Rect& pill)
{
    Pen pen(m_context.metrics, NodeKind::FeelingsCurve, personaOf(line).id);
    pen.box(pill, std::min(10.0, pill.height / 2), palette::paper);
    pen.block(name, pill.x + 6, pill.y + 2, name.width + 1, m_look.personaName, line.color, Align::Trailing);
    m_context.add(pen.finished(pill));
}

double layoutFeelings(LayoutContext& context, double top)
{
    return drawnOnce(context, context.lane, {0, top}, feelingsReadAlike,
                     [&] { return FeelingsLane(context, top).draw(); });
}

} // namespace rejse::layout
