// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/scene.h"

#include "canvas/drawing/tile_cache.h"
#include "layout/slides/spotlight.h"
#include "layout/styles.h"
#include "render/paint/painter.h"

#include <QPainter>

#include <algorithm>

namespace rejse::presenting {

namespace {

constexpr double smallestZoom = 1.25;
constexpr double largestZoom = 2;
constexpr double above = 28; ///< and below what is shown, in units of the screen
constexpr double atTheSides = 80;
constexpr double leftOfColumn = 96;
constexpr double phaseBarHeight = 56; ///< of the phase, over a touchpoint
constexpr double underBar = 20;
constexpr double besideGap = 52;
constexpr double lit = 12;   ///< around what is not dimmed, in map units
constexpr int dimming = 199; // 78 %

double clearHeight(const Screen& screen)
{
    return screen.size.height() - screen.foot - above * screen.unit();
}

/// The part of a scene that fills the screen at `zoom`, `at` of the scene standing at `on` of the screen.
QRectF viewAt(double zoom, QPointF at, QPointF on, const Screen& screen)
{
    return {at.x() - on.x() / zoom, at.y() - on.y() / zoom, screen.size.width() / zoom, screen.size.height() / zoom};
}

/// All of `rect`, in the middle of the screen, above its foot.
QRectF fitted(const QRectF& rect, const Screen& screen, double largest)
{
    const double unit = screen.unit();
    const double height = clearHeight(screen) - above / 2 * unit;
    const double zoom =
        std::min({(screen.size.width() - 2 * above * unit) / rect.width(), height / rect.height(), largest * unit});
    return viewAt(zoom, rect.center(), {screen.size.width() / 2, above * unit / 2 + clearHeight(screen) / 2}, screen);
}

/// From the left of the first column of a stretch to the right of its last.
struct Span {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
};

std::optional<Span> spanOf(const layout::Layout& layout, const Journey& journey, const Step& step)
{
    const std::size_t phase = phaseOf(journey, step);
    if (phase >= layout.phases.size()) {
        return std::nullopt;
    }
    if (step.kind == StepKind::Touchpoint) {
        const auto column = std::find_if(layout.columns.begin(), layout.columns.end(),
                                         [&](const layout::Column& one) { return one.touchpoint == step.id; });
        return column == layout.columns.end() ? std::nullopt
                                              : std::optional(Span{column->x, column->x + column->width});
    }
    const layout::PhaseBand& band = layout.phases[phase];
    if (band.columns == 0) {
        return Span{band.rect.x, band.rect.x + layout::measure::columnWidth};
    }
    const auto stretches = layout::stretchesOf(band, columnsAtOnce);
    const layout::Stretch& stretch = stretches[std::min(step.part, stretches.size() - 1)];
    const layout::Column& last = layout.columns[stretch.first + stretch.count - 1];
    return Span{layout.columns[stretch.first].x, last.x + last.width};
}

QRectF viewOfPhase(const layout::Layout& layout, const Span& span, const Screen& screen)
{
    const double unit = screen.unit();
    const double wide = (screen.size.width() - 2 * atTheSides * unit) / span.width();
    const double high = (clearHeight(screen) - above / 2 * unit) / layout.size.height;
    const double zoom = std::min(std::clamp(wide, smallestZoom * unit, largestZoom * unit), high);
    const double left = (screen.size.width() - span.width() * zoom) / 2;
    const double slack = clearHeight(screen) - layout.size.height * zoom;
    return viewAt(zoom, {span.left, 0}, {left, std::max(above * unit, (slack + above * unit) / 2)}, screen);
}

QRectF viewOfTouchpoint(const layout::Layout& layout, const Span& span, const Screen& screen, bool beside)
{
    const double unit = screen.unit();
    const double top = (phaseBarHeight + underBar) * unit;
    const double height = screen.size.height() - screen.foot - top;
    const double zoom = std::min(largestZoom * unit, height / (layout.size.height - layout.lanesTop));
    const double left = beside ? leftOfColumn * unit : (screen.size.width() - span.width() * zoom) / 2;
    const double slack = height - (layout.size.height - layout.lanesTop) * zoom;
    return viewAt(zoom, {span.left, layout.lanesTop}, {left, top + slack / 2}, screen);
}

/// A part of the map, from the phase row down.
QRectF viewOfMapPart(const layout::Layout& layout, const Span& span, const Screen& screen)
{
    return fitted({span.left, layout.bodyTop, span.width(), layout.size.height - layout.bodyTop}, screen, largestZoom);
}

/// The faces at the left of the feelings go along with what is lit.
void paintAxis(QPainter& painter, const Scene& scene, double left)
{
    painter.save();
    painter.translate(left - scene.picture.layout().columnsLeft, 0);
    for (const layout::Node& node : scene.picture.nodes()) {
        const bool isFace = node.kind == layout::NodeKind::FeelingsGround && !node.shapes.empty()
            && std::holds_alternative<layout::IconShape>(node.shapes.front());
        if (isFace) {
            const QRectF face = render::toQRectF(node.rect);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white);
            painter.drawEllipse(face.adjusted(-2, -2, 2, 2));
            render::paintNode(painter, node, render::Detail::Screen);
        }
    }
    painter.restore();
}

void dim(QPainter& painter, const QRectF& view, const Span& span)
{
    const QColor veil(255, 255, 255, dimming);
    const double left = span.left - lit;
    const double right = span.right + lit;
    painter.fillRect(QRectF(view.left(), view.top(), left - view.left(), view.height()), veil);
    painter.fillRect(QRectF(right, view.top(), view.right() - right, view.height()), veil);
}

/// The phase's heading above the veil. Of one that is shown in parts, each with a heading of its own, only that of this
/// part.
void paintHeading(QPainter& painter, const Scene& scene, const Step& step, const Span& span, const QRectF& view)
{
    const layout::PhaseBand& band = scene.picture.layout().phases[scene.phase];
    const std::size_t parts = layout::stretchesOf(band, columnsAtOnce).size();
    QRectF light = view;
    if (step.part > 0) {
        light.setLeft(span.left - lit);
    }
    if (step.part + 1 < parts) {
        light.setRight(span.right + lit);
    }
    painter.save();
    painter.setClipRect(light);
    for (const layout::Node& node : scene.picture.nodes()) {
        if (node.kind == layout::NodeKind::Phase && node.id == band.phase) {
            render::paintNode(painter, node, render::Detail::Screen);
        }
    }
    painter.restore();
}

void paintLight(QPainter& painter, const Scene& scene, const Journey& journey, const Step& step, const QRectF& view)
{
    const layout::Layout& layout = scene.picture.layout();
    const auto span = spanOf(layout, journey, step);
    if (!span) {
        return;
    }
    dim(painter, view, *span);
    if (step.kind == StepKind::Touchpoint) {
        // The bar stands in for the phase row.
        painter.fillRect(QRectF(view.topLeft(), QPointF(view.right(), layout.lanesTop + 1)), Qt::white);
    } else {
        paintHeading(painter, scene, step, *span, view);
    }
    paintAxis(painter, scene, span->left);
}

} // namespace

