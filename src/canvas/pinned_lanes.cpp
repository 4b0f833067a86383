// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pinned_lanes.h"

#include "canvas/element_menu.h"
#include "canvas/map_view.h"
#include "canvas/pinned_phases.h"
#include "layout/palette.h"
#include "layout/styles.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <variant>

namespace rejse::canvas {

using layout::Icon;

namespace {

constexpr double iconSize = 18;
constexpr double iconGap = 8;

bool isFace(Icon icon)
{
    return icon >= Icon::FaceVeryUnhappy && icon <= Icon::FaceDelighted;
}

Icon iconOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Storyboard:
        return Icon::LaneStoryboard;
    case LaneKind::Touchpoints:
        return Icon::LaneTouchpoints;
    case LaneKind::Feelings:
        return Icon::LaneFeelings;
    case LaneKind::Quotes:
        return Icon::LaneQuotes;
    case LaneKind::Experiences:
        return Icon::LaneExperiences;
    case LaneKind::Barriers:
        return Icon::LaneBarriers;
    case LaneKind::Actions:
        return Icon::LaneActions;
    case LaneKind::Processes:
        return Icon::LaneProcesses;
    case LaneKind::Metrics:
        return Icon::LaneMetrics;
    case LaneKind::Text:
    case LaneKind::Line:
        break;
    }
    return Icon::LaneText;
}

} // namespace

PinnedLanes::PinnedLanes(MapView& view) : QWidget(&view), m_view(view)
{
    setObjectName("pinnedLanes");
    setAccessibleName(tr("Lanes"));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

bool PinnedLanes::isNeeded(const MapView& view)
{
    const layout::Layout& layout = view.mapScene().picture().layout();
    const double left = view.viewportTransform().map(QPointF(0, 0)).x();
    // The names' own column begins at the margin, and is out of sight when that is.
    return !layout.lanes.empty() && left + layout::measure::margin * view.zoom() < 0;
}

int PinnedLanes::widthFor(const MapView& view)
{
    const layout::Layout& layout = view.mapScene().picture().layout();
    const double names = view.viewportTransform().map(QPointF(layout.columnsLeft - 12, 0)).x();
    return std::max(stripWidth, static_cast<int>(std::round(names)));
}

void PinnedLanes::place(const PinnedPhases& phases)
{
    setVisible(isNeeded(m_view));
    if (!isVisibleTo(&m_view)) {
        return;
    }
    const bool row = phases.isVisibleTo(&m_view);
    const layout::Layout& layout = m_view.mapScene().picture().layout();
    const double lanesTop = m_view.viewportTransform().map(QPointF(0, layout.lanesTop)).y();
    const int top = row ? phases.y() : std::max(0, static_cast<int>(std::round(lanesTop)));
    const int corner = row ? phases.height() : 0;
    const double end =
        m_view.viewportTransform().map(QPointF(0, layout.lanes.back().y + layout.lanes.back().height)).y();
    const int bottom = std::min(m_view.viewport()->height(), static_cast<int>(std::ceil(end)));
    const Sight sight{m_view.viewportTransform(), layout.lanes,
                      QRect(0, top, widthFor(m_view), std::max(corner, bottom - top)), corner};
    if (sight == m_sight) {
        return;
    }
    m_sight = sight;
    setGeometry(sight.place);
    raise();
    update();
}

QRectF PinnedLanes::bandRect(const layout::LaneBand& lane) const
{
    const QTransform transform = m_view.viewportTransform();
    const double from = transform.map(QPointF(0, lane.y)).y() - y();
    const double to = transform.map(QPointF(0, lane.y + lane.height)).y() - y();
    return {0, from, static_cast<double>(width()), to - from};
}

void PinnedLanes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), render::toQColor(layout::palette::paper));
    const QColor line = render::toQColor(layout::palette::laneLine);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), line);
    if (m_sight.corner > 0) {
        painter.fillRect(QRectF(0, m_sight.corner - 1, width(), 1), line);
        painter.setClipRect(QRect(0, m_sight.corner, width(), height() - m_sight.corner));
    }
    for (const layout::LaneBand& lane : m_view.mapScene().picture().layout().lanes) {
        paintLane(painter, lane);
    }
    paintFaces(painter);
}

