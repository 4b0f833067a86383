// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insights_panel.h"

#include "commands/shortcuts.h"
#include "insights/drawing/sheet_pen.h"
#include "insights/drawing/table.h"
#include "insights/strip_parts.h"
#include "insights/views/balance_view.h"
#include "insights/views/basis_view.h"
#include "insights/views/compare_view.h"
#include "insights/views/counterparts.h"
#include "insights/views/disagreement_view.h"
#include "insights/views/effect_cost.h"
#include "insights/views/weakest_links.h"
#include "insights/views/what_if_view.h"
#include "insights/wording.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace rejse::insights {

using layout::Icon;

namespace {

constexpr int minHeight = 140;
constexpr int leftForMap = 200;      ///< the map never gets less than this
constexpr double weakestHeight = 33; ///< of the weakest links in the row of tabs

/// The views: as high as they are wanted, and lower where the window has no room for that.
class Pages : public QStackedWidget {
public:
    void setWanted(int height)
    {
        m_wanted = std::max(height, minHeight);
        setMinimumHeight(minHeight);
        setMaximumHeight(m_wanted);
        updateGeometry();
    }
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), m_wanted}; }

private:
    int m_wanted = minHeight;
};

struct TabInfo {
    const char* text = nullptr;
    std::optional<Icon> icon = {};
};
constexpr std::array<TabInfo, tabCount> tabs{{
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "All"), std::nullopt},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "Weakest links"), Icon::Insights},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "Effect × cost"), Icon::EffectCost},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "Balance"), Icon::Balance},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "Compare"), Icon::Compare},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "What if"), Icon::Settings},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "Basis"), Icon::Coverage},
    {QT_TRANSLATE_NOOP("rejse::insights::Strip", "Disagreement"), Icon::Persona},
}};

/// A view in the row of all of them: how much of the width it gets, and how much it needs.
struct ColumnInfo {
    Tab tab = Tab::All;
    int stretch = 0;
    int minWidth = 0;
};
constexpr std::array stripColumns{
    ColumnInfo{Tab::WeakestLinks, 31, 260},
    ColumnInfo{Tab::EffectCost, 56, 568},
    ColumnInfo{Tab::Balance, 34, 324},
    ColumnInfo{Tab::Compare, 39, 344},
};

/// The first few touchpoints by urgency, as many as have room on one line.
Sheet weakestFirst(const editor::Document& document, double width, const render::Theme& theme)
{
    constexpr std::size_t most = 3;
    constexpr double gap = 20;
    Sheet sheet;
    SheetPen pen(sheet, theme);
    const Scores& scores = document.scores();
    const Ranking order = ranking(scores);
    std::vector<std::pair<std::size_t, double>> fitting;
    double used = 0;
    for (std::size_t i = 0; i < std::min(most, order.ranked.size()); ++i) {
        const TouchpointScore& score = scores.touchpoints[order.ranked[i]];
        const QString title = widgets::text(touchpointAt(document.journey(), score).title);
        const double wide =
            16 + widthOf(title, type::small) + 8 + widthOf(widgets::figure(score.urgency), type::smallStrong);
        if (used + wide + (i > 0 ? gap : 0) > width - 16) {
            break;
        }
        used += wide + (i > 0 ? gap : 0);
        fitting.emplace_back(order.ranked[i], wide);
    }
    // Room for the ring around the last one.
    double left = width - used - 8;
    for (const auto& [index, wide] : fitting) {
        const TouchpointScore& score = scores.touchpoints[index];
        const Touchpoint& touchpoint = touchpointAt(document.journey(), score);
        const QString figure = widgets::figure(score.urgency);
        const double figureWidth = widthOf(figure, type::smallStrong);
        const QRectF rect(left, 0, wide, weakestHeight);
        pen.line(QString::number(*score.rank), QRectF(left, 0, 12, rect.height()), type::smallStrong, theme.text);
        pen.line(widgets::text(touchpoint.title), QRectF(left + 16, 0, wide - 16 - figureWidth, rect.height()),
                 type::small, theme.text2);
        pen.line(figure, rect, type::smallStrong, score.rank == 1 ? theme.warning : theme.text, Qt::AlignRight);
        Mark mark = touchpointMark(document.journey(), score);
        mark.rect = rect.adjusted(-6, 2, 6, -2);
        pen.mark(std::move(mark));
        left += wide + gap;
    }
    sheet.size = QSizeF(width, weakestHeight);
    return sheet;
}

