// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/stacked_bar.h"

#include "layout/palette.h"
#include "render/paint/painter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rejse::insights {

namespace {

struct StackedBars {
    Q_DECLARE_TR_FUNCTIONS(rejse::insights::StackedBars)
};

constexpr double barNameWidth = 96;
constexpr double barHeight = 12;
constexpr double partGap = 2; ///< between two parts
constexpr double legendGap = 12;
constexpr double minSlice = 6;

struct LegendEntry {
    const Slice* slice = nullptr;
    layout::palette::Share look;
    QString count;
    double width = 0;
};

QColor colorOf(const layout::palette::Share& look, const render::Theme& theme)
{
    const auto& colors = theme.dark ? layout::palette::sharesInDark : layout::palette::shares;
    return render::toQColor(colors[look.step]);
}

void drawPart(SheetPen& pen, const QRectF& rect, const LegendEntry& entry)
{
    const QColor color = colorOf(entry.look, pen.theme());
    if (entry.slice->unset) {
        pen.box(rect, 2, Qt::transparent, QPen(pen.theme().text3, 1, Qt::DashLine));
    } else if (entry.look.isFrame) {
        pen.box(rect.adjusted(1, 1, -1, -1), 1, Qt::transparent, QPen(color, 2));
    } else {
        pen.box(rect, 2, color);
    }
}

/// The legend in lines, each at the right edge; returns their height.
double drawLegend(SheetPen& pen, const std::vector<LegendEntry>& entries, QPointF place, double width)
{
    constexpr double lineHeight = 18;
    std::vector<std::vector<const LegendEntry*>> lines(1);
    double used = 0;
    for (const LegendEntry& entry : entries) {
        if (!lines.back().empty() && used + legendGap + entry.width > width) {
            lines.emplace_back();
            used = 0;
        }
        used += entry.width + (lines.back().empty() ? 0 : legendGap);
        lines.back().push_back(&entry);
    }
    double y = place.y();
    for (const auto& line : lines) {
        double all = -legendGap;
        for (const LegendEntry* entry : line) {
            all += entry->width + legendGap;
        }
        double x = place.x() + std::max(0.0, width - all);
        for (const LegendEntry* entry : line) {
            drawPart(pen, QRectF(x, y + 5, 8, 8), *entry);
            const double count = widthOf(entry->count, type::smallStrong);
            const QRectF words(x + 13, y, entry->width - 13, lineHeight);
            pen.line(entry->slice->name, words, type::small, pen.theme().text2);
            pen.line(entry->count, QRectF(words.right() - count, y, count, lineHeight), type::smallStrong,
                     pen.theme().text);
            x += entry->width + legendGap;
        }
        y += lineHeight;
    }
    return y - place.y();
}

void drawSlice(SheetPen& pen, const StackedBar& bar, const LegendEntry& entry, const QRectF& rect)
{
    drawPart(pen, rect, entry);
    Mark mark;
    mark.key = bar.name + u'/' + entry.slice->name;
    mark.rect = rect.adjusted(0, -4, 0, 4);
    mark.radius = 3;
    mark.role = QAccessible::Button;
    mark.name =
        StackedBars::tr("%1: %2 %3 of %4").arg(bar.name, entry.slice->name, entry.count, QString::number(bar.total()));
    mark.elements = entry.slice->elements;
    pen.mark(std::move(mark));
}

} // namespace

std::size_t StackedBar::total() const
{
    std::size_t sum = 0;
    for (const Slice& slice : slices) {
        sum += slice.elements.size();
    }
    return sum;
}

double drawStackedBar(SheetPen& pen, const StackedBar& bar, QPointF place, double width)
{
    const double left = place.x() + barNameWidth;
    const double room = width - barNameWidth;
    const double nameHeight = pen.text(bar.name, place, barNameWidth - 8, type::medium, pen.theme().text);
    std::vector<LegendEntry> entries;
    const std::size_t said = bar.slices.size() - (!bar.slices.empty() && bar.slices.back().unset ? 1 : 0);
    for (std::size_t i = 0; i < bar.slices.size(); ++i) {
        const Slice& slice = bar.slices[i];
        if (!slice.elements.empty()) {
            const QString count = QString::number(slice.elements.size());
            entries.push_back({&slice, layout::palette::share(i, said), count,
                               13 + widthOf(slice.name, type::small) + 5 + widthOf(count, type::smallStrong)});
        }
    }
    const QRectF track(left, place.y() + 3, room, barHeight);
    if (entries.empty()) {
        pen.box(track, 2, Qt::transparent, QPen(pen.theme().strongLine, 1, Qt::DashLine));
        const QString none = StackedBars::tr("none yet");
        pen.line(none, QRectF(left, place.y() + 20, room, 18), type::small, pen.theme().text2, Qt::AlignRight);
        return std::max(nameHeight, 40.0);
    }
    const auto total = static_cast<double>(bar.total());
    const double free =
        room - partGap * static_cast<double>(entries.size() - 1) - minSlice * static_cast<double>(entries.size());
    double x = left;
    for (const LegendEntry& entry : entries) {
        const double wide = minSlice + free * static_cast<double>(entry.slice->elements.size()) / total;
        drawSlice(pen, bar, entry, QRectF(x, track.top(), wide, barHeight));
        x += wide + partGap;
    }
    // Where the legend is longer than the bar it begins under the name.
    double longest = 0;
    for (const LegendEntry& entry : entries) {
        longest += entry.width + legendGap;
    }
    const bool below = longest - legendGap > room && nameHeight <= 20;
    const double legendLeft = below ? place.x() : left;
    return std::max(nameHeight, 20 + drawLegend(pen, entries, {legendLeft, place.y() + 20}, below ? width : room));
}

} // namespace rejse::insights
