// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drag.h"

#include "editor/editing/neighbour.h"
#include "layout/styles.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"
#include "render/text/map_metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rejse::canvas {

namespace {

constexpr double comparisonOpacity = 0.7;

QColor accent()
{
    return render::selectionColors().line;
}

/// A place whose element is on its way elsewhere.
void paintLeftPlace(QPainter& painter, const QRectF& place, double pixel)
{
    QPen pen(accent(), pixel);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(QColor(255, 255, 255, 190));
    painter.drawRoundedRect(place, 8, 8);
}

void paintBar(QPainter& painter, const layout::Rect& bar, double pixel)
{
    const double width = std::max(bar.width, 2 * pixel);
    const QRectF rect(bar.x + bar.width / 2 - width / 2, bar.y - 4, width, bar.height + 8);
    painter.fillRect(rect, accent());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent());
    painter.drawEllipse(QPointF(rect.center().x(), rect.top()), 2 * width, 2 * width);
    painter.drawEllipse(QPointF(rect.center().x(), rect.bottom()), 2 * width, 2 * width);
}

void paintNodeAt(QPainter& painter, const layout::Node& node, QPointF offset, double pixel)
{
    painter.save();
    painter.setOpacity(comparisonOpacity);
    painter.translate(offset);
    render::paintNode(painter, node, render::Detail::Screen);
    painter.setPen(QPen(accent(), pixel));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(render::toQRectF(node.rect), 8, 8);
    painter.restore();
}

QPointF topMiddle(const layout::Rect& rect)
{
    return {rect.x + rect.width / 2, rect.y};
}

void paintCount(QPainter& painter, QPointF center, std::size_t count)
{
    constexpr double radius = 12;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent());
    painter.drawEllipse(center, radius, radius);
    painter.setPen(Qt::white);
    painter.setFont(render::mapFont({12, 16, layout::Weight::SemiBold}));
    const QRectF disc(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    painter.drawText(disc, Qt::AlignCenter, QString::number(count));
}

} // namespace

Drag::Drag(MapScene& scene) : m_scene(scene)
{
    scene.editor().commitPendingEdit();
}

TouchpointDrag::TouchpointDrag(MapScene& scene, std::vector<Id> touchpoints, QPointF grab)
    : Drag(scene),
      m_touchpoints(std::move(touchpoints)),
      m_grab(grab),
      m_point(grab)
{ }

void TouchpointDrag::moveTo(QPointF point)
{
    m_point = point;
    m_dropTarget = dropTargetAt(layout(), point.x());
}

void TouchpointDrag::drop()
{
    if (m_dropTarget) {
        scene().editor().moveTouchpoints(m_touchpoints, m_dropTarget->gap);
        std::vector<ElementRef> elements;
        std::transform(m_touchpoints.begin(), m_touchpoints.end(), std::back_inserter(elements),
                       &ElementRef::ofTouchpoint);
        scene().selection().select(std::move(elements));
    }
}

void TouchpointDrag::paint(QPainter& painter, double pixel) const
{
    const layout::Node* held = nullptr;
    for (const Id& touchpoint : m_touchpoints) {
        if (const layout::Node* card = scene().picture().mainNodeOf(ElementRef::ofTouchpoint(touchpoint))) {
            paintLeftPlace(painter, render::toQRectF(card->rect), pixel);
            held = held && !render::toQRectF(card->rect).contains(m_grab) ? held : card;
        }
    }
    if (m_dropTarget) {
        paintBar(painter, m_dropTarget->bar, pixel);
    }
    if (!held) {
        return;
    }
    if (m_touchpoints.size() > 1) {
        // The others are told by an edge behind the one that is held, and by their number.
        painter.setPen(QPen(accent(), pixel));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(render::toQRectF(held->rect).translated(m_point - m_grab + QPointF(6, 6)), 8, 8);
    }
    paintNodeAt(painter, *held, m_point - m_grab, pixel);
    if (m_touchpoints.size() > 1) {
        paintCount(painter, topMiddle(held->rect) + m_point - m_grab, m_touchpoints.size());
    }
}

PhaseDrag::PhaseDrag(MapScene& scene, Id phase, QPointF grab)
    : Drag(scene),
      m_phase(std::move(phase)),
      m_grab(grab),
      m_point(grab)
{ }

void PhaseDrag::moveTo(QPointF point)
{
    m_point = point;
    m_dropTarget = phaseLandingAt(layout(), m_phase, point.x());
}

void PhaseDrag::drop()
{
    if (m_dropTarget) {
        scene().editor().movePhase(m_phase, m_dropTarget->index);
    }
}

void PhaseDrag::paint(QPainter& painter, double pixel) const
{
    if (m_dropTarget) {
        paintBar(painter, m_dropTarget->bar, pixel);
    }
    if (const layout::Node* heading = scene().picture().mainNodeOf(ElementRef::ofPhase(m_phase))) {
        painter.save();
        painter.setOpacity(comparisonOpacity);
        painter.translate(m_point.x() - m_grab.x(), 0);
        render::paintNode(painter, *heading, render::Detail::Screen);
        painter.restore();
    }
}