QRectF viewOf(const Scene& scene, const Journey& journey, const Step& step, const Screen& screen, bool beside)
{
    const layout::Layout& layout = scene.picture.layout();
    const QRectF all(0, 0, layout.size.width, layout.size.height);
    const auto span = spanOf(layout, journey, step);
    if (scene.kind == Scene::Kind::Start || !span) {
        return fitted(all, screen, scene.kind == Scene::Kind::Start ? largestZoom : 1.5);
    }
    if (scene.kind == Scene::Kind::Map) {
        return viewOfMapPart(layout, *span, screen);
    }
    return step.kind == StepKind::Touchpoint ? viewOfTouchpoint(layout, *span, screen, beside)
                                             : viewOfPhase(layout, *span, screen);
}

void paintScene(QPainter& painter, const Scene& scene, const Journey& journey, const Step& step, const QRectF& view,
                const Screen& screen)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double zoom = screen.size.width() / view.width();
    painter.scale(zoom, zoom);
    painter.translate(-view.topLeft());
    canvas::paintRegion(painter, scene.picture, {view.x(), view.y(), view.width(), view.height()}, zoom);
    if (scene.kind == Scene::Kind::Spotlight) {
        paintLight(painter, scene, journey, step, view);
    }
    painter.restore();
}

QRectF roomBeside(const Scene& scene, const Step& step, const QRectF& view, const Screen& screen)
{
    const double zoom = screen.size.width() / view.width();
    const layout::Column* column = scene.picture.columnOf(step.id);
    const layout::Node* card = scene.picture.mainNodeOf(rejse::ElementRef::ofTouchpoint(step.id));
    if (!column || !card) {
        return {};
    }
    const double left = (column->x + column->width - view.x()) * zoom + besideGap * screen.unit();
    const double top = (card->rect.y - view.y()) * zoom;
    const double bottom = (scene.picture.layout().size.height - view.y()) * zoom;
    return {left, top, screen.size.width() - left - 40 * screen.unit(), bottom - top};
}

} // namespace rejse::presenting
