// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "render/icons/themed_icon.h"
#include "widgets/floating.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::widgets {

namespace {

constexpr int noticeWidth = 620;
constexpr int noticeMargin = 16;

} // namespace

NoticeBar::NoticeBar(QWidget* over, QWidget* parent)
    : QWidget(parent),
      m_over(over),
      m_icon(new IconLabel(layout::Icon::Info, 20)),
      m_message(new TextLabel),
      m_choices(new QWidget),
      m_buttons(new QHBoxLayout(m_choices))
{
    setObjectName("noticeBar");
    setAccessibleName(tr("Notice"));
    hide();
    m_message->setObjectName("noticeMessage");
    m_message->styled(13);
    auto* close = new QToolButton;
    close->setObjectName("noticeClose");
    close->setIcon(render::themedIcon(layout::Icon::Close));
    close->setIconSize({16, 16});
    close->setFixedSize(28, 28);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    m_close = close;
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_message, 1, Qt::AlignVCenter);
    top->addWidget(m_close, 0, Qt::AlignTop);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 10);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_choices);
    over->installEventFilter(this);
}

QString NoticeBar::message() const
{
    return m_message->text();
}

/// Whoever had the keyboard here goes on at what the notice is about.
void NoticeBar::giveKeyboardOn()
{
    if (isAncestorOf(window()->focusWidget())) {
        m_over->setFocus(Qt::OtherFocusReason);
    }
}

void NoticeBar::setVisible(bool visible)
{
    if (!visible) {
        giveKeyboardOn();
    }
    QWidget::setVisible(visible);
}

void NoticeBar::say(const QString& message, Tone tone, const QList<Choice>& choices, Close close)
{
    giveKeyboardOn();
    m_message->setText(message);
    setAccessibleDescription(message);
    const bool warns = tone == Tone::Warning;
    m_icon->showIcon(warns ? layout::Icon::Warning : layout::Icon::Info,
                     warns ? IconLabel::Tone::Warning : IconLabel::Tone::Caption);
    m_close->setVisible(close == Close::Allowed);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            // The button may be the one whose click has led here.
            button->hide();
            button->setObjectName({});
            button->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch();
    for (const Choice& choice : choices) {
        const bool isLast = &choice == &choices.back();
        auto* button = new UiButton(isLast ? UiButton::Kind::Primary : UiButton::Kind::Boxed, choice.text);
        button->setObjectName(choice.name);
        button->setToolTip(plainTooltip(choice.tooltip));
        connect(button, &QPushButton::clicked, this, choice.chosen);
        m_buttons->addWidget(button);
        button->show();
    }
    m_choices->setVisible(!choices.isEmpty());
    show();
    place();
}

void NoticeBar::place()
{
    if (!parentWidget()->isAncestorOf(m_over)) {
        return; // the window is still being put together
    }
    // What it stands over may have been put into the window after it.
    raise();
    const int width = std::min(noticeWidth, m_over->width() - 2 * noticeMargin);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const QPoint corner = m_over->mapTo(
        parentWidget(), QPoint((m_over->width() - width) / 2, m_over->height() - height - noticeMargin - 12));
    setGeometry(QRect(corner, QSize(width, height)));
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_over && !isHidden() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    paintFloating(*this, 8);
}

} // namespace rejse::widgets
