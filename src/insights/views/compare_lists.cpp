// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two journeys, line by line; compare_view.cpp holds the view itself and its curves.
#include "insights/views/compare_view.h"
#include "insights/views/compared_balance.h"
#include "insights/wording.h"
#include "widgets/wording/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace rejse::insights {

using widgets::figure;

namespace {

constexpr double rowHeight = 30;

/// By the size of the difference, the largest first; then in order.
std::vector<const ScoreChange*> differing(const std::vector<ScoreChange>& touchpoints)
{
    std::vector<const ScoreChange*> changes;
    for (const ScoreChange& change : touchpoints) {
        if (change.score.before != change.score.after && !change.before.empty() && !change.after.empty()) {
            changes.push_back(&change);
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ScoreChange* a, const ScoreChange* b) {
        return std::abs(a->score.difference().value_or(0)) > std::abs(b->score.difference().value_or(0));
    });
    return changes;
}

struct ElementGroup {
    QString name;
    std::vector<const ElementChange*> elements;
};

/// The touchpoints that were added, removed, moved or otherwise changed.
std::array<ElementGroup, 4> touchpointGroups(const Comparison& comparison)
{
    std::array<ElementGroup, 4> groups{{{CompareView::tr("Added"), {}},
                                        {CompareView::tr("Removed"), {}},
                                        {CompareView::tr("Moved"), {}},
                                        {CompareView::tr("Changed"), {}}}};
    for (const ElementChange& change : comparison.elements) {
        if (change.kind() != ElementKind::Touchpoint) {
            continue;
        }
        if (change.presence == Presence::Added) {
            groups[0].elements.push_back(&change);
        } else if (change.presence == Presence::Removed) {
            groups[1].elements.push_back(&change);
        } else {
            if (change.isMoved) {
                groups[2].elements.push_back(&change);
            }
            if (!change.fields.empty()) {
                groups[3].elements.push_back(&change);
            }
        }
    }
    return groups;
}

void drawDifference(SheetPen& pen, const std::optional<double>& difference, const QRectF& rect)
{
    pen.line(signedFigure(difference), rect, type::strong, pen.theme().text, Qt::AlignRight);
}

} // namespace

double CompareView::drawScoreRow(SheetPen& pen, const ScoreChange& change, const QString& keyStart,
                                 std::vector<ElementRef> elements, double y, double width) const
{
    constexpr double figureWidth = 52;
    constexpr double pillWidth = 36;
    constexpr double arrowWidth = 24;
    const render::Theme& theme = pen.theme();
    const double after = width - figureWidth - pillWidth - 4;
    const double before = after - arrowWidth - pillWidth;
    const QString title = widgets::text(change.title);
    const double text = heightOf(title, before - 12, type::body);
    const double height = std::max(rowHeight, text + 12);
    pen.text(title, {0, y + (height - text) / 2}, before - 12, type::body, theme.text);
    pen.pill(QRectF(before, y + (height - 20) / 2, pillWidth, 20), change.score.before);
    pen.icon(layout::Icon::ChevronRight, QRectF(before + pillWidth + 5, y + (height - 14) / 2, 14, 14), theme.text2);
    pen.pill(QRectF(after, y + (height - 20) / 2, pillWidth, 20), change.score.after);
    drawDifference(pen, change.score.difference(), QRectF(width - figureWidth, y, figureWidth, height));
    pen.rule({0, y + height}, {width, y + height}, QPen(theme.line, 1));
    Mark mark;
    mark.key = keyStart + widgets::text(change.before) + u'/' + widgets::text(change.after);
    mark.rect = QRectF(-4, y + 1, width + 8, height - 2);
    // What is compared outlives its rows.
    mark.name = [found = m_found, &change] {
        return tr("%1: score %2 before, %3 after, difference %4")
            .arg(widgets::text(change.title), figure(change.score.before), figure(change.score.after),
                 signedFigure(change.score.difference()));
    };
    if (change.rankBefore || change.rankAfter) {
        mark.description = [found = m_found, &change] {
            const auto rank = [](const std::optional<std::size_t>& value) {
                return value ? QString::number(*value) : QStringLiteral("–");
            };
            return tr("urgency %1 before, %2 after; rank %3 before, %4 after")
                .arg(figure(change.urgency.before), figure(change.urgency.after), rank(change.rankBefore),
                     rank(change.rankAfter));
        };
    }
    mark.elements = std::move(elements);
    pen.mark(std::move(mark));
    return height + 1;
}

double CompareView::drawScoreRows(SheetPen& pen, double y, double width) const
{
    const render::Theme& theme = pen.theme();
    const double top = y;
    const auto changes = differing(m_found->comparison.touchpoints);
    if (changes.empty()) {
        return pen.text(tr("No touchpoint that both have is scored differently."), {0, y}, width, type::body,
                        theme.text2)
            + 8;
    }
    pen.rule({0, y}, {width, y}, QPen(theme.line, 1));
    for (const ScoreChange* change : changes) {
        y += drawScoreRow(pen, *change, QStringLiteral("touchpoint/"), elementsOf(change->before, change->after), y,
                          width);
    }
    return y - top;
}

