// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/cache/alike_columns.h"
#include "layout/map/layout_context.h"

#include <algorithm>
#include <map>

namespace rejse::layout {

namespace {

constexpr double linkGutter = 24; ///< of the lowest level above the cards
constexpr double levelPitch = 28; ///< from level to level, more where a label takes several lines
constexpr double linkCorner = 14;
constexpr double endSpread = 14; ///< between ends that meet at one card
constexpr double labelPadding = 10;
constexpr double labelIcon = 16;
constexpr double endLabelInset = 106;
constexpr std::size_t longSpan = 6; ///< columns; a longer link has its label at both ends
constexpr double widestLabel = 420;

struct Route {
    const Link* link = nullptr;
    std::size_t fromColumn = 0;
    std::size_t toColumn = 0;
    double fromX = 0;
    double toX = 0;
    TextBlock label;
    std::size_t level = 0;

    double left() const { return std::min(fromX, toX); }
    double right() const { return std::max(fromX, toX); }
    std::size_t columns() const { return fromColumn < toColumn ? toColumn - fromColumn : fromColumn - toColumn; }
};

/// Several ends at one card stand side by side, so that their verticals do not lie on each other.
void spreadEnds(const LayoutContext& context, std::vector<Route>& routes)
{
    std::map<std::size_t, std::vector<double*>> ends;
    for (auto& route : routes) {
        ends[route.fromColumn].push_back(&route.fromX);
        ends[route.toColumn].push_back(&route.toX);
    }
    for (auto& [column, here] : ends) {
        const double count = static_cast<double>(here.size());
        const double step = std::min(endSpread, (measure::columnWidth - 80) / count);
        for (std::size_t i = 0; i < here.size(); ++i) {
            *here[i] = context.centerOf(column) + (static_cast<double>(i) - (count - 1) / 2) * step;
        }
    }
}

/// The shortest links lie lowest; no two on one level overlap.
void assignLevels(std::vector<Route>& routes)
{
    std::vector<Route*> byLength;
    for (auto& route : routes) {
        byLength.push_back(&route);
    }
    std::stable_sort(byLength.begin(), byLength.end(),
                     [](const Route* a, const Route* b) { return a->columns() < b->columns(); });
    std::vector<std::map<double, double>> levels; // left to right of what lies there
    for (auto* route : byLength) {
        const auto isFree = [&](const std::map<double, double>& level) {
            const auto after = level.upper_bound(route->right() + 1);
            return after == level.begin() || std::prev(after)->second < route->left() - 1;
        };
        const auto place = std::find_if(levels.begin(), levels.end(), isFree);
        route->level = static_cast<std::size_t>(place - levels.begin());
        if (place == levels.end()) {
            levels.emplace_back();
        }
        levels[route->level].emplace(route->left(), route->right());
    }
}

/// A phase shown alone hides the links that lead out of it.
bool isShown(const LayoutContext& context, const Link& link)
{
    const auto isLit = [&](const Id& touchpoint) {
        return context.out.columns[context.columnOf(touchpoint)].phase == context.spotlight->phase;
    };
    return !context.spotlight || (isLit(link.from) && isLit(link.to));
}

std::vector<Route> routesOf(const LayoutContext& context)
{
    std::vector<Route> routes;
    for (const auto& link : context.journey.links) {
        if (!isShown(context, link)) {
            continue;
        }
        Route route;
        route.link = &link;
        route.fromColumn = context.columnOf(link.from);
        route.toColumn = context.columnOf(link.to);
        routes.push_back(std::move(route));
    }
    spreadEnds(context, routes);
    assignLevels(routes);
    for (auto& route : routes) {
        const double room = route.right() - route.left() - 2 * labelPadding - labelIcon - 24;
        route.label =
            context.metrics.wrap(route.link->label, context.look->linkLabel, std::clamp(room, 60.0, widestLabel));
    }
    return routes;
}

void arrowHead(Pen& pen, Point tip)
{
    PathShape head;
    head.fill = palette::link;
    head.moveTo({tip.x - 4.5, tip.y - 8}).lineTo({tip.x + 4.5, tip.y - 8}).lineTo(tip).close();
    pen.path(std::move(head));
}

void drawLine(Pen& pen, const Route& route, double y, double cardTop)
{
    const double direction = route.toX > route.fromX ? 1 : -1;
    const double bend = linkCorner * 0.45;
    PathShape shape;
    shape.stroke = {palette::link, 1.5, route.link->kind == LinkKind::Loop ? Dash::Dashed : Dash::Solid};
    shape.moveTo({route.fromX, cardTop}).lineTo({route.fromX, y + linkCorner});
    shape.cubicTo({route.fromX, y + bend}, {route.fromX + direction * bend, y},
                  {route.fromX + direction * linkCorner, y});
    shape.lineTo({route.toX - direction * linkCorner, y});
    shape.cubicTo({route.toX - direction * bend, y}, {route.toX, y + bend}, {route.toX, y + linkCorner});
    shape.lineTo({route.toX, cardTop - 8});
    pen.path(std::move(shape));
    pen.disc({route.fromX, cardTop - 2}, 3, palette::link);
    arrowHead(pen, {route.toX, cardTop - 1});
}

double labelWidth(const Route& route)
{
    return route.label.width + labelIcon + 2 * labelPadding + 4;
}

void drawLabel(LayoutContext& context, const Route& route, double centerX, double y)
{
    const double height = route.label.height + 6;
    const Rect rect{centerX - labelWidth(route) / 2, y - height / 2, labelWidth(route), height};
    Pen pen(context.metrics, NodeKind::Link, route.link->id);
    pen.box(rect.grown(2), std::min(14.0, height / 2 + 2), palette::paper);
    pen.box(rect, std::min(12.0, height / 2), palette::paper, {palette::cardLine, 1});
    const Icon icon = route.link->kind == LinkKind::Loop ? Icon::Loop : Icon::Branch;
    pen.icon(icon, {rect.x + labelPadding - 2, y - labelIcon / 2, labelIcon, labelIcon}, palette::link);
    pen.of(TextField::LinkLabel)
        .block(route.label, rect.x + labelPadding + labelIcon + 2, y - route.label.height / 2, route.label.width + 1,
               context.look->linkLabel, palette::ink);
    context.add(pen.finished(rect));
}

/// The places where links rise past the lower ones, in order.
class Verticals {
public:
    explicit Verticals(const std::vector<Route>& routes)
    {
        for (const auto& route : routes) {
            m_levelAt.emplace(route.fromX, route.level);
            m_levelAt.emplace(route.toX, route.level);
        }
    }

