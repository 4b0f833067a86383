// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/effect_cost.h"

#include "insights/wording.h"
#include "widgets/chooser.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace rejse::insights {

using widgets::figure;

namespace {

const QString bubbleKey = QStringLiteral("bubble/");

constexpr double smallestBubble = 22;
constexpr double largestBubble = 36;
constexpr double detailsFrom = 340; ///< from this width on a row says more than its text

double diameterOf(const std::optional<double>& urgency, std::size_t rank)
{
    const double least = std::max(smallestBubble, widthOf(QString::number(rank), type::smallStrong) + 8);
    return std::max(least, smallestBubble + (largestBubble - smallestBubble) * urgency.value_or(0) / 100);
}

void drawDisc(SheetPen& pen, const QRectF& rect, const QColor& fill, const QString& words)
{
    pen.box(rect, rect.width() / 2, fill, QPen(pen.theme().panel, 1.5));
    pen.line(words, rect, type::smallStrong, Qt::white, Qt::AlignHCenter);
}

std::size_t settledActions(const Journey& journey)
{
    std::size_t count = 0;
    for (const auto& phase : journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            count += static_cast<std::size_t>(
                std::count_if(touchpoint->actions.begin(), touchpoint->actions.end(), [](const Action& action) {
                    return action.status == Status::Done || action.decision == Decision::Keep;
                }));
        }
    }
    return count;
}

} // namespace

EffectCost::EffectCost(editor::MapEditor& editor, Room room, QWidget* parent)
    : View(editor, tr("Effect × cost"), room, parent),
      m_grid(new ActionGrid(editor.selection(), tr("Actions by effect and cost"),
                            [this](double width, const render::Theme& theme) { return arrangeGrid(width, theme); })),
      m_list(new ActionSheet(editor.selection(), tr("Actions, ranked"),
                             [this](double width, const render::Theme& theme) { return arrangeList(width, theme); }))
{
    m_grid->setAccessibleDescription(tr("Arrow keys change the effect and cost of the action, Tab goes to the next."));
    setCaption(tr("ranked by effect ÷ cost"));
    if (room == Room::Alone) {
        addFilters();
    }
    // Beside the grid the scroll area takes its margins and its bar.
    constexpr int beside = 44;
    addSheet(m_grid, 1, static_cast<int>(GridPlan::minWidth) + beside);
    addSheet(m_list, room == Room::Alone ? 2 : 1, 200);
    for (ActionSheet* sheet : {static_cast<ActionSheet*>(m_grid), m_list}) {
        connect(sheet, &ActionSheet::dragged, this,
                [this](const ElementRef&, QPoint place) { m_grid->showDragged(m_grid->mapFromGlobal(place)); });
        connect(sheet, &ActionSheet::dragEnded, m_grid, &ActionGrid::hideDragged);
        connect(sheet, &ActionSheet::dropped, this, &EffectCost::drop);
    }
    connect(m_grid, &ActionGrid::nudged, this, &EffectCost::nudge);
    connect(m_grid, &ActionGrid::gestureEnded, this, [this] { document().endGesture(); });
}

void EffectCost::addFilters()
{
    m_statusChooser = new widgets::Chooser(tr("Status"));
    m_statusChooser->addItem(tr("All statuses"));
    for (const Status status : {Status::Idea, Status::Agreed, Status::Doing}) {
        m_statusChooser->addItem(widgets::name(status));
    }
    m_ownerChooser = new widgets::Chooser(tr("Owner"));
    heading()->addWidget(m_statusChooser);
    heading()->addWidget(m_ownerChooser);
    connect(m_statusChooser, &QComboBox::activated, this, [this](int index) {
        m_status = index > 0 ? std::optional(static_cast<Status>(index - 1)) : std::nullopt;
        bringUpToDate();
    });
    connect(m_ownerChooser, &QComboBox::activated, this, [this](int index) {
        m_owner = index > 0 ? std::optional(m_owners[static_cast<std::size_t>(index - 1)]) : std::nullopt;
        bringUpToDate();
    });
}

void EffectCost::fillOwners()
{
    std::set<std::string> owners;
    for (const ActionScore& score : scores().actions) {
        owners.insert(touchpointAt(journey(), scores().touchpoints[score.touchpointOrder]).actions[score.index].owner);
    }
    const std::vector<std::string> all(owners.begin(), owners.end());
    if (m_owner && owners.count(*m_owner) == 0) {
        m_owner.reset();
    }
    if (all == m_owners && m_ownerChooser->count() > 0) {
        return;
    }
    m_owners = all;
    const QSignalBlocker quiet(m_ownerChooser);
    m_ownerChooser->clear();
    m_ownerChooser->addItem(tr("All owners"));
    for (const std::string& owner : m_owners) {
        m_ownerChooser->addItem(owner.empty() ? tr("No owner") : widgets::text(owner));
        if (m_owner == owner) {
            m_ownerChooser->setCurrentIndex(m_ownerChooser->count() - 1);
        }
    }
    m_ownerChooser->updateGeometry();
}