/// The first few in the row of tabs.
class WeakestFirst : public SheetView {
public:
    using SheetView::SheetView;

protected:
    void showEvent(QShowEvent* event) override
    {
        refresh();
        SheetView::showEvent(event);
    }
};

} // namespace

InsightsPanel::InsightsPanel(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_comparisonMaps(new ComparisonMaps(this)),
      m_pages(new Pages)
{
    setObjectName("insights");
    setAccessibleName(tr("Insights"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = makeRow();
    column->addWidget(row);
    column->addWidget(m_pages);
    auto* edge = new Edge(this);
    m_edge = edge;
    connect(edge, &Edge::moved, this, [this](int upward) {
        StripState state = m_state;
        state.height = fittingHeight(m_pages->height() + upward);
        change(state);
    });
    const auto refresh = [this] {
        if (m_weakest->isVisible()) {
            m_weakest->refresh();
        }
    };
    connect(&editor.document(), &editor::Document::changed, m_weakest, refresh);
    connect(&editor.document(), &editor::Document::lensChanged, m_weakest, refresh);
    int least = m_toggle->sizeHint().width() + m_copy->sizeHint().width() + 64;
    for (const TabButton* tab : m_tabs) {
        least += tab->widthAs(TabButton::Face::IconAlone) + 4;
    }
    // The tabs become icons as the window becomes narrow, and must not keep it from that.
    row->setMinimumWidth(least);
    apply();
}

QWidget* InsightsPanel::makeRow()
{
    auto* row = new QWidget;
    row->setFixedHeight(rowHeight);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(8, 2, 16, 1);
    line->setSpacing(4);
    m_toggle = new TabButton(tr("Insights"), Icon::ChevronUp);
    m_toggle->setObjectName("insightsToggle");
    m_toggle->setLook(TabButton::Look::Heading);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        StripState state = m_state;
        state.open = !state.open;
        change(state);
    });
    line->addWidget(m_toggle);
    line->addSpacing(4);
    for (int i = 0; i < tabCount; ++i) {
        const TabInfo& info = tabs[static_cast<std::size_t>(i)];
        auto* tab = new TabButton(tr(info.text), info.icon);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        m_tabs[static_cast<std::size_t>(i)] = tab;
        connect(tab, &QAbstractButton::clicked, this, [this, i] {
            StripState state = m_state;
            state.open = true;
            state.tab = static_cast<Tab>(i);
            change(state);
        });
        line->addWidget(tab);
    }
    line->addStretch();
    m_weakest =
        new WeakestFirst(m_editor.selection(), tr("Weakest links"), [this](double width, const render::Theme& theme) {
            return weakestFirst(m_editor.document(), width, theme);
        });
    m_weakest->setObjectName("weakestFirst");
    m_weakest->setEdge(0);
    m_weakest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->addWidget(m_weakest, 1000);
    auto* hint = new widgets::TextLabel(tr("Drag the top edge to resize"));
    m_hint = hint->styled(12, QFont::Normal, widgets::Ink::Caption)->wrapped(widgets::Wrap::OneLine);
    line->addWidget(m_hint);
    line->addSpacing(8);
    m_copy = new TabButton(tr("Copy as picture"), Icon::Export);
    m_copy->setObjectName("copyInsights");
    m_copy->setLook(TabButton::Look::Framed);
    connect(m_copy, &QAbstractButton::clicked, this, &InsightsPanel::copyAsPicture);
    line->addWidget(m_copy);
    return row;
}

View* InsightsPanel::makeView(Tab tab, bool alone)
{
    const Room room = alone ? Room::Alone : Room::Column;
    View* view = nullptr;
    switch (tab) {
    case Tab::All:
        return nullptr;
    case Tab::WeakestLinks:
        view = new WeakestLinks(m_editor, room);
        break;
    case Tab::EffectCost:
        view = new EffectCost(m_editor, room);
        break;
    case Tab::Balance:
        view = new BalanceView(m_editor, room);
        break;
    case Tab::Compare:
        view = new CompareView(m_editor, *m_comparisonMaps, room);
        break;
    case Tab::WhatIf:
        view = new WhatIfView(m_editor, room);
        break;
    case Tab::Basis:
        view = new BasisView(m_editor, room);
        break;
    case Tab::Disagreement:
        view = new DisagreementView(m_editor, room);
        break;
    }
    connect(view, &View::contextMenuWanted, this, &InsightsPanel::showMenu);
    connect(view, &View::copyTableWanted, this, &InsightsPanel::copyAsTable);
    connect(view, &View::becameStale, this, [this] {
        if (!m_turns.isActive()) {
            m_turns.start(0, this);
        }
    });
    return view;
}

/// One view a turn: on a large map several of them would take longer than a frame, and what a person does meanwhile
/// comes between.
void InsightsPanel::timerEvent(QTimerEvent*)
{
    const QList<View*> views = shownViews();
    const auto isStale = [](const View* view) { return view->isVisible() && view->isStale(); };
    const auto next = std::find_if(views.begin(), views.end(), isStale);
    if (next == views.end()) {
        m_turns.stop();
    } else {
        (*next)->bringUpToDate();
    }
}

QWidget* InsightsPanel::makeAll()
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    inner->setObjectName("panelContent");
    auto* line = new QHBoxLayout(inner);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const ColumnInfo& column : stripColumns) {
        if (line->count() > 0) {
            auto* rule = new QWidget;
            rule->setObjectName("insightsRule");
            rule->setAttribute(Qt::WA_StyledBackground);
            rule->setFixedWidth(1);
            line->addWidget(rule);
        }
        View* view = makeView(column.tab, false);
        view->setMinimumWidth(column.minWidth);
        line->addWidget(view, column.stretch);
    }
    area->setWidget(inner);
    return area;
}

