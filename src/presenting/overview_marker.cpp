// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/overview_marker.h"

#include "presenting/slides.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rejse::presenting {

namespace {

// In units of the screen
constexpr double ringLine = 2; ///< and no less in pixels
constexpr double ringGap = 3;
constexpr double roundness = 8;

/// What stands for a step on the whole map; null where nothing does.
const layout::Node* nodeOf(const canvas::MapPicture& picture, const Journey& journey, const Step& step)
{
    const layout::Node* card =
        step.kind == StepKind::Touchpoint ? picture.mainNodeOf(rejse::ElementRef::ofTouchpoint(step.id)) : nullptr;
    const std::size_t phase = phaseOf(journey, step);
    if (card || phase >= journey.phases.size()) {
        return card;
    }
    // The overview of a long map has no touchpoints.
    return picture.mainNodeOf(rejse::ElementRef::ofPhase(journey.phases[phase]->id));
}

/// On the screen, at its `unit`.
QPainterPath outlineOf(const layout::Node& node, const QTransform& toScreen, double unit)
{
    const auto* chevron = node.shapes.empty() ? nullptr : std::get_if<layout::PathShape>(&node.shapes.front());
    if (chevron && node.kind == layout::NodeKind::Phase) {
        return toScreen.map(render::toPainterPath(*chevron));
    }
    const double by = ringGap * unit;
    QPainterPath path;
    path.addRoundedRect(toScreen.mapRect(render::toQRectF(node.rect)).adjusted(-by, -by, by, by), roundness * unit,
                        roundness * unit);
    return path;
}

} // namespace

void paintOverviewMarker(QPainter& painter, const Slide& slide, const Talk& talk, QSizeF screen)
{
    const bool leadsOn = talk.looksAround() && slide.step.kind == StepKind::Overview;
    const layout::Node* node = leadsOn ? nodeOf(slide.scene->picture, talk.journey(), talk.step()) : nullptr;
    if (!node) {
        return;
    }
    const double unit = Screen{screen}.unit();
    const double zoom = screen.width() / slide.view.width();
    const QTransform toScreen = QTransform::fromScale(zoom, zoom).translate(-slide.view.left(), -slide.view.top());
    const QPainterPath outline = outlineOf(*node, toScreen, unit);
    const double width = std::max(ringLine, ringLine * unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The pale one beside it sets it off from the colours of phases.
    painter.strokePath(outline, QPen(render::selectionColors().ring, 3 * width));
    painter.strokePath(outline, QPen(render::selectionColors().line, width));
    painter.restore();
}

} // namespace rejse::presenting
