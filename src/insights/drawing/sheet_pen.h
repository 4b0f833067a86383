// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet.h"

namespace rejse::insights {

/// Puts parts on a sheet, in the colours of a theme.
class SheetPen {
public:
    SheetPen(Sheet& sheet, const render::Theme& theme) : m_sheet(sheet), m_theme(theme) { }

    const render::Theme& theme() const { return m_theme; }
    Sheet& sheet() { return m_sheet; }

    /// A text from `place` on, wrapped at `width`; returns its height.
    double text(const QString& text, QPointF place, double width, Type type, const QColor& color,
                Qt::Alignment alignment = Qt::AlignLeft);
    /// A text on one line in the middle of the height of `rect`.
    void line(const QString& text, const QRectF& rect, Type type, const QColor& color,
              Qt::Alignment alignment = Qt::AlignLeft);
    void box(const QRectF& rect, double radius, const QColor& fill, const QPen& line = QPen(Qt::NoPen));
    void rule(QPointF from, QPointF to, const QPen& pen);
    void path(const QPainterPath& path, const QColor& fill, const QPen& line);
    void pill(const QRectF& rect, const std::optional<double>& score);
    void icon(layout::Icon icon, const QRectF& rect, const QColor& color);
    void badge(const QRectF& rect, std::size_t persona, const QString& name, const QColor& color);
    /// A share of 0 to 1 on a track.
    void bar(const QRectF& rect, double share, const QColor& color);
    /// Five bars, so many of them filled as it is important.
    void importance(QPointF place, int importance);
    /// A figure of 0 to 100 with its bar under it; dashed where there is none.
    void part(const QRectF& rect, const std::optional<double>& value);

    void mark(Mark mark) { m_sheet.marks.push_back(std::move(mark)); }

    static constexpr QSizeF importanceSize{22, 12};

private:
    Sheet& m_sheet;
    const render::Theme& m_theme;
};

/// How high a text is at a width.
double heightOf(const QString& text, double width, Type type);
/// How wide it is on one line.
double widthOf(const QString& text, Type type);

/// What an empty view says: what to do to see something there.
Sheet emptySheet(const QString& words, double width, const render::Theme& theme);

} // namespace rejse::insights