double CompareView::drawPhases(SheetPen& pen, double y, double width) const
{
    const double top = y;
    y += pen.text(tr("Phases"), {0, y}, width, type::smallStrong, pen.theme().text2) + 4;
    for (const ScoreChange& change : m_found->comparison.phases) {
        const Id& own = m_found->mapIsAfter ? change.after : change.before;
        y += drawScoreRow(pen, change, QStringLiteral("phase/"),
                          own.empty() ? std::vector<ElementRef>() : std::vector<ElementRef>{ElementRef::ofPhase(own)},
                          y, width);
    }
    return y - top + 8;
}

double CompareView::drawBalance(SheetPen& pen, double y, double width) const
{
    const render::Theme& theme = pen.theme();
    const double top = y;
    y += pen.text(tr("Balance"), {0, y}, width, type::smallStrong, theme.text2) + 4;
    bool any = false;
    for (const BalanceLine& line : comparedBalance(m_found->before, m_found->after)) {
        if (line.before == line.after) {
            continue;
        }
        any = true;
        const QString figures = tr("%1 → %2").arg(line.before).arg(line.after);
        pen.line(line.name, QRectF(0, y, width - 80, 24), type::body, theme.text);
        pen.line(figures, QRectF(width - 80, y, 80, 24), type::strong, theme.text, Qt::AlignRight);
        Mark mark;
        mark.key = QStringLiteral("balance/") + line.name;
        mark.rect = QRectF(-4, y, width + 8, 24);
        mark.name = tr("%1: %2 before, %3 after").arg(line.name).arg(line.before).arg(line.after);
        pen.mark(std::move(mark));
        y += 24;
    }
    if (!any) {
        y += pen.text(tr("The same in both."), {0, y}, width, type::body, theme.text2);
    }
    return y - top;
}

double CompareView::drawElements(SheetPen& pen, double y, double width) const
{
    const render::Theme& theme = pen.theme();
    const double top = y;
    for (const ElementGroup& group : touchpointGroups(m_found->comparison)) {
        if (group.elements.empty()) {
            continue;
        }
        y += pen.text(tr("%1: %2").arg(group.name).arg(group.elements.size()), {0, y + 12}, width, type::smallStrong,
                      theme.text2)
            + 16;
        for (const ElementChange* change : group.elements) {
            const QString name = widgets::text(change->name);
            const double height = pen.text(name, {0, y + 4}, width, type::body, theme.text) + 8;
            Mark mark;
            mark.key = group.name + u'/' + widgets::text(change->before.id) + u'/' + widgets::text(change->after.id);
            mark.rect = QRectF(-4, y, width + 8, height);
            mark.name = tr("%1: %2").arg(group.name, name);
            mark.elements = elementsOf(change->before.id, change->after.id);
            pen.mark(std::move(mark));
            y += height;
        }
    }
    return y - top;
}

Sheet CompareView::arrangeLists(double width, const render::Theme& theme) const
{
    Sheet sheet;
    if (!m_found) {
        sheet.size = QSizeF(width, 0);
        return sheet;
    }
    SheetPen pen(sheet, theme);
    double y =
        pen.text(tr("Touchpoints by how much their score differs"), {0, 4}, width, type::smallStrong, theme.text2) + 8;
    y += drawScoreRows(pen, y, width);
    y += drawElements(pen, y, width);
    sheet.size = QSizeF(width, y);
    return sheet;
}

Table CompareView::table() const
{
    Table table;
    table.headings = {tr("What"), tr("Name"), tr("Score before"), tr("Score after"), tr("Difference")};
    if (!m_found) {
        return table;
    }
    const Comparison& comparison = m_found->comparison;
    const auto add = [&](const QString& what, const QString& name, const FigureChange& change) {
        table.rows.push_back({what, name, cell(change.before), cell(change.after), cell(change.difference())});
    };
    add(tr("Journey"), widgets::text(journey().title), comparison.journey);
    add(tr("Chain strength"), QString(), comparison.chainStrength);
    for (const ScoreChange& change : comparison.phases) {
        add(tr("Phase"), widgets::text(change.title), change.score);
    }
    for (const ScoreChange& change : comparison.touchpoints) {
        add(tr("Touchpoint"), widgets::text(change.title), change.score);
    }
    for (const ElementGroup& group : touchpointGroups(comparison)) {
        for (const ElementChange* change : group.elements) {
            table.rows.push_back({group.name, widgets::text(change->name), QString(), QString(), QString()});
        }
    }
    for (const BalanceLine& line : comparedBalance(m_found->before, m_found->after)) {
        table.rows.push_back({tr("Balance"), line.name, QString::number(line.before), QString::number(line.after),
                              QString::number(static_cast<int>(line.after) - static_cast<int>(line.before))});
    }
    return table;
}

} // namespace rejse::insights
