// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/unsorted_list.h"

#include "panels/numbers.h"
#include "panels/rating_widgets.h"
#include "panels/text_label.h"
#include "rejse/model/lookup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::panels {

namespace {

constexpr int tallest = 220;

layout::Icon iconFor(const Journey& journey, const Touchpoint& touchpoint)
{
    const Channel* channel = touchpoint.channel ? rejse::findChannel(journey, *touchpoint.channel) : nullptr;
    return channel ? layout::iconOf(channel->icon) : layout::Icon::Touchpoint;
}

} // namespace

UnsortedCard::UnsortedCard(const Journey& journey, const Touchpoint& touchpoint, QWidget* parent)
    : QWidget(parent),
      m_touchpoint(touchpoint.id)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text(touchpoint.title));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(10);
    line->addWidget(new IconLabel(iconFor(journey, touchpoint), 18), 0, Qt::AlignTop);
    line->addWidget(new TextLabel(text(touchpoint.title)), 1);
}

void UnsortedCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void UnsortedCard::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_chosen || hasFocus();
    painter.setPen(QPen(strong ? theme.accent : m_hovered ? theme.text3 : theme.strongLine, hasFocus() ? 2 : 1));
    painter.setBrush(m_chosen ? theme.accentWash : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void UnsortedCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        emit clicked();
    }
}

void UnsortedCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit clicked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void UnsortedCard::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    update();
}

void UnsortedCard::leaveEvent(QEvent*)
{
    m_hovered = false;
    update();
}

void UnsortedCard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

UnsortedList::UnsortedList(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_document(editor.document()),
      m_selection(editor.selection()),
      m_count(new TextLabel),
      m_none(new TextLabel),
      m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Unsorted touchpoints"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 16, 0);
    heading->setSpacing(8);
    auto* title = (new TextLabel(tr("Unsorted")))->styled(13, QFont::DemiBold)->aligned(Qt::AlignVCenter);
    title->setFixedHeight(40);
    m_count->styled(12, QFont::Normal, Ink::Caption)->wrapped(Wrap::OneLine);
    heading->addWidget(new IconLabel(layout::Icon::Tray, 18));
    heading->addWidget(title, 1);
    heading->addWidget(m_count);
    column->addLayout(heading);

    m_none->setText(tr("Touchpoints that are collected but not yet placed on the map are kept here."));
    m_none->styled(12, QFont::Normal, Ink::Caption);
    auto* content = new QWidget;
    content->setObjectName("unsortedCards");
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(12, 0, 12, 12);
    m_cards->setSpacing(8);
    m_none->setContentsMargins(4, 0, 4, 0);
    m_cards->addWidget(m_none);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_scroll);
    connect(&m_document, &editor::Document::changed, this, &UnsortedList::refresh);
    connect(&m_selection, &editor::Selection::changed, this, &UnsortedList::followSelection);
    refresh();
}

void UnsortedList::refresh()
{
    qDeleteAll(m_all);
    m_all.clear();
    for (const auto& touchpoint : m_document.journey().unsorted) {
        auto* card = new UnsortedCard(m_document.journey(), *touchpoint);
        const Id id = touchpoint->id;
        connect(card, &UnsortedCard::clicked, this, [this, id] { m_selection.select(rejse::Thing::ofTouchpoint(id)); });
        m_cards->addWidget(card);
        // A layout counts only what is shown.
        card->show();
        m_all.append(card);
    }
    m_none->setVisible(m_all.isEmpty());
    m_count->setText(QLocale().toString(m_all.size()));
    fitHeight();
    followSelection();
}

void UnsortedList::fitHeight()
{
    const int wanted = m_cards->totalHeightForWidth(std::max(width(), minimumWidth()));
    m_scroll->setFixedHeight(std::clamp(wanted, 0, tallest));
}

void UnsortedList::resizeEvent(QResizeEvent*)
{
    fitHeight();
}

void UnsortedList::followSelection()
{
    for (UnsortedCard* card : m_all) {
        const bool chosen = m_selection.contains(rejse::Thing::ofTouchpoint(card->touchpoint()));
        card->setChosen(chosen);
        if (chosen) {
            m_scroll->ensureWidgetVisible(card);
        }
    }
}

void UnsortedList::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, themeOf(this).line);
}

} // namespace rejse::panels
