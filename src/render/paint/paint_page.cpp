// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/paint_page.h"

#include "layout/palette.h"
#include "render/paint/page_measures.h"
#include "render/paint/painter.h"
#include "render/text/paint_text.h"

#include <QPainter>

#include <algorithm>

namespace rejse::render {

namespace {

namespace palette = layout::palette;

constexpr layout::TextStyle nameStyle{9, 11, layout::Weight::SemiBold};
constexpr layout::TextStyle labelStyle{7, 10, layout::Weight::Medium};
constexpr double pageGap = 4;

QRectF onPage(const Page& page, double scale, const QRectF& map)
{
    return {page.target.topLeft() + (map.topLeft() - page.source.topLeft()) * scale, map.size() * scale};
}

/// The colours of a phase, as its heading on the map has them.
palette::Tint tintOf(const Journey& journey, const Id& phase)
{
    for (std::size_t i = 0; i < journey.phases.size(); ++i) {
        if (journey.phases[i]->id == phase) {
            return palette::phaseTint(i, journey.phases[i]->color);
        }
    }
    return palette::phaseTint(0, std::nullopt);
}

std::string titleOf(const Journey& journey, const Id& phase)
{
    for (const auto& candidate : journey.phases) {
        if (candidate->id == phase) {
            return candidate->title;
        }
    }
    return {};
}

} // namespace

std::string rowName(int row)
{
    std::string name;
    for (int left = row + 1; left > 0; left = (left - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return name;
}

PagePainter::PagePainter(const Journey& journey, const layout::Layout& layout, const PagePlan& plan)
    : m_journey(journey),
      m_layout(layout),
      m_plan(plan)
{ }

void PagePainter::paint(QPainter& painter, std::size_t index) const
{
    const Page& page = m_plan.pages.at(index);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintMap(painter, page);
    if (m_plan.pages.size() == 1) {
        return;
    }
    if (page.column > 0) {
        paintLaneNames(painter, page);
    }
    if (page.row > 0) {
        paintPhaseHeadings(painter, page);
    }
    paintCropMarks(painter, page);
    paintLabel(painter, index);
}

void PagePainter::paintMap(QPainter& painter, const Page& page) const
{
    painter.save();
    if (m_plan.pages.size() > 1) {
        painter.setClipRect(page.target);
    }
    painter.translate(page.target.topLeft());
    painter.scale(m_plan.pointsPerUnit, m_plan.pointsPerUnit);
    painter.translate(-page.source.topLeft());
    paintLayout(painter, m_layout, m_plan.pages.size() > 1 ? page.source : QRectF());
    painter.restore();
}

void PagePainter::paintLaneNames(QPainter& painter, const Page& page) const
{
    for (const layout::LaneBand& lane : m_layout.lanes) {
        const QRectF band(page.source.x(), lane.y, page.source.width(), lane.height);
        const QRectF seen = onPage(page, m_plan.pointsPerUnit, band & page.source);
        if (lane.height <= 0 || seen.height() <= 0 || !band.intersects(page.source)) {
            continue;
        }
        painter.save();
        painter.translate(page.target.left() - laneStrip, seen.bottom());
        painter.rotate(-90); // reads upwards
        paintName(painter, lane.title, QRectF(0, 0, seen.height() - pageGap, laneStrip - pageGap), palette::ink,
                  layout::Align::Trailing);
        painter.setPen(QPen(toQColor(palette::laneLine), 0.5));
        painter.drawLine(QPointF(seen.height(), 0), QPointF(seen.height(), laneStrip - pageGap));
        painter.restore();
    }
}

void PagePainter::paintPhaseHeadings(QPainter& painter, const Page& page) const
{
    for (const layout::PhaseBand& phase : m_layout.phases) {
        const QRectF band(phase.rect.x, page.source.y(), phase.rect.width, page.source.height());
        if (!band.intersects(page.source)) {
            continue;
        }
        const QRectF seen = onPage(page, m_plan.pointsPerUnit, band & page.source);
        const palette::Tint tint = tintOf(m_journey, phase.phase);
        const QRectF box(seen.left(), page.target.top() - phaseStrip, seen.width() - 1, phaseStrip - pageGap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQColor(tint.fill));
        painter.drawRect(box);
        paintName(painter, titleOf(m_journey, phase.phase), box.adjusted(pageGap, 0, -pageGap, 0), tint.ink,
                  layout::Align::Leading);
    }
}

/// As much of a box as a name needs, broken into lines; none of it where the box is too small for all of it.
void PagePainter::paintName(QPainter& painter, const std::string& name, const QRectF& box, layout::Color ink,
                            layout::Align align) const
{
    layout::TextShape text;
    text.style = nameStyle;
    text.color = ink;
    text.align = align;
    text.block = m_metrics.wrap(name, nameStyle, box.width());
    if (text.block.height > box.height() || text.block.width > box.width()) {
        return;
    }
    const double top = box.center().y() - text.block.height / 2;
    text.rect = {box.x(), top, box.width(), text.block.height};
    paintText(painter, text);
}

void PagePainter::paintCropMarks(QPainter& painter, const Page& page) const
{
    constexpr double away = 1.5 * pointsPerMillimetre;
    constexpr double length = 4 * pointsPerMillimetre;
    painter.setPen(QPen(Qt::black, 0.25));
    const QRectF& crop = page.target;
    for (const double x : {crop.left(), crop.right()}) {
        painter.drawLine(QPointF(x, pageMargin - away), QPointF(x, pageMargin - away - length));
        const double below = std::max(crop.bottom(), m_plan.pageSize.height() - pageMargin) + away;
        painter.drawLine(QPointF(x, below), QPointF(x, below + length));
    }
    for (const double y : {crop.top(), crop.bottom()}) {
        painter.drawLine(QPointF(pageMargin - away, y), QPointF(pageMargin - away - length, y));
        const double right = std::max(crop.right(), m_plan.pageSize.width() - pageMargin) + away;
        painter.drawLine(QPointF(right, y), QPointF(right + length, y));
    }
}

void PagePainter::paintLabel(QPainter& painter, std::size_t index) const
{
    constexpr double fromEdge = 3.5 * pointsPerMillimetre;
    const Page& page = m_plan.pages[index];
    const std::string place = rowName(page.row) + std::to_string(page.column + 1) + " · " + std::to_string(index + 1)
        + "/" + std::to_string(m_plan.pages.size());
    constexpr double besideCropMark = 2 * pointsPerMillimetre;
    const double left = page.target.left() + besideCropMark;
    const double right = std::max(page.target.right(), m_plan.pageSize.width() / 2) - besideCropMark;
    layout::TextShape text;
    text.style = labelStyle;
    text.color = palette::ink2;
    text.rect = {left, m_plan.pageSize.height() - fromEdge - labelStyle.lineHeight, right - left,
                 labelStyle.lineHeight};

    text.block = m_metrics.wrap(place, labelStyle, right - left);
    text.align = layout::Align::Trailing;
    paintText(painter, text);

    text.block =
        layout::firstLine(m_metrics, m_journey.title, labelStyle, right - left - text.block.width - 3 * pageGap);
    text.align = layout::Align::Leading;
    paintText(painter, text);
}

} // namespace rejse::render
