// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/painter.h"

#include "render/paint/document_engine.h"
#include "render/paint/paint_shape.h"
#include "render/paint/shape_bounds.h"
#include "render/pictures/paint_picture.h"
#include "render/text/paint_text.h"

#include <QPainter>
#include <QPainterPath>

namespace rejse::render {

namespace {

class ShapePainter {
public:
    ShapePainter(QPainter& painter, Detail detail, const QRectF& clip)
        : m_painter(painter),
          m_detail(detail),
          m_clip(clip)
    { }

    void operator()(const layout::BoxShape& shape) const { paintBox(m_painter, shape); }
    void operator()(const layout::PathShape& shape) const { paintPath(m_painter, shape); }
    void operator()(const layout::TextShape& shape) const { paintText(m_painter, shape, m_detail, m_clip); }
    void operator()(const layout::PictureShape& shape) const { paintPicture(m_painter, shape); }
    void operator()(const layout::IconShape& shape) const
    {
        DocumentEngine* const document = DocumentEngine::of(m_painter);
        if (!document || !document->drawIcon(shape.icon, toQRectF(shape.rect), toQColor(shape.color))) {
            paintIcon(m_painter, shape.icon, toQRectF(shape.rect), toQColor(shape.color));
        }
    }

private:
    QPainter& m_painter;
    Detail m_detail;
    QRectF m_clip;
};

void paintShapes(QPainter& painter, const layout::Node& node, const QRectF& clip, Detail detail)
{
    const ShapePainter paintShape(painter, detail, clip);
    for (const layout::Shape& shape : node.shapes) {
        if (clip.isNull() || shapeBounds(shape).intersects(clip)) {
            std::visit(paintShape, shape);
        }
    }
}

} // namespace

void paintLayout(QPainter& painter, const layout::Layout& layout, const QRectF& clip, Detail detail)
{
    paintNodes(painter, layout.nodes, clip, detail);
}

void paintNodes(QPainter& painter, const layout::NodeList& nodes, const QRectF& clip, Detail detail)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const layout::Node& node : nodes) {
        paintShapes(painter, node, clip, detail);
    }
    painter.restore();
}

void paintNode(QPainter& painter, const layout::Node& node, Detail detail, const QRectF& clip)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintShapes(painter, node, clip, detail);
    painter.restore();
}

QRectF paintedRect(const layout::Node& node)
{
    QRectF covered;
    for (const layout::Shape& shape : node.shapes) {
        covered = covered.united(shapeBounds(shape));
    }
    return covered;
}

QPainterPath toPainterPath(const layout::PathShape& shape)
{
    QPainterPath path;
    path.reserve(static_cast<int>(shape.points.size()));
    std::size_t next = 0;
    const auto point = [&] {
        assert(next < shape.points.size());
        const layout::Point p = shape.points[next++];
        return QPointF(p.x, p.y);
    };
    for (const layout::Verb verb : shape.verbs) {
        switch (verb) {
        case layout::Verb::Move:
            path.moveTo(point());
            break;
        case layout::Verb::Line:
            path.lineTo(point());
            break;
        case layout::Verb::Close:
            path.closeSubpath();
            break;
        case layout::Verb::Cubic: {
            const QPointF c1 = point();
            const QPointF c2 = point();
            path.cubicTo(c1, c2, point());
            break;
        }
        }
    }
    return path;
}

QColor toQColor(layout::Color color)
{
    QColor result = QColor::fromRgb(color.rgb);
    result.setAlpha(color.alpha);
    return result;
}

QRectF toQRectF(const layout::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

} // namespace rejse::render
