// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/curve.h"
#include "layout/draft.h"
#include "layout/free_ground.h"

#include <array>

namespace rejse::layout {

namespace {

constexpr double groundLeft = -12; ///< from the first column
constexpr double groundInset = 12; ///< of the coloured ground within the lane's height
constexpr double sideBySide = 6;   ///< between equal dots of one column
constexpr double faintWidth = 1.5;
constexpr double ghostWidth = 2;
constexpr double ghostMarker = 10;
constexpr double axisFace = 20;
constexpr double axisCenter = -30; ///< of the faces, from the first column

constexpr double widestLitName = 220;
constexpr double bubbleWidth = 300;
constexpr double bubblePadding = 16;
constexpr TextStyle quoteStyle{18, 24, Weight::Regular, true};

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
    FeelingsLane(Draft& draft, double top)
        : m_draft(draft),
          m_look(*draft.look),
          m_neutral(top + m_look.feelingsHeight / 2),
          m_top(top)
    {
        collect();
    }

    /// Draws the lane; returns its height, more than the usual only where a name needs it.
    double draw()
    {
        drawGround();
        drawGhost();
        for (const auto& line : m_lines) {
            drawCurve(line);
        }
        if (m_draft.spotlight) {
            return drawLit();
        }
        drawAllDots();
        double bottom = m_top + m_look.feelingsHeight;
        for (const auto& line : m_lines) {
            drawName(line);
        }
        drawGhostName();
        for (const auto& name : m_names) {
            bottom = std::max(bottom, name.bottom() + 8);
        }
        return onGrid(bottom - m_top);
    }

private:
    void drawAllDots()
    {
        drawColumns(m_draft, m_top, [this](std::size_t column) {
            drawDots(column);
            return 0.0;
        });
    }

    double yOf(double feeling) const { return m_neutral - feeling * m_look.feelingStep; }
    double left() const { return m_draft.out.columnsLeft + groundLeft; }
    const Persona& personaOf(const Line& line) const { return m_draft.journey.personas[line.persona]; }

    void collect();
    void drawGround();
    void drawLevels(Pen& pen);
    void drawAxis();
    void drawGhost();
    void drawGhostName();
    std::vector<Point> ghostPoints() const;
    void drawCurve(const Line& line);
    void drawArea(Pen& pen, const Line& line, const std::vector<Cubic>& pieces);
    void drawDots(std::size_t column);
    void drawDot(const Line& line, const Dot& dot);
    void drawName(const Line& line);
    /// The dots of a phase that is shown alone, with names and what customers say where they cover nothing; returns
    /// the height of the lane.
    double drawLit();
    FreeGround groundOf(const Stretch& stretch) const;
    void placeNames(const Stretch& stretch, FreeGround& ground);
    void drawNamePill(const Line& line, const TextBlock& name, const Rect& pill);
    double drawQuotes(const Stretch& stretch, FreeGround& ground);
    std::optional<Rect> freePlaceFor(const TextBlock& quote, Point dot, const FreeGround& ground) const;
    void drawQuote(const Touchpoint& touchpoint, const TextBlock& text, const Rect& bubble, std::optional<Point> dot);
    /// The dot of a line in a column; null where it has none there.
    static const Dot* dotIn(const Line& line, std::size_t column);
    std::vector<Dot> dotsIn(std::size_t column) const;

    Draft& m_draft;
    const Look& m_look;
    double m_neutral;
    double m_top;
    std::vector<Line> m_lines;
    std::vector<Rect> m_names;