FeelingDrag::FeelingDrag(MapScene& scene, Id touchpoint, Id persona, QPointF grab)
    : Drag(scene),
      m_touchpoint(std::move(touchpoint)),
      m_persona(std::move(persona))
{
    const Touchpoint* on = findTouchpoint(scene.editor().journey(), m_touchpoint);
    const auto rated = on ? on->feelings.find(m_persona) : std::map<Id, int>::const_iterator();
    m_feeling = on && rated != on->feelings.end() ? rated->second : 0;
    m_neutral = grab.y() + m_feeling * layout::measure::feelingStep;
}

void FeelingDrag::moveTo(QPointF point)
{
    const int feeling =
        std::clamp(static_cast<int>(std::lround((m_neutral - point.y()) / layout::measure::feelingStep)), -2, 2);
    if (feeling != m_feeling) {
        m_feeling = feeling;
        editor::Document& document = scene().document();
        document.preview(setFeeling(document.committedJourney(), m_touchpoint, m_persona, feeling));
    }
}

void FeelingDrag::drop()
{
    editor::Document& document = scene().document();
    document.apply(setFeeling(document.committedJourney(), m_touchpoint, m_persona, m_feeling),
                   {QCoreApplication::translate("rejse::canvas::FeelingDrag", "Rate feeling")});
}

void FeelingDrag::cancel()
{
    scene().document().dropPreview();
}

LinkDrag::LinkDrag(MapScene& scene, Id from) : Drag(scene), m_from(std::move(from)) { }

void LinkDrag::moveTo(QPointF point)
{
    m_point = point;
    const auto element = scene().elementAt(point);
    const bool lands =
        element && !element->touchpoint.empty() && canLink(scene().editor().journey(), m_from, element->touchpoint);
    m_to = lands ? element->touchpoint : Id();
}

void LinkDrag::aim(editor::Direction direction)
{
    const editor::Step step = direction == editor::Direction::Forward ? editor::Step::Right : editor::Step::Left;
    const Journey& journey = scene().editor().journey();
    ElementRef at = ElementRef::ofTouchpoint(m_to.empty() ? m_from : m_to);
    for (ElementRef next = editor::neighbour(journey, at, step); !(next == at);
         next = editor::neighbour(journey, at, step)) {
        at = next;
        if (canLink(journey, m_from, at.touchpoint)) {
            m_to = at.touchpoint;
            m_point.reset();
            return;
        }
    }
}

void LinkDrag::drop()
{
    if (!m_to.empty()) {
        scene().editor().link(m_from, m_to);
    }
}

void LinkDrag::paint(QPainter& painter, double pixel) const
{
    const layout::Node* from = scene().picture().mainNodeOf(ElementRef::ofTouchpoint(m_from));
    const layout::Node* to = m_to.empty() ? nullptr : scene().picture().mainNodeOf(ElementRef::ofTouchpoint(m_to));
    if (!from) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    if (to) {
        painter.setPen(QPen(accent(), 2));
        painter.drawRoundedRect(render::toQRectF(to->rect.grown(2)), 10, 10);
    }
    const QPointF start = topMiddle(from->rect);
    const QPointF end = to ? topMiddle(to->rect) : m_point.value_or(start - QPointF(0, 24));
    const double top = std::min(start.y(), end.y()) - 24;
    QPainterPath line(start);
    line.cubicTo(QPointF(start.x(), top), QPointF(end.x(), top), end);
    painter.setPen(QPen(accent(), std::max(2.0, 1.5 * pixel)));
    painter.drawPath(line);
    painter.setBrush(accent());
    painter.drawEllipse(start, 4, 4);
    painter.drawEllipse(end, 4, 4);
}

RubberBand::RubberBand(MapScene& scene, QPointF from, Mode mode)
    : Drag(scene),
      m_before(scene.selection().all()),
      m_mode(mode),
      m_from(from)
{ }

void RubberBand::moveTo(QPointF point)
{
    m_rect = QRectF(m_from, point).normalized();
    std::vector<ElementRef> touched = m_mode == Mode::Add ? m_before : std::vector<ElementRef>();
    for (const layout::Column& column : layout().columns) {
        const ElementRef element = ElementRef::ofTouchpoint(column.touchpoint);
        const layout::Node* card = scene().picture().mainNodeOf(element);
        if (card && render::toQRectF(card->rect).intersects(m_rect)
            && std::find(touched.begin(), touched.end(), element) == touched.end()) {
            touched.push_back(element);
        }
    }
    scene().selection().select(std::move(touched));
}

void RubberBand::cancel()
{
    scene().selection().select(m_before);
}

void RubberBand::paint(QPainter& painter, double pixel) const
{
    QColor wash = accent();
    wash.setAlpha(24);
    painter.setPen(QPen(accent(), pixel));
    painter.setBrush(wash);
    painter.drawRect(m_rect);
}

} // namespace rejse::canvas
