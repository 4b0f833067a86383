// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/swatch_row.h"

#include "widgets/text/text_label.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace rejse::widgets {

namespace {

struct Swatch {
    Rgb color;
    const char* name = nullptr;
};

/// Each dark enough for white text on it.
constexpr std::array<Swatch, 6> swatches{{{{0x2B, 0x3B, 0x74}, QT_TRANSLATE_NOOP("Swatches", "blue")},
                                          {{0xA8, 0x32, 0x7D}, QT_TRANSLATE_NOOP("Swatches", "magenta")},
                                          {{0x5C, 0x7A, 0x1E}, QT_TRANSLATE_NOOP("Swatches", "green")},
                                          {{0x7A, 0x53, 0xC9}, QT_TRANSLATE_NOOP("Swatches", "violet")},
                                          {{0x8A, 0x5A, 0x2B}, QT_TRANSLATE_NOOP("Swatches", "brown")},
                                          {{0x0F, 0x6B, 0x82}, QT_TRANSLATE_NOOP("Swatches", "petrol")}}};

const Swatch& swatch(int index)
{
    return swatches[static_cast<std::size_t>(index)];
}

} // namespace

SwatchRow::SwatchRow(QWidget* parent) : ChoiceRow(static_cast<int>(swatches.size()), Clearing::Allowed, parent) { }

Rgb SwatchRow::colorAt(int index)
{
    return swatch(index).color;
}

std::optional<int> SwatchRow::placeOf(const std::optional<Rgb>& color)
{
    for (int i = 0; i < static_cast<int>(swatches.size()); ++i) {
        if (color == swatch(i).color) {
            return i;
        }
    }
    return std::nullopt;
}

QRectF SwatchRow::cellRect(int index) const
{
    return {index * 33.0, 0, 32, 32};
}

QSize SwatchRow::sizeHint() const
{
    return {33 * count(), 32};
}

QString SwatchRow::valueName(int index) const
{
    return QCoreApplication::translate("Swatches", swatch(index).name);
}

QString SwatchRow::noValueName() const
{
    return tr("none of these");
}

void SwatchRow::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRectF cell = cellRect(i);
        const Rgb color = swatch(i).color;
        const Mark mark = markOf(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(color.red, color.green, color.blue));
        painter.drawRoundedRect(cell.adjusted(6, 6, -6, -6), 4, 4);
        if (mark != Mark::None) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(mark == Mark::Chosen ? theme.text : theme.text3, mark == Mark::Chosen ? 2 : 1));
            painter.drawRoundedRect(cell.adjusted(3, 3, -3, -3), 6, 6);
        }
    }
    paintFocus(painter);
}

} // namespace rejse::widgets
