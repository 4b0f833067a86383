// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/sheet_pen.h"

#include "rejse/analysis/scores.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QCache>

#include <algorithm>
#include <cmath>

namespace rejse::insights {

namespace {

struct HeightKey {
    QString text;
    int width = 0;
    Type type;
    friend bool operator==(const HeightKey&, const HeightKey&) = default;
};

std::size_t qHash(const HeightKey& key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.width, key.type.pixels, static_cast<int>(key.type.weight));
}

} // namespace

double heightOf(const QString& text, double width, Type type)
{
    // A list is arranged anew after every edit, and nearly all of its texts are the same ones.
    constexpr int maxKept = 30000;
    static QCache<HeightKey, double> cache(maxKept);
    const HeightKey key{text, static_cast<int>(std::ceil(width)), type};
    if (const double* known = cache.object(key)) {
        return *known;
    }
    const double height = widgets::wrapText(nullptr, type.font(), text, {}, key.width, type.lineHeight());
    cache.insert(key, new double(height));
    return height;
}

double widthOf(const QString& text, Type type)
{
    return std::ceil(widgets::lineWidth(type.font(), text)) + 1;
}

double SheetPen::text(const QString& text, QPointF place, double width, Type type, const QColor& color,
                      Qt::Alignment alignment)
{
    const double height = heightOf(text, width, type);
    m_sheet.parts.emplace_back(TextPart{QRectF(place, QSizeF(width, height)), text, type, color, alignment});
    return height;
}

void SheetPen::line(const QString& text, const QRectF& rect, Type type, const QColor& color, Qt::Alignment alignment)
{
    const double height = type.lineHeight();
    const QRectF place(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    m_sheet.parts.emplace_back(TextPart{place, text, type, color, alignment});
}

void SheetPen::box(const QRectF& rect, double radius, const QColor& fill, const QPen& line)
{
    m_sheet.parts.emplace_back(BoxPart{rect, radius, fill, line});
}

void SheetPen::rule(QPointF from, QPointF to, const QPen& pen)
{
    QPainterPath path(from);
    path.lineTo(to);
    m_sheet.parts.emplace_back(PathPart{path, Qt::transparent, pen});
}

void SheetPen::path(const QPainterPath& path, const QColor& fill, const QPen& line)
{
    m_sheet.parts.emplace_back(PathPart{path, fill, line});
}

void SheetPen::pill(const QRectF& rect, const std::optional<double>& score)
{
    m_sheet.parts.emplace_back(PillPart{rect, score});
}

void SheetPen::icon(layout::Icon icon, const QRectF& rect, const QColor& color)
{
    m_sheet.parts.emplace_back(IconPart{rect, icon, color});
}

void SheetPen::badge(const QRectF& rect, std::size_t persona, const QString& name, const QColor& color)
{
    m_sheet.parts.emplace_back(BadgePart{rect, persona, name, color});
}

void SheetPen::bar(const QRectF& rect, double share, const QColor& color)
{
    m_sheet.parts.emplace_back(BarPart{rect, share, m_theme.track, color});
}

void SheetPen::importance(QPointF place, int importance)
{
    m_sheet.parts.emplace_back(
        ImportancePart{QRectF(place, importanceSize), importance, m_theme.text2, m_theme.strongLine});
}

void SheetPen::part(const QRectF& rect, const std::optional<double>& value)
{
    const QRectF words(rect.left(), rect.top(), rect.width(), 18);
    const QRectF track(rect.left(), rect.top() + 20, rect.width(), 4);
    line(widgets::figure(value), words, type::medium, value ? m_theme.text : m_theme.text2);
    if (value) {
        bar(track, *value / 100, m_theme.scale[static_cast<std::size_t>(band(*value))]);
    } else {
        box(track, 2, Qt::transparent, QPen(m_theme.strongLine, 1, Qt::DashLine));
    }
}

Sheet emptySheet(const QString& words, double width, const render::Theme& theme)
{
    Sheet sheet;
    SheetPen pen(sheet, theme);
    const double room = std::min(width, 420.0);
    const double height = pen.text(words, {0, 4}, room, type::body, theme.text2);
    Mark mark;
    mark.key = QStringLiteral("empty");
    mark.rect = QRectF(0, 0, room, height + 8);
    mark.name = words;
    mark.role = QAccessible::StaticText;
    pen.mark(mark);
    sheet.size = QSizeF(width, height + 12);
    return sheet;
}

} // namespace rejse::insights