bool EffectCost::passes(const Action& action) const
{
    return (!m_status || action.status == *m_status) && (!m_owner || action.owner == *m_owner);
}

std::vector<EffectCost::Entry> EffectCost::entries() const
{
    std::vector<Entry> all;
    for (std::size_t i = 0; i < scores().actions.size(); ++i) {
        const ActionScore& score = scores().actions[i];
        const TouchpointScore& on = scores().touchpoints[score.touchpointOrder];
        const Cow<Touchpoint>& touchpoint = journey().phases[on.phase]->touchpoints[on.index];
        const Action& action = touchpoint->actions[score.index];
        if (passes(action)) {
            all.push_back({&score, &action, touchpoint, on.urgency, i + 1});
        }
    }
    return all;
}

void EffectCost::compute()
{
    m_settled = settledActions(journey());
    if (m_ownerChooser) {
        fillOwners();
    }
}

QString EffectCost::keyOf(const Entry& entry, const QString& start)
{
    return start + widgets::text(entry.score->id);
}

Mark EffectCost::markOf(const Entry& entry, const QString& keyStart) const
{
    Mark mark;
    mark.key = keyOf(entry, keyStart);
    mark.elements = {{ElementKind::Action, entry.score->id, entry.score->touchpoint}};
    mark.name = [touchpoint = entry.touchpoint, score = *entry.score, rank = entry.rank] {
        const Action& action = touchpoint->actions[score.index];
        const QString words = widgets::text(action.text);
        return score.value
            ? tr("%1. %2: %3, effect %4, cost %5, value %6")
                  .arg(QString::number(rank), words, widgets::name(*score.quadrant), QString::number(*action.effect),
                       QString::number(*action.cost), figure(score.value, 2))
            : tr("%1: not weighed").arg(words);
    };
    mark.description = [touchpoint = entry.touchpoint, index = entry.score->index, urgency = entry.urgency] {
        const Action& action = touchpoint->actions[index];
        QString status = widgets::name(action.status);
        if (!action.owner.empty()) {
            status += QStringLiteral(" · ") + widgets::text(action.owner);
        }
        return tr("at %1, urgency %2").arg(widgets::text(touchpoint->title), figure(urgency)) + u'\n' + status;
    };
    return mark;
}

void EffectCost::drawGround(SheetPen& pen, const GridPlan& plan) const
{
    const render::Theme& theme = pen.theme();
    const auto quarter = [&](Quadrant quadrant, GridCell topLeft, GridCell bottomRight, Qt::Alignment alignment) {
        const QRectF rect = plan.rectOf(topLeft) | plan.rectOf(bottomRight);
        const QuadrantColors colors = quadrantColors(quadrant, theme);
        pen.box(rect, 0, colors.ground);
        pen.line(widgets::name(quadrant), QRectF(rect.left() + 8, rect.top() + 3, rect.width() - 16, 18),
                 type::smallStrong, colors.name, alignment);
    };
    quarter(Quadrant::QuickWin, {5, 1}, {3, 2}, Qt::AlignLeft);
    quarter(Quadrant::BigBet, {5, 3}, {3, 5}, Qt::AlignRight);
    quarter(Quadrant::FillIn, {2, 1}, {1, 2}, Qt::AlignLeft);
    quarter(Quadrant::Thankless, {2, 3}, {1, 5}, Qt::AlignRight);
    const QRectF area = plan.area();
    QPen faint(theme.strongLine, 1, Qt::CustomDashLine);
    faint.setDashPattern({2, 4});
    for (int i = 1; i < 5; ++i) {
        const double x = plan.rectOf({1, i}).right();
        const double y = plan.rectOf({i, 1}).top();
        pen.rule({x, area.top()}, {x, area.bottom()}, i == 2 ? QPen(theme.text3, 1) : faint);
        pen.rule({area.left(), y}, {area.right(), y}, i == 2 ? QPen(theme.text3, 1) : faint);
    }
    pen.box(area, 0, Qt::transparent, QPen(theme.strongLine, 1));
    for (int i = 1; i <= 5; ++i) {
        const QRectF row = plan.rectOf({i, 1});
        const QRectF column = plan.rectOf({1, i});
        const QString number = QString::number(i);
        pen.line(number, QRectF(area.left() - 20, row.top(), 12, row.height()), type::small, theme.text2,
                 Qt::AlignRight);
        pen.line(number, QRectF(column.left(), area.bottom() + 4, column.width(), 16), type::small, theme.text2,
                 Qt::AlignHCenter);
    }
    pen.sheet().parts.emplace_back(TextPart{QRectF(0, area.top(), 16, area.height()), tr("Effect"), type::small,
                                            theme.text2, Qt::AlignCenter, true});
    pen.line(tr("Cost"), QRectF(area.left(), area.bottom() + 20, area.width(), 16), type::small, theme.text2,
             Qt::AlignHCenter);
}

