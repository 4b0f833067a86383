// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/document_engine.h"

#include <QPainter>
#include <QPainterPath>

#include <cassert>
#include <cmath>

namespace rejse::render {

namespace {

// What QPainter must not fall back from: everything painted on a map is solid and affine.
constexpr QPaintEngine::PaintEngineFeatures engineFeatures = QPaintEngine::PrimitiveTransform
    | QPaintEngine::PixmapTransform | QPaintEngine::PainterPaths | QPaintEngine::AlphaBlend | QPaintEngine::Antialiasing
    | QPaintEngine::ConstantOpacity | QPaintEngine::PaintOutsidePaintEvent;

} // namespace

DocumentEngine::DocumentEngine() : QPaintEngine(engineFeatures) { }

DocumentEngine* DocumentEngine::of(const QPainter& painter)
{
    QPaintEngine* const engine = painter.paintEngine();
    return engine && engine->type() == User ? dynamic_cast<DocumentEngine*>(engine) : nullptr;
}

void DocumentEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (count == 0) {
        return;
    }
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i) {
        path.lineTo(points[i]);
    }
    if (mode != PolylineMode) {
        path.closeSubpath();
    }
    drawPath(path);
}

double DocumentEngine::scaleOf(const QTransform& transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

void DocumentEngine::drawPixmap(const QRectF&, const QPixmap&, const QRectF&)
{
    assert(false);
}

} // namespace rejse::render