QWidget* InsightsPanel::pageOf(Tab tab)
{
    QWidget*& page = m_made[static_cast<std::size_t>(tab)];
    if (!page) {
        page = tab == Tab::All ? makeAll() : makeView(tab, true);
        m_pages->addWidget(page);
    }
    return page;
}

void InsightsPanel::setState(const StripState& state)
{
    if (!(state == m_state)) {
        m_state = state;
        apply();
    }
}

void InsightsPanel::change(const StripState& state)
{
    if (!(state == m_state)) {
        setState(state);
        emit stateChanged();
    }
}

void InsightsPanel::open(Tab tab)
{
    StripState state = m_state;
    state.open = true;
    state.tab = tab;
    change(state);
    const QList<View*> views = shownViews();
    if (!views.isEmpty() && views.front()->firstSheet()) {
        views.front()->firstSheet()->setFocus(Qt::ShortcutFocusReason);
    }
}

int InsightsPanel::fittingHeight(int wanted) const
{
    const int all = parentWidget() ? parentWidget()->height() - rowHeight - leftForMap : wanted;
    return std::clamp(wanted, minHeight, std::max(minHeight, all));
}

void InsightsPanel::apply()
{
    const QWidget* focused = m_pages->isVisible() ? window()->focusWidget() : nullptr;
    const bool hadKeyboard = !m_state.open && focused && m_pages->isAncestorOf(focused);
    if (m_state.open) {
        m_pages->setCurrentWidget(pageOf(m_state.tab));
        static_cast<Pages*>(m_pages)->setWanted(m_state.height);
    }
    m_pages->setVisible(m_state.open);
    m_edge->setVisible(m_state.open);
    m_edge->raise();
    m_toggle->setIconOf(m_state.open ? Icon::ChevronDown : Icon::ChevronUp);
    m_toggle->setToolTip(m_state.open ? tr("Close the insights") : tr("Open the insights"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    for (int i = 0; i < tabCount; ++i) {
        TabButton* tab = m_tabs[static_cast<std::size_t>(i)];
        const bool isIt = static_cast<Tab>(i) == m_state.tab;
        // Of several that exclude each other, the others go off with it.
        if (isIt) {
            tab->setChecked(true);
        }
        tab->setShown(m_state.open && isIt);
    }
    fitTabs();
    if (hadKeyboard) {
        emit left();
    }
}

void InsightsPanel::fitTabs()
{
    const auto needed = [this](TabButton::Face face) {
        int sum = m_toggle->sizeHint().width() + 40;
        for (const TabButton* tab : m_tabs) {
            sum += tab->widthAs(face) + 4;
        }
        return sum;
    };
    const int hint = m_hint->sizeHint().width() + 16;
    const int copy = m_state.open ? m_copy->sizeHint().width() + 8 : 0;
    const int room = width() - copy;
    const bool full = needed(TabButton::Face::Full) <= room;
    const auto face = full                           ? TabButton::Face::Full
        : needed(TabButton::Face::WordAlone) <= room ? TabButton::Face::WordAlone
                                                     : TabButton::Face::IconAlone;
    for (TabButton* tab : m_tabs) {
        tab->setFace(face);
    }
    m_weakest->setVisible(!m_state.open);
    m_hint->setVisible(m_state.open && full && needed(face) + hint <= room);
    m_copy->setVisible(m_state.open);
    if (m_weakest->isVisible()) {
        m_weakest->refresh();
    }
}

QList<View*> InsightsPanel::shownViews() const
{
    QList<View*> shown;
    if (m_state.open && m_pages->currentWidget()) {
        if (auto* alone = qobject_cast<View*>(m_pages->currentWidget())) {
            shown = {alone};
        } else {
            shown = m_pages->currentWidget()->findChildren<View*>();
        }
    }
    return shown;
}

void InsightsPanel::copyAsPicture()
{
    Sheet all;
    double left = 0;
    const QList<View*> views = shownViews();
    for (View* view : views) {
        view->bringUpToDate();
        all.append(view->pictureSheet(), {left, 0});
        left += view->width();
    }
    if (!views.isEmpty()) {
        QGuiApplication::clipboard()->setImage(pictureOf(all));
        if (pictureScale(all) < 1) {
            emit says(tr("The picture is smaller than it stands here: as large it would be too long. Copy as Table "
                         "takes all of it along."));
        }
    }
}

void InsightsPanel::copyAsTable()
{
    // Of several views the one that has the keyboard.
    const QList<View*> views = shownViews();
    const QWidget* focused = window()->focusWidget();
    const auto wanted =
        std::find_if(views.begin(), views.end(), [&](View* view) { return focused && view->isAncestorOf(focused); });
    if (!views.isEmpty()) {
        View* view = wanted == views.end() ? views.front() : *wanted;
        view->bringUpToDate();
        QGuiApplication::clipboard()->setMimeData(mimeData(view->table()).release());
    }
}

void InsightsPanel::showMenu(QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName("insightsMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as &Table") + u'\t'
                            + commands::shownShortcut(commands::info(commands::Command::Copy))),
            &QAction::triggered, this, &InsightsPanel::copyAsTable);
    connect(menu->addAction(tr("Copy as &Picture")), &QAction::triggered, this, &InsightsPanel::copyAsPicture);
    menu->popup(globalPosition);
}

void InsightsPanel::resizeEvent(QResizeEvent* event)
{
    m_edge->setGeometry(0, 0, width(), m_edge->height());
    fitTabs();
    QWidget::resizeEvent(event);
}

void InsightsPanel::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    if (m_state.open) {
        painter.drawLine(0, rowHeight - 1, width(), rowHeight - 1);
    }
}

} // namespace rejse::insights