    /// Whether a link of a higher level rises between `left` and `right`.
    bool cross(std::size_t level, double left, double right) const
    {
        return std::any_of(m_levelAt.lower_bound(left), m_levelAt.upper_bound(right),
                           [&](const auto& vertical) { return vertical.second > level; });
    }

private:
    std::multimap<double, std::size_t> m_levelAt;
};

/// The middle of the link, or the nearest place on it where no other link runs through the label.
double freePlace(const Route& route, const Verticals& verticals)
{
    const double middle = (route.left() + route.right()) / 2;
    const double half = labelWidth(route) / 2 + 4;
    const double reach = (route.right() - route.left()) / 2 - half - linkCorner;
    for (double away = 0; away <= reach; away += 8) {
        for (const double center : {middle - away, middle + away}) {
            if (!verticals.cross(route.level, center - half, center + half)) {
                return center;
            }
        }
    }
    return middle;
}

void drawLabels(LayoutContext& context, const Route& route, const Verticals& verticals, double y)
{
    if (route.label.lines.empty()) {
        return;
    }
    if (route.columns() > longSpan) {
        const double half = labelWidth(route) / 2;
        const double inset = std::max(endLabelInset + half, half + linkCorner + 8);
        drawLabel(context, route, route.left() + inset, y);
        drawLabel(context, route, route.right() - inset, y);
    } else {
        drawLabel(context, route, freePlace(route, verticals), y);
    }
}

/// Whether the same links run between the same columns.
bool linksReadAlike(const Journey& before, const Journey& now)
{
    return before.links == now.links
        && alikeInColumns(before, now, [](const Touchpoint&, const Touchpoint&) { return true; });
}

double drawLinks(LayoutContext& context, double top)
{
    const auto routes = routesOf(context);
    if (routes.empty()) {
        return 0;
    }
    std::size_t levels = 0;
    double tallestLabel = 0;
    for (const auto& route : routes) {
        levels = std::max(levels, route.level + 1);
        tallestLabel = std::max(tallestLabel, route.label.height + 6);
    }
    const double step = std::max(levelPitch, tallestLabel + 4);
    const double below = std::max(linkGutter, tallestLabel / 2 + 12);
    const double height = std::max(12.0, tallestLabel / 2) + step * static_cast<double>(levels - 1) + below;
    const double cardTop = top + height;
    const auto yOf = [&](const Route& route) { return cardTop - below - step * static_cast<double>(route.level); };
    for (const auto& route : routes) {
        const double y = yOf(route);
        Pen pen(context.metrics, NodeKind::Link, route.link->id);
        drawLine(pen, route, y, cardTop);
        context.add(pen.finished({route.left(), y - 12, route.right() - route.left(), cardTop - y + 12}));
    }
    const Verticals verticals(routes);
    for (const auto& route : routes) {
        drawLabels(context, route, verticals, yOf(route));
    }
    return height;
}

} // namespace

double layoutLinks(LayoutContext& context, double top)
{
    return drawnOnce(context, slotOf(context, Slot::Links), {0, top}, linksReadAlike,
                     [&] { return drawLinks(context, top); });
}

} // namespace rejse::layout
