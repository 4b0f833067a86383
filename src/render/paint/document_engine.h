// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "layout/shapes.h"

#include <QColor>
#include <QImage>
#include <QPaintEngine>
#include <QRectF>

/// A paint engine that writes a document: the painter hands it whole lines of text and pictures as they came, which an
/// ordinary engine would get taken apart.
namespace rejse::render {

class DocumentEngine : public QPaintEngine {
public:
    /// The engine of a painter that paints into a document; null for any other.
    static DocumentEngine* of(const QPainter& painter);

    virtual void drawLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style,
                          const QColor& color) = 0;
    /// `image` is the picture decoded.
    virtual void drawPicture(const QRectF& rect, double radius, const rejse::Picture& picture, const QImage& image) = 0;
    /// A rectangle whose corners are round, or not with a radius of 0, in the painter's pen and brush.
    virtual void drawBox(const QRectF& rect, double radius) = 0;
    /// False when the icon is to be painted as the paths that it is made of.
    virtual bool drawIcon(layout::Icon icon, const QRectF& rect, const QColor& color) = 0;

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    /// Nothing but shapes is painted on a map.
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override;
    Type type() const override { return User; }

protected:
    DocumentEngine();

    /// How much larger a transform makes elements.
    static double scaleOf(const QTransform& transform);
};

} // namespace rejse::render
