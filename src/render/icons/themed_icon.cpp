// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/themed_icon.h"

#include "render/paint/painter.h"
#include "render/paint/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <optional>

namespace rejse::render {

namespace {

class Engine : public QIconEngine {
public:
    Engine(layout::Icon icon, IconTone tone, std::optional<QColor> color)
        : m_icon(icon),
          m_tone(tone),
          m_color(std::move(color))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme& theme = themeOf(QGuiApplication::palette());
        QColor color = m_color.value_or(m_tone == IconTone::Quiet ? theme.text2 : theme.text);
        if (mode == QIcon::Disabled) {
            color.setAlphaF(0.45F);
        }
        // An icon keeps its square in whatever room it is given.
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(*painter, m_icon, square, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new Engine(*this); }

private:
    layout::Icon m_icon;
    IconTone m_tone;
    std::optional<QColor> m_color;
};

} // namespace

QIcon themedIcon(layout::Icon icon, IconTone tone)
{
    return QIcon(new Engine(icon, tone, std::nullopt));
}

QIcon coloredIcon(layout::Icon icon, const QColor& color)
{
    return QIcon(new Engine(icon, IconTone::Strong, color));
}

} // namespace rejse::render