void EffectCost::drawCell(SheetPen& pen, const QRectF& cell, std::vector<Entry> inCell) const
{
    // The bubble that the keyboard is on stays in sight, so that the next key moves the same one.
    const QString current = m_grid->currentKey();
    std::stable_partition(inCell.begin(), inCell.end(),
                          [&](const Entry& entry) { return keyOf(entry, bubbleKey) == current; });
    std::vector<double> diameters;
    for (const Entry& entry : inCell) {
        diameters.push_back(diameterOf(entry.urgency, entry.rank));
    }
    const std::vector<QRectF> places = packed(cell, diameters);
    const QColor fill = quadrantColors(*inCell.front().score->quadrant, pen.theme()).bubble;
    const bool allFit = places.size() == inCell.size();
    const std::size_t alone = allFit ? places.size() : places.size() - 1;
    for (std::size_t i = 0; i < alone; ++i) {
        drawDisc(pen, places[i], fill, QString::number(inCell[i].rank));
        Mark mark = markOf(inCell[i], bubbleKey);
        mark.rect = places[i];
        mark.radius = places[i].width() / 2;
        mark.role = QAccessible::Button;
        pen.mark(std::move(mark));
    }
    if (allFit) {
        return;
    }
    const auto rest = inCell.size() - alone;
    drawDisc(pen, places.back(), fill, QStringLiteral("+%1").arg(rest));
    Mark mark;
    mark.key = QStringLiteral("rest/") + QString::number(cell.x()) + u'/' + QString::number(cell.y());
    mark.rect = places.back();
    mark.radius = places.back().width() / 2;
    mark.role = QAccessible::Button;
    mark.name = tr("%n more of the same effect and cost", nullptr, static_cast<int>(rest));
    QStringList texts;
    for (std::size_t i = alone; i < inCell.size(); ++i) {
        mark.elements.push_back({ElementKind::Action, inCell[i].score->id, inCell[i].score->touchpoint});
        texts += widgets::text(inCell[i].action->text);
    }
    mark.description = texts.join(u'\n');
    pen.mark(std::move(mark));
}

Sheet EffectCost::arrangeGrid(double width, const render::Theme& theme) const
{
    Sheet sheet;
    SheetPen pen(sheet, theme);
    const GridPlan plan(width, roomFor(*m_grid));
    m_grid->setPlan(plan);
    drawGround(pen, plan);
    std::map<std::pair<int, int>, std::vector<Entry>> cells; // by the effect turned round, then the cost: reading order
    for (const Entry& entry : entries()) {
        if (entry.score->value) {
            cells[{-*entry.action->effect, *entry.action->cost}].push_back(entry);
        }
    }
    for (const auto& [place, inCell] : cells) {
        drawCell(pen, plan.bubbleRoom({-place.first, place.second}), inCell);
    }
    if (cells.empty() && !scores().actions.empty()) {
        const QString words = tr("Drag an action here to say what effect and cost it has.");
        const QRectF area = plan.area();
        const double room = area.width() - 48;
        const double height = heightOf(words, room, type::body);
        pen.text(words, {area.left() + 24, area.center().y() - height - 12}, room, type::body, theme.text2,
                 Qt::AlignHCenter);
    }
    sheet.size = QSizeF(width, plan.height());
    return sheet;
}