void PinnedLanes::paintLane(QPainter& painter, const layout::LaneBand& lane) const
{
    const QRectF band = bandRect(lane);
    painter.fillRect(QRectF(0, band.bottom() - 1, width() - 1, 1), render::toQColor(layout::palette::laneLine));
    const QRectF seen = band.intersected(QRectF(0, m_sight.corner, width(), height() - m_sight.corner));
    if (seen.height() < iconSize || lane.kind == LaneKind::Line) {
        return;
    }
    const QFont font = render::uiFont(13, QFont::DemiBold);
    const QString title = QString::fromStdString(lane.title);
    const QFontMetricsF metrics(font);
    const double textLength = metrics.horizontalAdvance(title);
    const bool withText = textLength + iconGap + iconSize <= seen.height() - 8;
    const double length = withText ? textLength + iconGap + iconSize : iconSize;
    const double x = lane.kind == LaneKind::Feelings ? 15 : stripWidth / 2.0;
    // The name keeps to the part of its lane that is seen; where that is too short for it, the icon stands alone.
    const double bottom = std::clamp(seen.center().y() + length / 2, band.top() + length + 4, band.bottom() - 4);
    render::paintIcon(painter, iconOf(lane.kind), {x - iconSize / 2, bottom - iconSize, iconSize, iconSize},
                      render::toQColor(layout::palette::ink2));
    if (!withText) {
        return;
    }
    painter.save();
    painter.translate(x, bottom - iconSize - iconGap);
    painter.rotate(-90);
    painter.setFont(font);
    painter.setPen(render::toQColor(layout::palette::ink));
    painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), title);
    painter.restore();
}

void PinnedLanes::paintFaces(QPainter& painter) const
{
    const MapPicture& picture = m_view.mapScene().picture();
    const auto& lanes = picture.layout().lanes;
    const auto feelings = std::find_if(lanes.begin(), lanes.end(),
                                       [](const layout::LaneBand& lane) { return lane.kind == LaneKind::Feelings; });
    if (feelings == lanes.end()) {
        return;
    }
    // The faces stand at the same heights as on the map's own axis.
    const layout::Rect axis{0, feelings->y, picture.layout().columnsLeft, feelings->height};
    for (const std::uint32_t i : picture.within(axis)) {
        for (const layout::Shape& shape : picture.nodes()[i].shapes) {
            const auto* icon = std::get_if<layout::IconShape>(&shape);
            if (icon && isFace(icon->icon) && axis.contains(icon->rect.center())) {
                const double middle = m_view.viewportTransform().map(QPointF(0, icon->rect.center().y)).y() - y();
                const double side = std::min(iconSize, icon->rect.height * m_view.zoom());
                render::paintIcon(painter, icon->icon, {40 - side / 2, middle - side / 2, side, side},
                                  render::toQColor(icon->color));
            }
        }
    }
}

const layout::LaneBand* PinnedLanes::laneAt(QPoint place) const
{
    const auto& lanes = m_view.mapScene().picture().layout().lanes;
    const auto found = std::find_if(lanes.begin(), lanes.end(), [&](const layout::LaneBand& lane) {
        return place.y() > m_sight.corner && bandRect(lane).contains(place);
    });
    return found == lanes.end() ? nullptr : &*found;
}

bool PinnedLanes::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const layout::LaneBand* lane = laneAt(help->pos())) {
            const QString title = QString::fromStdString(lane->title).toHtmlEscaped();
            QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(title), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void PinnedLanes::mousePressEvent(QMouseEvent* event)
{
    // Selecting brings the lane's whole name into sight, so that a second click would meet something else.
    event->accept();
}

void PinnedLanes::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    const layout::LaneBand* lane = event->button() == Qt::LeftButton ? laneAt(event->position().toPoint()) : nullptr;
    if (lane) {
        m_view.editText(mainText({rejse::ElementKind::Lane, lane->lane, {}}));
    }
}

void PinnedLanes::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    if (const layout::LaneBand* lane = laneAt(event->pos())) {
        openMenu(m_view, {rejse::ElementKind::Lane, lane->lane, {}}, event->globalPos());
    }
}

} // namespace rejse::canvas
