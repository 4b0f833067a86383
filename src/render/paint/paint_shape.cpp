// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/paint_shape.h"

#include "render/paint/document_engine.h"
#include "render/paint/painter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>

namespace rejse::render {

namespace {

/// Lengths of dashes and gaps in turn, in map units.
QList<qreal> dashLengths(layout::Dash dash, double width)
{
    switch (dash) {
    case layout::Dash::Solid:
        return {};
    case layout::Dash::Dashed:
        return {6, 4};
    case layout::Dash::Dotted:
        return {width, std::max(2 * width, 3.0)};
    case layout::Dash::DashDot:
        return {8, 4, width, 4};
    case layout::Dash::ShortDash:
        return {3, 3};
    }
    return {};
}

QBrush toBrush(layout::Color fill)
{
    return fill.alpha == 0 ? QBrush(Qt::NoBrush) : QBrush(toQColor(fill));
}

bool isUprightLine(const layout::PathShape& shape)
{
    constexpr std::array line{layout::Verb::Move, layout::Verb::Line};
    return std::ranges::equal(shape.verbs, line)
        && (shape.points[0].x == shape.points[1].x || shape.points[0].y == shape.points[1].y);
}

/// A level or upright line as the rectangles that it or its dashes are: the pixels that a stroke has, without an
/// outline of hundreds of dashes being made first. What lies outside the painter's clip is left out.
void fillLine(QPainter& painter, QPointF a, QPointF b, const QPen& pen)
{
    const bool level = a.y() == b.y();
    const double from = level ? a.x() : a.y();
    const double length = (level ? b.x() : b.y()) - from;
    const double across = (level ? a.y() : a.x()) - pen.widthF() / 2;
    const auto fill = [&](double start, double end) {
        const QRectF dash(level ? QPointF(start, across) : QPointF(across, start),
                          level ? QPointF(end, across + pen.widthF()) : QPointF(across + pen.widthF(), end));
        painter.fillRect(dash.normalized(), pen.color());
    };
    if (pen.style() == Qt::SolidLine) {
        fill(from, from + length);
        return;
    }
    const QList<qreal> pattern = pen.dashPattern();
    const double period = std::reduce(pattern.begin(), pattern.end()) * pen.widthF();
    const double direction = length < 0 ? -1 : 1;
    double first = 0; // how far along the line
    double last = std::abs(length);
    if (painter.hasClipping()) {
        const QRectF clip = painter.clipBoundingRect();
        const double near = ((level ? clip.left() : clip.top()) - from) * direction;
        const double far = ((level ? clip.right() : clip.bottom()) - from) * direction;
        first = std::max(first, std::min(near, far));
        last = std::min(last, std::max(near, far));
    }
    for (double periods = std::floor(first / period); periods * period < last; ++periods) {
        double start = periods * period;
        for (qsizetype i = 0; i + 1 < pattern.size() && start < last; i += 2) {
            const double end = start + pattern[i] * pen.widthF();
            fill(from + direction * start, from + direction * std::min(end, std::abs(length)));
            start = end + pattern[i + 1] * pen.widthF();
        }
    }
}

/// Puts a line on whole pixels, so that one of width 1 is one pixel dark and not two grey.
void paintCrispLine(QPainter& painter, const layout::PathShape& shape, const QPen& pen)
{
    const QTransform& toDevice = painter.deviceTransform();
    const double scale = toDevice.m11();
    const double pixels = std::max(1.0, std::round(pen.widthF() * scale));
    const auto snapped = [&](double place) { return std::round(place - pixels / 2) + pixels / 2; };
    QPointF a = toDevice.map(QPointF(shape.points[0].x, shape.points[0].y));
    QPointF b = toDevice.map(QPointF(shape.points[1].x, shape.points[1].y));
    const bool level = shape.points[0].y == shape.points[1].y;
    if (level) {
        a.setY(snapped(a.y()));
    } else {
        a.setX(snapped(a.x()));
    }
    const QTransform toMap = toDevice.inverted();
    a = toMap.map(a);
    b = toMap.map(b);
    (level ? b.ry() : b.rx()) = level ? a.y() : a.x();
    if (pen.capStyle() == Qt::FlatCap) {
        fillLine(painter, a, b, pen);
    } else {
        painter.setPen(pen);
        painter.drawLine(a, b);
    }
}

} // namespace

bool hasPixels(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.deviceTransform().type() <= QTransform::TxScale && painter.deviceTransform().m11() > 0
        && painter.deviceTransform().m22() > 0;
}

QPen toPen(const layout::Stroke& stroke)
{
    if (stroke.width <= 0 || stroke.color.alpha == 0) {
        return Qt::NoPen;
    }
    const bool round = stroke.cap == layout::Cap::Round;
    QPen pen(toQColor(stroke.color), stroke.width, Qt::SolidLine, round ? Qt::RoundCap : Qt::FlatCap,
             round ? Qt::RoundJoin : Qt::MiterJoin);
    QList<qreal> pattern = dashLengths(stroke.dash, stroke.width);
    if (!pattern.isEmpty()) {
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const double cap = round ? (i % 2 == 0 ? -stroke.width : stroke.width) : 0; // round ends are part of a dash
            pattern[i] = std::max(0.01, pattern[i] + cap) / stroke.width;
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

void paintBox(QPainter& painter, const layout::BoxShape& shape)
{
    const QPen pen = toPen(shape.stroke);
    const QBrush brush = toBrush(shape.fill);
    if (pen.style() == Qt::NoPen && brush.style() == Qt::NoBrush) {
        return;
    }
    const double inset = pen.style() == Qt::NoPen ? 0 : shape.stroke.width / 2;
    const QRectF rect = toQRectF(shape.rect).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(shape.radius - inset, std::min(rect.width(), rect.height()) / 2);
    painter.setPen(pen);
    painter.setBrush(brush);
    if (DocumentEngine* const document = DocumentEngine::of(painter)) {
        document->drawBox(rect, std::max(radius, 0.0));
    } else if (radius > 0) {
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        painter.drawRect(rect);
    }
}

void paintPath(QPainter& painter, const layout::PathShape& shape)
{
    const QPen pen = toPen(shape.stroke);
    const QBrush brush = toBrush(shape.fill);
    if (pen.style() != Qt::NoPen && isUprightLine(shape) && hasPixels(painter)) {
        paintCrispLine(painter, shape, pen);
        return;
    }
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawPath(toPainterPath(shape));
}

} // namespace rejse::render