double EffectCost::drawRow(SheetPen& pen, const Entry& entry, double y, double width) const
{
    constexpr double left = 32;
    const render::Theme& theme = pen.theme();
    const QRectF disc(0, y + 4, 22, 22);
    if (entry.score->value) {
        drawDisc(pen, disc, quadrantColors(*entry.score->quadrant, theme).bubble, QString::number(entry.rank));
    } else {
        pen.box(disc, 11, Qt::transparent, QPen(theme.text3, 1, Qt::DashLine));
        pen.line(QStringLiteral("–"), disc, type::small, theme.text2, Qt::AlignHCenter);
    }
    double height = pen.text(widgets::text(entry.action->text), {left, y + 6}, width - left, type::body, theme.text);
    if (room() == Room::Alone && width >= detailsFrom) {
        QStringList details;
        if (entry.score->value) {
            details += tr("effect %1 · cost %2 · value %3")
                           .arg(QString::number(*entry.action->effect), QString::number(*entry.action->cost),
                                figure(entry.score->value, 2));
        }
        details += widgets::text(entry.touchpoint->title);
        details += widgets::name(entry.action->status);
        if (!entry.action->owner.empty()) {
            details += widgets::text(entry.action->owner);
        }
        height += pen.text(details.join(QStringLiteral(" · ")), {left, y + 6 + height}, width - left, type::small,
                           theme.text2);
    }
    const double row = std::max(30.0, height + 12);
    Mark mark = markOf(entry, QStringLiteral("row/"));
    mark.rect = QRectF(-4, y, width + 8, row);
    pen.mark(std::move(mark));
    return row;
}

Sheet EffectCost::arrangeList(double width, const render::Theme& theme) const
{
    if (scores().actions.empty()) {
        return emptySheet(tr("Add an action to a touchpoint, and say what effect and cost it has, to see what to do "
                             "first."),
                          width, theme);
    }
    const std::vector<Entry> all = entries();
    if (all.empty()) {
        return emptySheet(tr("No action has this status and owner."), width, theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    double y = 0;
    bool inUnweighed = false;
    for (const Entry& entry : all) {
        if (!entry.score->value && !inUnweighed) {
            inUnweighed = true;
            y += y > 0 ? 8 : 0;
            y += pen.text(tr("Not weighed yet: drag onto the grid"), {0, y + 4}, width, type::smallStrong, theme.text2)
                + 8;
        }
        y += drawRow(pen, entry, y, width);
    }
    if (m_settled > 0) {
        const QString words = tr("%n done or to be kept, not ranked", nullptr, static_cast<int>(m_settled));
        y += pen.text(words, {0, y + 8}, width, type::small, theme.text2) + 8;
    }
    sheet.size = QSizeF(width, y);
    return sheet;
}

void EffectCost::drop(const ElementRef& action, QPoint globalPosition)
{
    if (const auto cell = m_grid->cellAt(m_grid->mapFromGlobal(globalPosition))) {
        document().endGesture();
        weigh(action, *cell, {});
    }
}

void EffectCost::nudge(const ElementRef& action, int effect, int cost)
{
    const Touchpoint* on = findTouchpoint(journey(), action.touchpoint);
    const std::size_t index = on ? indexIn(on->actions, action.id) : 0;
    if (!on || index >= on->actions.size()) {
        return;
    }
    const Action& now = on->actions[index];
    const GridCell cell{std::clamp(now.effect.value_or(3) + effect, 1, 5),
                        std::clamp(now.cost.value_or(3) + cost, 1, 5)};
    weigh(action, cell, QStringLiteral("weigh/") + widgets::text(action.id));
}

void EffectCost::weigh(const ElementRef& action, GridCell cell, const QString& merge)
{
    editor().change({tr("Weigh action"), merge}, [&](Journey journey) {
        return withPart<Action>(std::move(journey), action.touchpoint, action.id, [&](Action& one) {
            one.effect = cell.effect;
            one.cost = cell.cost;
        });
    });
}

Table EffectCost::table() const
{
    Table table;
    table.headings = {tr("Rank"),  tr("Action"),  tr("Touchpoint"), tr("Quadrant"), tr("Effect"), tr("Cost"),
                      tr("Value"), tr("Urgency"), tr("Status"),     tr("Owner"),    tr("Due")};
    const auto number = [](const std::optional<int>& value) { return value ? QString::number(*value) : QString(); };
    for (const Entry& entry : entries()) {
        const Action& action = *entry.action;
        table.rows.push_back({entry.score->value ? QString::number(entry.rank) : QString(), widgets::text(action.text),
                              widgets::text(entry.touchpoint->title),
                              entry.score->quadrant ? widgets::name(*entry.score->quadrant) : QString(),
                              number(action.effect), number(action.cost), cell(entry.score->value, 2),
                              cell(entry.urgency), widgets::name(action.status), widgets::text(action.owner),
                              action.due ? widgets::dateText(*action.due) : QString()});
    }
    return table;
}

} // namespace rejse::insights