    struct NamePill {
        const Line* line;
        TextBlock name;
        Rect rect;
    };
    std::vector<NamePill> m_pills;
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
            const double pitch =
                std::min(m_look.dot + sideBySide, (measure::columnWidth - m_look.dot) / std::max(1.0, count - 1));
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
        pen.line({x, m_top + 4}, {x, m_top + m_look.feelingsHeight - 4}, {palette::laneLine, 1, Dash::Dotted});
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
    const double half = m_look.feelingsHeight / 2 - groundInset;
    pen.box({left(), m_neutral - half, width, half}, 0, palette::above);
    pen.box({left(), m_neutral, width, half}, 0, palette::below);
    drawLevels(pen);
    m_draft.backdrop.push_back(pen.finished({left(), m_neutral - half, width, 2 * half}));
    drawAxis();
}

std::vector<Point> FeelingsLane::ghostPoints() const
{
    std::vector<Point> points;
    for (std::size_t column = 0; m_draft.options.ghost && column < m_draft.touchpoints.size(); ++column) {
        const auto& feelings = m_draft.options.ghost->feelings;
        if (const auto found = feelings.find(m_draft.touchpoints[column]->id); found != feelings.end()) {
            points.push_back({m_draft.centerOf(column), yOf(found->second)});
        }
    }
    return points;
}

/// The other journey's curve, behind all others: dashed, with small diamonds.
void FeelingsLane::drawGhost()
{
    const std::vector<Point> points = ghostPoints();
    if (points.empty()) {
        return;
    }
    Pen pen(m_draft.metrics, NodeKind::FeelingsCurve);
    if (points.size() > 1) {
        PathShape curve;
        curve.moveTo(points.front());
        for (const Cubic& piece : monotoneCurve(points)) {
            curve.cubicTo(piece.control1, piece.control2, piece.to);
        }
        curve.stroke = {palette::accent, ghostWidth, Dash::Dashed, Cap::Round};
        pen.path(std::move(curve));
    }
    for (const Point& point : points) {
        constexpr double half = ghostMarker / 2;
        PathShape diamond;
        diamond.moveTo({point.x, point.y - half})
            .lineTo({point.x + half, point.y})
            .lineTo({point.x, point.y + half})
            .lineTo({point.x - half, point.y})
            .close();
        diamond.fill = palette::accent;
        diamond.stroke = {palette::paper, 1};
        pen.path(std::move(diamond));
    }
    const double from = points.front().x;
    m_draft.add(pen.finished({from, m_top, points.back().x - from, m_look.feelingsHeight}));
}

/// After its last diamond, where no persona's name stands.
void FeelingsLane::drawGhostName()
{
    const std::vector<Point> points = ghostPoints();
    if (points.empty()) {
        return;
    }
    const Point last = points.back();
    const auto name = m_draft.metrics.wrap(m_draft.options.ghost->name, type::smallStrong, 120);
    Rect pill{last.x - name.width - 12, last.y - name.height - 16, name.width + 12, name.height + 4};
    if (pill.y < m_top + 8) {
        pill.y = last.y + 16;
    }
    Pen pen(m_draft.metrics, NodeKind::FeelingsCurve);
    pen.box(pill, std::min(10.0, pill.height / 2), palette::paper);
    pen.block(name, pill.x + 6, pill.y + 2, name.width + 1, type::smallStrong, palette::accent, Align::Trailing);
    m_draft.add(pen.finished(pill));
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
        shape.stroke = {color, faint ? faintWidth : m_look.curve, personaDash(line.persona), Cap::Round};
        pen.path(std::move(shape));
    }
    if (!line.dots.empty()) {
        const double from = line.dots.front().center.x;
        m_draft.add(pen.finished({from, m_top, line.dots.back().center.x - from, m_look.feelingsHeight}));
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
    const double gap = m_look.dot / 2 + 4;
    const double room = std::clamp(first.center.x - gap - left() - 14, 72.0, 160.0);
    const auto name = m_draft.metrics.wrap(personaOf(line).name, m_look.personaName, room);
    Rect pill{first.center.x - gap - name.width - 12, first.center.y - name.height / 2 - 2, name.width + 12,
              name.height + 4};
    pill.y = std::max(pill.y, m_top + 8);
    const auto meetsAnother = [&] {
        return std::any_of(m_names.begin(), m_names.end(), [&](const Rect& other) { return other.intersects(pill); })
            || std::any_of(neighbours.begin(), neighbours.end(), [&](const Dot& dot) {
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

void FeelingsLane::drawNamePill(const Line& line, const TextBlock& name, const Rect& pill)
{
    Pen pen(m_draft.metrics, NodeKind::FeelingsCurve, personaOf(line).id);
    pen.box(pill, std::min(10.0, pill.height / 2), palette::paper);
    pen.block(name, pill.x + 6, pill.y + 2, name.width + 1, m_look.personaName, line.color, Align::Trailing);
    m_draft.add(pen.finished(pill));
}

double FeelingsLane::drawLit()
{
    const PhaseBand& lit = m_draft.out.phases[m_draft.spotlight->phase];
    const auto stretches = stretchesOf(lit, m_draft.spotlight->columnsAtOnce);
    double quotes = 0;
    for (const Stretch& stretch : stretches) {
        FreeGround ground = groundOf(stretch);
        placeNames(stretch, ground);
        quotes = std::max(quotes, drawQuotes(stretch, ground));
    }
    drawAllDots();
    for (const NamePill& pill : m_pills) {
        drawNamePill(*pill.line, pill.name, pill.rect);
    }
    return onGrid(m_look.feelingsHeight + (quotes > 0 ? quotes + 8 : 0));
}

FreeGround FeelingsLane::groundOf(const Stretch& stretch) const
{
    if (stretch.count == 0) {
        return FreeGround({});
    }
    const double half = m_look.feelingsHeight / 2 - groundInset - 2;
    const double from = m_draft.out.columns[stretch.first].x - 10;
    const Column& last = m_draft.out.columns[stretch.first + stretch.count - 1];
    const Rect area{from, m_neutral - half, last.x + last.width + 10 - from, 2 * half};
    FreeGround ground(area);
    for (const Line& line : m_lines) {
        std::vector<Point> points;
        for (const Dot& dot : line.dots) {
            points.push_back(dot.center);
            ground.occupy(Rect{dot.center.x, dot.center.y, 0, 0}.grown(m_look.dot / 2 + 3));
        }
        for (const Cubic& piece : monotoneCurve(points)) {
            if (piece.to.x > area.x && piece.from.x < area.right()) {
                ground.occupy(piece);
            }
        }
    }
    return ground;
}

/// Who a line belongs to stands at its first dot in each stretch.
void FeelingsLane::placeNames(const Stretch& stretch, FreeGround& ground)
{
    for (const Line& line : m_lines) {
        const auto dot = std::lower_bound(line.dots.begin(), line.dots.end(), stretch.first,
                                          [](const Dot& d, std::size_t wanted) { return d.column < wanted; });
        if (dot == line.dots.end() || dot->column >= stretch.first + stretch.count) {
            continue;
        }
        const auto name = m_draft.metrics.wrap(personaOf(line).name, m_look.personaName, widestLitName);
        const Size size{name.width + 14, name.height + 6};
        const Point c = dot->center;
        const double away = m_look.dot / 2 + 6;
        std::vector<Point> corners{{c.x - away - size.width, c.y - size.height / 2}};
        for (double farther = 0; farther <= 64; farther += 8) {
            for (const double x : {c.x + away, c.x - away - size.width, c.x - size.width / 2}) {
                corners.push_back({x, c.y + away + farther});
                corners.push_back({x, c.y - away - farther - size.height});
            }
        }
        const auto rectAt = [&](Point corner) { return Rect{corner.x, corner.y, size.width, size.height}; };
        const auto free =
            std::find_if(corners.begin(), corners.end(), [&](Point corner) { return ground.isFree(rectAt(corner)); });
        const Rect pill = rectAt(free == corners.end() ? corners.front() : *free);
        ground.occupy(pill);
        m_pills.push_back({&line, name, pill});
    }
}

std::optional<Rect> FeelingsLane::freePlaceFor(const TextBlock& quote, Point dot, const FreeGround& ground) const
{
    const Size size{quote.width + 2 * bubblePadding, quote.height + bubblePadding};
    const double tail = std::min(bubblePadding + 8, size.width / 2);
    const bool isHigh = dot.y < m_neutral;
    for (double away = m_look.dot / 2 + 14; away < m_look.feelingsHeight; away += 6) {
        for (const bool below : {isHigh, !isHigh}) {
            const double y = below ? dot.y + away : dot.y - away - size.height;
            const Rect stem{dot.x - 1, below ? dot.y + m_look.dot / 2 + 4 : y + size.height, 2,
                            away - m_look.dot / 2 - 4};
            for (const double x : {dot.x - tail, dot.x - size.width / 2, dot.x - size.width + tail}) {
                const Rect bubble{x, y, size.width, size.height};
                if (ground.isFree(bubble) && ground.meetsNothing(stem)) {
                    return bubble;
                }
            }
        }
    }
    return std::nullopt;
}

/// What does not find a place on the ground stands under it in its own column. Returns the height that takes.
double FeelingsLane::drawQuotes(const Stretch& stretch, FreeGround& ground)
{
    const auto& lanes = m_draft.journey.lanes;
    if (std::any_of(lanes.begin(), lanes.end(), [](const Lane& l) { return l.kind == LaneKind::Quotes && l.hidden; })) {
        return 0;
    }
    double under = 0;
    for (std::size_t column = stretch.first; column < stretch.first + stretch.count; ++column) {
        const Touchpoint& touchpoint = *m_draft.touchpoints[column];
        if (touchpoint.quote.empty()) {
            continue;
        }
        const std::string words = m_draft.words.quoted(touchpoint.quote);
        const auto dots = dotsIn(column);
        const auto dot = dots.empty() ? std::nullopt : std::optional(dots.front().center);
        std::optional<Rect> place;
        TextBlock text;
        for (const double width : {bubbleWidth, measure::columnWidth - 2 * bubblePadding + 8}) {
            text = m_draft.metrics.wrap(words, quoteStyle, width);
            place = place || !dot ? place : freePlaceFor(text, *dot, ground);
            if (place) {
                break;
            }
        }
        if (!place) {
            const double width = text.width + 2 * bubblePadding;
            place = Rect{m_draft.centerOf(column) - width / 2, m_top + m_look.feelingsHeight + 4, width,
                         text.height + bubblePadding};
            under = std::max(under, place->height);
        }
        ground.occupy(*place);
        drawQuote(touchpoint, text, *place, dot);
    }
    return under;
}

void FeelingsLane::drawQuote(const Touchpoint& touchpoint, const TextBlock& text, const Rect& bubble,
                             std::optional<Point> dot)
{
    Pen pen(m_draft.metrics, NodeKind::Quote, touchpoint.id, touchpoint.id);
    if (dot) {
        const bool below = bubble.y > dot->y;
        const double from = below ? dot->y + m_look.dot / 2 + 4 : bubble.bottom();
        pen.line({dot->x, from}, {dot->x, below ? bubble.y : dot->y - m_look.dot / 2 - 4},
                 {palette::ink3, 1, Dash::ShortDash});
    }
    pen.box(bubble, std::min(20.0, bubble.height / 2), palette::paper, {palette::ink3, 1});
    pen.of(TextField::Quote)
        .block(text, bubble.x + bubblePadding, bubble.y + bubblePadding / 2, text.width + 1, quoteStyle, palette::ink);
    m_draft.add(pen.finished(bubble));
}

} // namespace

double layoutFeelings(Draft& draft, double top)
{
    return FeelingsLane(draft, top).draw();
}

} // namespace rejse::layout
