// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/unsorted_card.h"

#include "commands/shortcuts.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rejse::outline {

UnsortedCard::UnsortedCard(QWidget* parent)
    : QWidget(parent),
      m_icon(new widgets::IconLabel(layout::Icon::Touchpoint, 18)),
      m_title(new widgets::TextLabel)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(32);
    setToolTip(tr("Drag it onto the map. F2 renames, Enter adds, Alt with up and down moves, Delete deletes."));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(26, 10, 12, 10);
    line->setSpacing(10);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
}

void UnsortedCard::showTouchpoint(const Journey& journey, const Touchpoint& touchpoint)
{
    const Channel* channel = touchpoint.channel ? rejse::findChannel(journey, *touchpoint.channel) : nullptr;
    m_touchpoint = touchpoint.id;
    m_icon->showIcon(channel ? layout::iconOf(channel->icon) : layout::Icon::Touchpoint,
                     widgets::IconLabel::Tone::Caption);
    m_title->setText(widgets::text(touchpoint.title));
    setAccessibleName(m_title->text());
}

void UnsortedCard::setChosen(bool chosen)
{
    if (chosen != m_chosen) {
        m_chosen = chosen;
        update();
    }
}

void UnsortedCard::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_chosen || hasFocus();
    painter.setPen(QPen(strong ? theme.accent : m_hovered ? theme.text3 : theme.strongLine, hasFocus() ? 2 : 1));
    painter.setBrush(m_chosen ? theme.accentWash : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    render::paintIcon(painter, layout::Icon::Grip, {7, height() / 2.0 - 8, 16, 16}, theme.text3);
}

void UnsortedCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position().toPoint();
        emit clicked(event->modifiers());
    }
}

void UnsortedCard::mouseMoveEvent(QMouseEvent* event)
{
    const int way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (event->buttons().testFlag(Qt::LeftButton) && way >= QApplication::startDragDistance()) {
        emit dragged();
    }
}

void UnsortedCard::mouseDoubleClickEvent(QMouseEvent*)
{
    emit renameWanted();
}

bool UnsortedCard::event(QEvent* event)
{
    // These mean the card while it has the keyboard, whatever they mean to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        using commands::Command;
        const auto command =
            commands::commandFor(commands::readKey(*static_cast<QKeyEvent*>(event)), commands::Keys::Canvas);
        if (command == Command::EditText || command == Command::Delete || command == Command::AddAfter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void UnsortedCard::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
    emit keyPressed(*event);
    if (!event->isAccepted()) {
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

void UnsortedCard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace rejse::outline
