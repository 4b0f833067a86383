// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_path.h"

#include "render/pdf/pdf_writer.h"

#include <cmath>

namespace rejse::render {

namespace {

void appendPoint(QByteArray& out, QPointF point)
{
    appendNumber(out, point.x());
    out += ' ';
    appendNumber(out, point.y());
    out += ' ';
}

} // namespace

void appendPath(QByteArray& out, const QPainterPath& path, const QTransform& transform)
{
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        const bool closes = ends && !element.isMoveTo() && QPointF(element) == start;
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            appendPoint(out, transform.map(start));
            out += "m\n";
            break;
        case QPainterPath::LineToElement:
            if (!closes) {
                appendPoint(out, transform.map(element));
                out += "l\n";
            }
            break;
        case QPainterPath::CurveToElement:
            appendPoint(out, transform.map(element));
            break;
        case QPainterPath::CurveToDataElement:
            appendPoint(out, transform.map(element));
            if (path.elementAt(i - 1).type == QPainterPath::CurveToDataElement) {
                out += "c\n";
            }
            break;
        }
        if (closes) {
            out += "h\n";
        }
    }
}

void appendRect(QByteArray& out, const QRectF& rect)
{
    appendPoint(out, rect.topLeft());
    appendPoint(out, QPointF(rect.width(), rect.height()));
    out += "re\n";
}

void appendMatrix(QByteArray& out, const QTransform& transform)
{
    for (const double value : {transform.m11(), transform.m12(), transform.m21(), transform.m22()}) {
        if (value * 1000 == std::round(value * 1000)) {
            appendNumber(out, value);
        } else {
            out += QByteArray::number(value, 'g', 9); // of a scale three decimals may be too few
        }
        out += ' ';
    }
    appendPoint(out, QPointF(transform.dx(), transform.dy()));
}

} // namespace rejse::render
