// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_button.h"

#include "render/icons/themed_icon.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace rejse::widgets {

namespace {

constexpr int iconSide = 18;

} // namespace

MenuButton::MenuButton(std::vector<Choice> choices, Face face, QString none, QWidget* parent)
    : QAbstractButton(parent),
      m_choices(std::move(choices)),
      m_face(face),
      m_none(std::move(none))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(face == Face::Icon ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MenuButton::openMenu);
}

void MenuButton::setLabel(const QString& label)
{
    m_label = label;
    describe();
}

void MenuButton::showValue(const std::optional<int>& index)
{
    if (index != m_chosen || m_differing || accessibleName().isEmpty()) {
        m_chosen = index;
        m_differing = false;
        describe();
    }
}

void MenuButton::showDiffering()
{
    m_chosen.reset();
    m_differing = true;
    describe();
}

QString MenuButton::valueText() const
{
    if (m_chosen) {
        return m_choices[static_cast<std::size_t>(*m_chosen)].text;
    }
    return m_differing ? tr("differing") : m_none;
}

void MenuButton::describe()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label, valueText()));
    setToolTip(plainTooltip(accessibleName()));
    update();
}

void MenuButton::choose(const std::optional<int>& index)
{
    if (index != m_chosen || m_differing) {
        showValue(index);
        emit choosing(index);
    }
}

void MenuButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, const std::optional<int>& index) {
        QAction* action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_differing && m_chosen == index);
        connect(action, &QAction::triggered, this, [this, index] { choose(index); });
        return action;
    };
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        QAction* action = offer(m_choices[i].text, static_cast<int>(i));
        if (m_choices[i].icon) {
            action->setIcon(render::themedIcon(*m_choices[i].icon));
        }
        if (action->isChecked()) {
            menu->setActiveAction(action);
        }
    }
    if (!m_none.isEmpty()) {
        menu->addSeparator();
        offer(m_none, std::nullopt);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_choices.size()) - 1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !m_none.isEmpty()) {
        choose(std::nullopt);
    } else if (plain && event->key() == Qt::Key_Right) {
        choose(std::min(last, m_chosen.value_or(-1) + 1));
    } else if (plain && event->key() == Qt::Key_Left) {
        choose(std::max(0, m_chosen.value_or(last + 1) - 1));
    } else if (plain
               && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openMenu();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void MenuButton::enterEvent(QEnterEvent*)
{
    update();
}

void MenuButton::leaveEvent(QEvent*)
{
    update();
}

QSize MenuButton::sizeHint() const
{
    return m_face == Face::Icon ? QSize(32, 32) : QSize(120, 32);
}

void MenuButton::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = m_face == Face::Text || hasFocus();
    painter.setPen(framed ? QPen(hasFocus() ? theme.accent : theme.strongLine, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? theme.hover : theme.panel);
    if (framed || underMouse()) {
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const double top = (height() - iconSide) / 2.0;
    const Choice none{valueText()};
    const Choice& shown = m_chosen ? m_choices[static_cast<std::size_t>(*m_chosen)] : none;
    double left = m_face == Face::Icon ? (width() - iconSide) / 2.0 : 8;
    if (shown.icon) {
        render::paintIcon(painter, *shown.icon, {left, top, iconSide, iconSide}, toneColor(theme, shown.tone));
        left += iconSide + 8;
    }
    if (m_face == Face::Text) {
        painter.setFont(render::uiFont(13));
        painter.setPen(m_chosen ? theme.text : theme.text2);
        const QRectF room(left, 0, width() - left - 26, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(shown.text, Qt::ElideRight, static_cast<int>(room.width())));
        render::paintIcon(painter, layout::Icon::ChevronDown, {width() - 23.0, (height() - 16) / 2.0, 16, 16},
                          theme.text2);
    }
}

} // namespace rejse::widgets
