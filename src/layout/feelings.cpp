// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/curve.h"
#include "layout/draft.h"

#include <array>

namespace rejse::layout {

namespace {

constexpr double groundLeft = -12; ///< from the first column
constexpr double groundInset = 12; ///< of the coloured ground within the lane's height
constexpr double sideBySide = 28;  ///< between equal dots of one column
constexpr double curveWidth = 2.5;
constexpr double faintWidth = 1.5;
constexpr double axisFace = 20;
constexpr double axisCenter = -30; ///< of the faces, from the first column

/// One rating on the map.
struct Dot {
    std::size_t column = 0;
    int feeling = 0;
    Point center;
    bool assumed = false;
};

/// One persona's ratings, left to right.
struct Line {
    std::size_t persona = 0;
    Color color;
    std::vector<Dot> dots;
};

class FeelingsLane {
public:
    FeelingsLane(Draft& draft, double top) : m_draft(draft), m_neutral(top + measure::feelingsHeight / 2), m_top(top)
    {
        collect();
    }

    /// Draws the lane; returns its height, more than the usual only where a name needs it.
    double draw()
    {
        drawGround();
        for (const auto& line : m_lines) {
            drawCurve(line);
        }
        drawColumns(m_draft, m_top, [this](std::size_t column) {
            drawDots(column);
            return 0.0;
        });
        double bottom = m_top + measure::feelingsHeight;
        for (const auto& line : m_lines) {
            drawName(line);
        }
        for (const auto& name : m_names) {
            bottom = std::max(bottom, name.bottom() + 8);
        }
        return onGrid(bottom - m_top);
    }

private:
    double yOf(int feeling) const { return m_neutral - feeling * measure::feelingStep; }
    double left() const { return m_draft.out.columnsLeft + groundLeft; }
    const Persona& personaOf(const Line& line) const { return m_draft.journey.personas[line.persona]; }

    void collect();
    void drawGround();
    void drawLevels(Pen& pen);
    void drawAxis();
    void drawCurve(const Line& line);
    void drawArea(Pen& pen, const Line& line, const std::vector<Cubic>& pieces);
    void drawDots(std::size_t column);
    void drawDot(const Line& line, const Dot& dot);
    void drawName(const Line& line);
    /// The dot of a line in a column; null where it has none there.
    static const Dot* dotIn(const Line& line, std::size_t column);
    std::vector<Dot> dotsIn(std::size_t column) const;

    Draft& m_draft;
    double m_neutral;
    double m_top;
    std::vector<Line> m_lines;
    std::vector<Rect> m_names;
};

void FeelingsLane::collect()
{
    for (std::size_t p = 0; p < m_draft.journey.personas.size(); ++p) {
        const auto& persona = m_draft.journey.personas[p];
        if (m_draft.inLens(persona.id)) {
            m_lines.push_back({p, palette::personaColor(p, persona.color), {}});
        }
    }
    for (std::size_t column = 0; column < m_draft.touchpoints.size(); ++column) {
        const Touchpoint& touchpoint = *m_draft.touchpoints[column];
        const bool assumed = touchpoint.evidence && touchpoint.evidence->basis == Basis::Assumed;
        std::array<std::vector<Dot*>, 5> equal;
        for (auto& line : m_lines) {
            const auto rating = touchpoint.feelings.find(personaOf(line).id);
            if (rating == touchpoint.feelings.end()) {
                continue;
            }
            line.dots.push_back({column, rating->second, {m_draft.centerOf(column), yOf(rating->second)}, assumed});
            equal[static_cast<std::size_t>(rating->second + 2)].push_back(&line.dots.back());
        }
        for (const auto& dots : equal) {
            const double count = static_cast<double>(dots.size());
            const double pitch = std::min(sideBySide, (measure::columnWidth - measure::dot) / std::max(1.0, count - 1));
            for (std::size_t i = 0; i < dots.size(); ++i) {
                dots[i]->center.x += (static_cast<double>(i) - (count - 1) / 2) * pitch;
            }
        }
    }
}

void FeelingsLane::drawLevels(Pen& pen)
{
    const double right = m_draft.right;
    for (int feeling = -2; feeling <= 2; ++feeling) {
        const Stroke stroke = feeling == 0 ? Stroke{{0xB4BAC6}, 1} : Stroke{palette::laneLine, 1, Dash::ShortDash};
        pen.line({left(), yOf(feeling)}, {right, yOf(feeling)}, stroke);
    }
    for (std::size_t column = 0; column < m_draft.touchpoints.size(); ++column) {
        const double x = m_draft.centerOf(column);
        pen.line({x, m_top + 4}, {x, m_top + measure::feelingsHeight - 4}, {palette::laneLine, 1, Dash::Dotted});
    }
}

void FeelingsLane::drawAxis()
{
    for (int feeling = 2; feeling >= -2; --feeling) {
        const auto step = static_cast<std::size_t>(feeling + 2);
        const auto icon = static_cast<Icon>(static_cast<std::size_t>(Icon::FaceVeryUnhappy) + step);
        const Point center{m_draft.out.columnsLeft + axisCenter, yOf(feeling)};
        Pen pen(m_draft.metrics, NodeKind::FeelingsGround);
        const Rect rect = Rect{center.x, center.y, 0, 0}.grown(axisFace / 2);
        pen.icon(icon, rect, palette::steps[step].face);
        m_draft.add(pen.finished(rect));
    }
}

void FeelingsLane::drawGround()
{
    Pen pen(m_draft.metrics, NodeKind::FeelingsGround);
    const double width = m_draft.right - left();
    const double half = measure::feelingsHeight / 2 - groundInset;
    pen.box({left(), m_neutral - half, width, half}, 0, palette::above);
    pen.box({left(), m_neutral, width, half}, 0, palette::below);
    drawLevels(pen);
    m_draft.backdrop.push_back(pen.finished({left(), m_neutral - half, width, 2 * half}));
    drawAxis();
}

/// Whether the curve from one dot to the next passes touchpoints that nobody rated.
bool passesUnrated(const Dot& a, const Dot& b)
{
    return b.column - a.column > 1;
}

void FeelingsLane::drawCurve(const Line& line)
{
    std::vector<Point> points;
    for (const auto& dot : line.dots) {
        points.push_back(dot.center);
    }
    const auto pieces = monotoneCurve(points);
    Pen pen(m_draft.metrics, NodeKind::FeelingsCurve, personaOf(line).id);
    if (line.persona == m_lines.front().persona) {
        drawArea(pen, line, pieces);
    }
    for (std::size_t i = 0; i < pieces.size();) {
        const bool faint = passesUnrated(line.dots[i], line.dots[i + 1]);
        PathShape shape;
        shape.moveTo(pieces[i].from);
        for (; i < pieces.size() && passesUnrated(line.dots[i], line.dots[i + 1]) == faint; ++i) {
            shape.cubicTo(pieces[i].control1, pieces[i].control2, pieces[i].to);
        }
        const Color color = faint ? palette::faint(line.color) : line.color;
        shape.stroke = {color, faint ? faintWidth : curveWidth, personaDash(line.persona), Cap::Round};
        pen.path(std::move(shape));
    }
    if (!line.dots.empty()) {
        const double from = line.dots.front().center.x;
        m_draft.add(pen.finished({from, m_top, line.dots.back().center.x - from, measure::feelingsHeight}));
    }
}

/// The area between the curve and the neutral line, one closed path for each stretch on one side of it.
void FeelingsLane::drawArea(Pen& pen, const Line& line, const std::vector<Cubic>& pieces)
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
        if (const Dot* dot = dotIn(line, column)) {
            drawDot(line, *dot);
        }
    }
}

