// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ui_button.h"

#include "commands/command_set.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QPainter>

namespace rejse::widgets {

namespace {

constexpr int iconGap = 8;
constexpr int buttonHeight = 36;

struct Look {
    QColor ground = Qt::transparent;
    QColor line = Qt::transparent;
    QColor ink;
};

Look lookOf(const render::Theme& theme, UiButton::Kind kind, const QAbstractButton& button)
{
    const bool hovered = button.underMouse() && button.isEnabled();
    Look look;
    look.ink = theme.text;
    switch (kind) {
    case UiButton::Kind::Primary:
    case UiButton::Kind::Notice: {
        const QColor fill = kind == UiButton::Kind::Primary ? theme.accentFill : theme.noticeFill;
        look.ground = hovered || button.isDown() ? fill.darker(112) : fill;
        look.line = look.ground;
        look.ink = Qt::white;
        break;
    }
    case UiButton::Kind::Boxed:
        look.ground = button.isDown() ? theme.line : hovered ? theme.hover : theme.panel;
        look.line = theme.strongLine;
        break;
    case UiButton::Kind::Segment:
        look.ground = button.isChecked() ? theme.raised : hovered ? theme.hover : QColor(Qt::transparent);
        look.line = button.isChecked() ? theme.strongLine : QColor(Qt::transparent);
        look.ink = button.isChecked() ? theme.text : theme.text2;
        break;
    case UiButton::Kind::Flat:
        look.ground = button.isDown()       ? theme.line
            : hovered || button.isChecked() ? theme.hover
                                            : QColor(Qt::transparent);
        break;
    }
    return look;
}

QFont fontOf(UiButton::Kind kind)
{
    const bool filled = kind == UiButton::Kind::Primary || kind == UiButton::Kind::Notice;
    return render::uiFont(13, filled ? QFont::DemiBold : QFont::Medium);
}

} // namespace

UiButton::UiButton(Kind kind, const QString& text, std::optional<layout::Icon> icon, QWidget* parent)
    : QPushButton(text, parent),
      m_kind(kind),
      m_icon(icon)
{
    setAccessibleName(text);
    setSizePolicy(kind == Kind::Segment ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

UiButton* UiButton::forCommand(QAction* action, layout::Icon icon, const QString& text)
{
    auto* button = new UiButton(Kind::Flat, text, icon);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setChecked(action->isChecked());
    };
    button->setCheckable(action->isCheckable());
    button->setAccessibleName(commands::plainText(*action));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void UiButton::setIconSide(int side)
{
    m_side = side;
    updateGeometry();
}

void UiButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

QSize UiButton::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : QFontMetrics(fontOf(m_kind)).horizontalAdvance(text());
    const int icon = m_icon ? m_side : 0;
    const int between = words > 0 && icon > 0 ? iconGap : 0;
    const int padding = words == 0 ? 9 : m_kind == Kind::Flat ? 10 : 15;
    return {words + between + icon + 2 * padding, buttonHeight};
}

void UiButton::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    const Look look = lookOf(theme, m_kind, *this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) {
        painter.setOpacity(0.45);
    }
    painter.setPen(look.line.alpha() > 0 ? QPen(look.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(m_kind == Kind::Primary || m_kind == Kind::Notice ? theme.text : theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.setFont(fontOf(m_kind));
    const int words = text().isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(text());
    const int icon = m_icon ? m_side : 0;
    const int between = words > 0 && icon > 0 ? iconGap : 0;
    const double left = (width() - words - between - icon) / 2.0;
    if (m_icon) {
        render::paintIcon(painter, *m_icon, QRectF(left, (height() - m_side) / 2.0, m_side, m_side), look.ink);
    }
    painter.setPen(look.ink);
    painter.drawText(QRectF(left + icon + between, 0, words + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace rejse::widgets
