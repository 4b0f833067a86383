// SPDX-License-Identifier: GPL-3.0-or-later
// The feelings of a phase that is shown alone: names and what customers say find a place that covers nothing.
#include "layout/map/feelings_lane.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rejse::layout {

namespace {

constexpr double widestLitName = 220;
constexpr double searchStep = 8;
constexpr double bubbleWidth = 300;
constexpr double bubblePadding = 16;
constexpr TextStyle quoteStyle{18, 24, Weight::Regular, true};

/// The free place nearest to a point; where there is none, the one beside it that leaves the area least.
Rect nearestPlace(Size size, Point point, const FreeGround& ground)
{
    const Rect& area = ground.area();
    const double lastX = std::max(area.x, area.right() - size.width);
    const double lastY = std::max(area.y, area.bottom() - size.height);
    Rect nearest{std::clamp(point.x - size.width / 2, area.x, lastX), std::clamp(point.y, area.y, lastY), size.width,
                 size.height};
    double least = std::numeric_limits<double>::infinity();
    for (double y = area.y; y <= lastY; y += searchStep) {
        for (double x = area.x; x <= lastX; x += searchStep) {
            const Rect place{x, y, size.width, size.height};
            const double away = std::hypot(x + size.width / 2 - point.x, y + size.height / 2 - point.y);
            if (away < least && ground.isFree(place)) {
                nearest = place;
                least = away;
            }
        }
    }
    return nearest;
}

} // namespace

double FeelingsLane::drawLit()
{
    double quotes = 0;
    for (const Stretch& stretch : litStretches()) {
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

std::vector<Stretch> FeelingsLane::litStretches() const
{
    const Spotlight& spotlight = *m_context.spotlight;
    if (!spotlight.touchpoint.empty()) {
        return {{m_context.columnOf(spotlight.touchpoint), 1}};
    }
    return stretchesOf(m_context.out.phases[spotlight.phase], spotlight.columnsAtOnce);
}

FreeGround FeelingsLane::groundOf(const Stretch& stretch) const
{
    if (stretch.count == 0) {
        return FreeGround({});
    }
    const double half = m_look.feelingsHeight / 2 - groundInset - 2;
    const double from = m_context.out.columns[stretch.first].x - 10;
    const Column& last = m_context.out.columns[stretch.first + stretch.count - 1];
    const Rect area{from, m_neutral - half, last.x + last.width + 10 - from, 2 * half};
    FreeGround ground(area);
    for (const FeelingLine& line : m_lines) {
        std::vector<Point> points;
        for (const FeelingDot& dot : line.dots) {
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
    constexpr Size padding{14, 6};
    const double widest = std::min(widestLitName, ground.area().width - padding.width);
    for (const FeelingLine& line : m_lines) {
        const auto dot = std::lower_bound(line.dots.begin(), line.dots.end(), stretch.first,
                                          [](const FeelingDot& d, std::size_t wanted) { return d.column < wanted; });
        if (dot == line.dots.end() || dot->column >= stretch.first + stretch.count) {
            continue;
        }
        const auto name = m_context.metrics.wrap(personaOf(line).name, m_look.personaName, widest);
        const Size size{name.width + padding.width, name.height + padding.height};
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
        const Rect pill = free == corners.end() ? nearestPlace(size, c, ground) : rectAt(*free);
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
    const auto& lanes = m_context.journey.lanes;
    if (std::any_of(lanes.begin(), lanes.end(), [](const Lane& l) { return l.kind == LaneKind::Quotes && l.hidden; })) {
        return 0;
    }
    double under = 0;
    for (std::size_t column = stretch.first; column < stretch.first + stretch.count; ++column) {
        const Touchpoint& touchpoint = *m_context.touchpoints[column];
        if (touchpoint.quote.empty()) {
            continue;
        }
        const std::string words = m_context.words.quoted(touchpoint.quote);
        const auto dots = dotsIn(column);
        const auto dot = dots.empty() ? std::nullopt : std::optional(dots.front().center);
        std::optional<Rect> place;
        TextBlock text;
        for (const double width : {bubbleWidth, measure::columnWidth - 2 * bubblePadding + 8}) {
            text = m_context.metrics.wrap(words, quoteStyle, width);
            place = place || !dot ? place : freePlaceFor(text, *dot, ground);
            if (place) {
                break;
            }
        }
        if (!place) {
            const double width = text.width + 2 * bubblePadding;
            place = Rect{m_context.centerOf(column) - width / 2, m_top + m_look.feelingsHeight + 4, width,
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
    Pen pen(m_context.metrics, NodeKind::Quote, touchpoint.id, touchpoint.id);
    if (dot) {
        const bool below = bubble.y > dot->y;
        const double from = below ? dot->y + m_look.dot / 2 + 4 : bubble.bottom();
        pen.line({dot->x, from}, {dot->x, below ? bubble.y : dot->y - m_look.dot / 2 - 4},
                 {palette::ink3, 1, Dash::ShortDash});
    }
    pen.box(bubble, std::min(20.0, bubble.height / 2), palette::paper, {palette::ink3, 1});
    pen.of(TextField::Quote)
        .block(text, bubble.x + bubblePadding, bubble.y + bubblePadding / 2, text.width + 1, quoteStyle, palette::ink);
    m_context.add(pen.finished(bubble));
}

} // namespace rejse::layout
