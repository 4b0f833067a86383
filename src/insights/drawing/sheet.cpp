// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/sheet.h"

#include "render/paint/painter.h"
#include "widgets/rating_widgets.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rejse::insights {

namespace {

template <typename Any> void move(Any& part, QPointF by)
{
    if constexpr (std::is_same_v<Any, PathPart>) {
        part.path.translate(by);
    } else {
        part.rect.translate(by);
    }
}

void paintUpward(QPainter& painter, const TextPart& part)
{
    painter.save();
    painter.translate(part.rect.center());
    painter.rotate(-90);
    painter.setFont(part.type.font());
    painter.drawText(QRectF(-part.rect.height() / 2, -part.rect.width() / 2, part.rect.height(), part.rect.width()),
                     Qt::AlignCenter, part.text);
    painter.restore();
}

struct PartPainter {
    QPainter& painter;

    void operator()(const TextPart& part) const
    {
        painter.setPen(part.color);
        if (part.upward) {
            paintUpward(painter, part);
        } else {
            widgets::wrapText(&painter, part.type.font(), part.text, part.rect.topLeft(),
                              static_cast<int>(std::ceil(part.rect.width())), part.type.lineHeight(), part.alignment);
        }
    }
    void operator()(const BoxPart& part) const
    {
        painter.setPen(part.line);
        painter.setBrush(part.fill);
        // A line lies inside the box.
        const double inset = part.line.style() == Qt::NoPen ? 0 : part.line.widthF() / 2;
        painter.drawRoundedRect(part.rect.adjusted(inset, inset, -inset, -inset), part.radius, part.radius);
    }
    void operator()(const BarPart& part) const
    {
        const double radius = part.rect.height() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.track);
        painter.drawRoundedRect(part.rect, radius, radius);
        if (part.share > 0) {
            QRectF filled = part.rect;
            filled.setWidth(std::max(filled.height(), filled.width() * std::min(1.0, part.share)));
            painter.setBrush(part.color);
            painter.drawRoundedRect(filled, radius, radius);
        }
    }
    void operator()(const ImportancePart& part) const
    {
        constexpr double width = 2.5;
        constexpr double pitch = 4.75;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < 5; ++i) {
            const double height = 4 + 2 * i;
            painter.setBrush(i < part.importance ? part.filled : part.empty);
            painter.drawRoundedRect(QRectF(part.rect.left() + i * pitch, part.rect.bottom() - height, width, height), 1,
                                    1);
        }
    }
    void operator()(const PathPart& part) const
    {
        painter.setPen(part.line);
        painter.setBrush(part.fill);
        painter.drawPath(part.path);
    }
    void operator()(const PillPart& part) const { widgets::paintScorePill(painter, part.rect, part.score); }
    void operator()(const IconPart& part) const { render::paintIcon(painter, part.icon, part.rect, part.color); }
    void operator()(const BadgePart& part) const
    {
        widgets::PersonaBadge::paint(painter, part.rect, part.persona, part.name, part.color);
    }
};

/// A few pixels around a mark, for its ring.
QRectF ringed(const Mark& mark)
{
    return mark.rect.adjusted(-4, -4, 4, 4);
}

} // namespace

void Sheet::append(const Sheet& other, QPointF offset)
{
    for (Part part : other.parts) {
        std::visit([&](auto& one) { move(one, offset); }, part);
        parts.push_back(std::move(part));
    }
    for (Mark mark : other.marks) {
        mark.rect.translate(offset);
        marks.push_back(std::move(mark));
    }
    size = size.expandedTo(other.size + QSizeF(offset.x(), offset.y()));
}

int Sheet::markAt(QPointF place) const
{
    for (auto i = static_cast<int>(marks.size()) - 1; i >= 0; --i) {
        if (marks[static_cast<std::size_t>(i)].rect.contains(place)) {
            return i;
        }
    }
    return -1;
}

int Sheet::markOf(const QString& key) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.key == key; });
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

QRectF rectOf(const Part& part)
{
    if (const auto* path = std::get_if<PathPart>(&part)) {
        const double reach = path->line.style() == Qt::NoPen ? 0 : path->line.widthF() / 2 + 1;
        return path->path.boundingRect().adjusted(-reach, -reach, reach, reach);
    }
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.rect; }) {
                return one.rect.adjusted(-1, -1, 1, 1);
            } else {
                return QRectF();
            }
        },
        part);
}

std::vector<QRectF> differences(const Sheet& before, const Sheet& after, const QRectF& seen)
{
    if (before.size != after.size || before.parts.size() != after.parts.size()
        || before.marks.size() != after.marks.size()) {
        return {QRectF(QPointF(0, 0), before.size.expandedTo(after.size))};
    }
    std::vector<QRectF> regions;
    // Of a long list nearly all is out of sight, and cheaper to place than to compare.
    for (std::size_t i = 0; i < after.parts.size(); ++i) {
        const QRectF both = rectOf(before.parts[i]) | rectOf(after.parts[i]);
        if (both.intersects(seen) && !(before.parts[i] == after.parts[i])) {
            regions.push_back(both);
        }
    }
    for (std::size_t i = 0; i < after.marks.size(); ++i) {
        const QRectF both = ringed(before.marks[i]) | ringed(after.marks[i]);
        if (both.intersects(seen)
            && (before.marks[i].rect != after.marks[i].rect || before.marks[i].elements != after.marks[i].elements)) {
            regions.push_back(both);
        }
    }
    return regions;
}

void paintSheet(QPainter& painter, const Sheet& sheet, const QRectF& clip)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Part& part : sheet.parts) {
        if (rectOf(part).intersects(clip)) {
            std::visit(PartPainter{painter}, part);
        }
    }
}

} // namespace rejse::insights
