// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/paint/document_device.h"
#include "render/paint/document_engine.h"

#include <QString>

#include <memory>

class QXmlStreamWriter;

/// A device that writes what is painted as SVG elements into a document that somebody else begins and ends. It is here
/// because QSvgGenerator knows nothing of groups, of the length of a text, or of escaping its title.
namespace rejse::render {

class SvgEngine : public DocumentEngine {
public:
    explicit SvgEngine(QXmlStreamWriter& xml);

    /// One line as one element, whatever scripts it mixes: the reader of the SVG orders and shapes it.
    void drawLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style,
                  const QColor& color) override;
    /// The picture as it came, not encoded anew.
    void drawPicture(const QRectF& rect, double radius, const rejse::Picture& picture, const QImage& image) override;
    void drawBox(const QRectF& rect, double radius) override;
    /// By reference to what defineIcon() wrote.
    bool drawIcon(layout::Icon icon, const QRectF& rect, const QColor& color) override;

    void updateState(const QPaintEngineState&) override { }
    void drawPath(const QPainterPath& path) override;

private:
    void writePlace(const QRectF& place);
    void writePaint(const QTransform& transform);
    void writeDashes(const QPen& pen, double scale);

    QXmlStreamWriter& m_xml;
    int m_clips = 0;
};

class SvgDevice : public DocumentDevice {
public:
    SvgDevice(QXmlStreamWriter& xml, QSizeF size);

    QPaintEngine* paintEngine() const override { return m_engine.get(); }

private:
    std::unique_ptr<SvgEngine> m_engine;
};

/// Writes an icon to be drawn any number of times, in the colours of the place.
void defineIcon(QXmlStreamWriter& xml, layout::Icon icon);

/// A number with at most three decimals.
QString svgNumber(double value);

/// A text without the characters that XML cannot hold.
QString svgText(const QString& text);

} // namespace rejse::render