void FeelingsLane::drawDot(const Line& line, const Dot& dot)
{
    const Id& touchpoint = m_draft.out.columns[dot.column].touchpoint;
    Pen pen(m_draft.metrics, NodeKind::FeelingDot, personaOf(line).id, touchpoint);
    const double size = measure::dot;
    if (dot.assumed) {
        personaMarker(pen, line.persona, dot.center, size, palette::paper, {line.color, 1.5});
    } else {
        personaMarker(pen, line.persona, dot.center, size + 3, palette::paper, {});
        personaMarker(pen, line.persona, dot.center, size, line.color, {});
    }
    const auto mien = static_cast<Icon>(static_cast<int>(Icon::MienNeutral) + dot.feeling);
    const Rect face = Rect{dot.center.x, dot.center.y, 0, 0}.grown(size / 2 - 1);
    pen.icon(mien, face, dot.assumed ? line.color : palette::paper);
    m_draft.add(pen.finished(Rect{dot.center.x, dot.center.y, 0, 0}.grown(size / 2)));
}

const Dot* FeelingsLane::dotIn(const Line& line, std::size_t column)
{
    const auto dot = std::lower_bound(line.dots.begin(), line.dots.end(), column,
                                      [](const Dot& d, std::size_t wanted) { return d.column < wanted; });
    return dot != line.dots.end() && dot->column == column ? &*dot : nullptr;
}

std::vector<Dot> FeelingsLane::dotsIn(std::size_t column) const
{
    std::vector<Dot> dots;
    for (const auto& line : m_lines) {
        if (const Dot* dot = dotIn(line, column)) {
            dots.push_back(*dot);
        }
    }
    return dots;
}

void FeelingsLane::drawName(const Line& line)
{
    if (line.dots.empty()) {
        return;
    }
    const auto neighbours = dotsIn(line.dots.front().column);
    Dot first = line.dots.front();
    for (const auto& dot : neighbours) {
        first.center.x = dot.feeling == first.feeling ? std::min(first.center.x, dot.center.x) : first.center.x;
    }
    const double gap = measure::dot / 2 + 4;
    const double room = std::clamp(first.center.x - gap - left() - 14, 72.0, 160.0);
    const auto name = m_draft.metrics.wrap(personaOf(line).name, type::smallStrong, room);
    Rect pill{first.center.x - gap - name.width - 12, first.center.y - name.height / 2 - 2, name.width + 12,
              name.height + 4};
    pill.y = std::max(pill.y, m_top + 8);
    const auto meetsAnother = [&] {
        return std::any_of(m_names.begin(), m_names.end(), [&](const Rect& other) { return other.intersects(pill); })
            || std::any_of(neighbours.begin(), neighbours.end(), [&](const Dot& dot) {
                   return Rect{dot.center.x, dot.center.y, 0, 0}.grown(measure::dot / 2 + 1).intersects(pill);
               });
    };
    // Names that meet stack, towards the middle of the lane while there is room.
    double step = first.feeling < 0 ? -4 : 4;
    while (meetsAnother()) {
        step = pill.y + step < m_top + 8 ? 4 : step;
        pill.y += step;
    }
    m_names.push_back(pill);
    Pen pen(m_draft.metrics, NodeKind::FeelingsCurve, personaOf(line).id);
    pen.box(pill, std::min(10.0, pill.height / 2), palette::paper);
    pen.block(name, pill.x + 6, pill.y + 2, name.width + 1, type::smallStrong, line.color, Align::Trailing);
    m_draft.add(pen.finished(pill));
}

} // namespace

double layoutFeelings(Draft& draft, double top)
{
    return FeelingsLane(draft, top).draw();
}

} // namespace rejse::layout
