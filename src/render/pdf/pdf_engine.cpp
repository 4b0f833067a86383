// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_engine.h"

#include "render/icons/icon_set.h"
#include "render/pdf/pdf_image.h"
#include "render/pdf/pdf_path.h"
#include "render/text/line_shaper.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::render {

namespace {

constexpr const char* solid = "[] 0 d\n";

void appendColor(QByteArray& out, QRgb color, const char* set)
{
    for (const int part : {qRed(color), qGreen(color), qBlue(color)}) {
        appendNumber(out, part / 255.0);
        out += ' ';
    }
    out += set;
}

int capNumber(Qt::PenCapStyle cap)
{
    return cap == Qt::RoundCap ? 1 : cap == Qt::SquareCap ? 2 : 0;
}

int joinNumber(Qt::PenJoinStyle join)
{
    return join == Qt::RoundJoin ? 1 : join == Qt::BevelJoin ? 2 : 0;
}

QByteArray dashOperator(const QPen& pen, double scale)
{
    QByteArray dashes = "[";
    if (pen.style() == Qt::CustomDashLine) {
        for (const qreal length : pen.dashPattern()) {
            appendNumber(dashes, length * pen.widthF() * scale);
            dashes += ' ';
        }
    }
    return dashes + "] 0 d\n";
}

} // namespace

PdfEngine::PdfEngine(PdfWriter& writer)
    : m_writer(writer),
      m_fonts(writer),
      m_shaper(std::make_unique<LineShaper>()) { }

PdfEngine::~PdfEngine() = default;

void PdfEngine::beginPage(const QTransform& toPage)
{
    m_said = {};
    m_clip = {};
    appendMatrix(m_out, toPage);
    m_out += "cm\n";
}

void PdfEngine::endPage()
{
    if (!m_clip.isEmpty()) {
        m_out += "Q\n";
    }
    m_writer.addContent(std::exchange(m_out, {}));
}

void PdfEngine::beginDrawing()
{
    constexpr qsizetype partSize = 2 * 1024 * 1024;
    if (m_out.size() >= partSize) {
        m_writer.addContent(std::exchange(m_out, {}));
    }
    applyClip();
}

void PdfEngine::applyClip()
{
    QPainterPath clip;
    if (painter()->hasClipping()) {
        clip = painter()->combinedTransform().map(painter()->clipPath());
    }
    if (clip == m_clip) {
        return;
    }
    if (!m_clip.isEmpty()) {
        m_out += "Q\n";
        m_said = m_saidOutsideClip;
    }
    m_clip = clip;
    if (!m_clip.isEmpty()) {
        m_saidOutsideClip = m_said;
        m_out += "q\n";
        appendPath(m_out, m_clip, {});
        m_out += "W n\n";
    }
}

void PdfEngine::setAlpha(char kind, int alpha)
{
    m_alphas.emplace(kind, alpha);
    m_out += '/';
    m_out += kind;
    m_out += QByteArray::number(alpha) + " gs\n";
}

void PdfEngine::setFill(const QColor& color)
{
    const QRgb rgba = color.rgba();
    if (qAlpha(rgba) != qAlpha(m_said.fill)) {
        setAlpha('f', qAlpha(rgba));
    }
    if ((rgba ^ m_said.fill) << 8 != 0) {
        appendColor(m_out, rgba, "rg\n");
    }
    m_said.fill = rgba;
}

void PdfEngine::setStrokeColor(const QColor& color)
{
    const QRgb rgba = color.rgba();
    if (qAlpha(rgba) != qAlpha(m_said.stroke)) {
        setAlpha('s', qAlpha(rgba));
    }
    if ((rgba ^ m_said.stroke) << 8 != 0) {
        appendColor(m_out, rgba, "RG\n");
    }
    m_said.stroke = rgba;
}

void PdfEngine::setStroke(const QPen& pen, double scale)
{
    setStrokeColor(pen.color());
    const auto say = [&](auto& said, auto value, const char* set) {
        if (said != value) {
            said = value;
            appendNumber(m_out, value);
            m_out += set;
        }
    };
    say(m_said.width, pen.widthF() * scale, " w\n");
    say(m_said.cap, capNumber(pen.capStyle()), " J\n");
    say(m_said.join, joinNumber(pen.joinStyle()), " j\n");
    if (pen.style() == Qt::SolidLine && m_said.dashes == solid) {
        return;
    }
    QByteArray dashes = dashOperator(pen, scale);
    if (dashes != m_said.dashes) {
        m_out += dashes;
        m_said.dashes = std::move(dashes);
    }
}

void PdfEngine::drawPath(const QPainterPath& path)
{
    const bool fills = painter()->brush().style() != Qt::NoBrush;
    const bool strokes = painter()->pen().style() != Qt::NoPen;
    if (path.isEmpty() || (!fills && !strokes)) {
        return;
    }
    beginDrawing();
    const QTransform transform = painter()->combinedTransform();
    const char* const paint = setPaint(path.fillRule(), scaleOf(transform));
    appendShape(path, transform, transform.map(QPointF(path.elementAt(0))), paint);
}

void PdfEngine::drawBox(const QRectF& rect, double radius)
{
    beginDrawing();
    const QTransform transform = painter()->combinedTransform();
    const double scale = scaleOf(transform);
    const char* const paint = setPaint(Qt::WindingFill, scale);
    if (radius == 0) {
        appendRect(m_out, transform.mapRect(rect));
        m_out += paint;
        m_out += '\n';
        return;
    }
    const auto thousandths = [&](double length) { return std::llround(length * scale * 1000); };
    const BoxKind kind{thousandths(rect.width()), thousandths(rect.height()), thousandths(radius), *paint};
    const QPointF origin = transform.map(rect.topLeft());
    const auto known = m_boxes.find(kind);
    if (known != m_boxes.end()) {
        put(known->second, origin);
        return;
    }
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    const int object = appendShape(path, transform, origin, paint);
    if (object > 0) {
        m_boxes.emplace(kind, object);
    }
}

/// Says the pen and the brush; the operator that paints a path with them.
const char* PdfEngine::setPaint(Qt::FillRule rule, double scale)
{
    const bool fills = painter()->brush().style() != Qt::NoBrush;
    const bool strokes = painter()->pen().style() != Qt::NoPen;
    if (fills) {
        setFill(painter()->brush().color());
    }
    if (strokes) {
        setStroke(painter()->pen(), scale);
    }
    const bool evenOdd = rule == Qt::OddEvenFill;
    const char* const fill = strokes ? (evenOdd ? "B*" : "B") : (evenOdd ? "f*" : "f");
    return fills ? fill : "S";
}

/// A map is full of equal dots, bars, pills and cards: from the second time on such a shape is one object, put where it
/// belongs. Its colours and lines are those of the page. The number of that object; 0 if there is none.
int PdfEngine::appendShape(const QPainterPath& path, const QTransform& transform, QPointF origin, const char* paint)
{
    constexpr int fewestElements = 5; // under which an object saves nothing
    constexpr int maxElements = 40;
    if (path.elementCount() < fewestElements || path.elementCount() > maxElements) {
        appendPath(m_out, path, transform);
        m_out += paint;
        m_out += '\n';
        return 0;
    }
    QByteArray shape;
    appendPath(shape, path, transform * QTransform::fromTranslate(-origin.x(), -origin.y()));
    shape += paint;
    const auto known = m_shapes.find(shape);
    if (known == m_shapes.end()) {
        m_shapes.insert(shape, 0);
        appendPath(m_out, path, transform);
        m_out += paint;
        m_out += '\n';
        return 0;
    }
    if (*known == 0) {
        constexpr double room = 20; // for strokes and their corners
        const QRectF bounds = transform.map(path).boundingRect().translated(-origin).adjusted(-room, -room, room, room);
        QByteArray box;
        for (const double value : {bounds.left(), bounds.top(), bounds.right(), bounds.bottom()}) {
            appendNumber(box, value);
            box += ' ';
        }
        *known = m_writer.reserve();
        m_writer.writeStream(*known, "/Type /XObject /Subtype /Form /BBox [" + box + ']', shape);
    }
    put(*known, origin);
    return *known;
}

void PdfEngine::put(int object, QPointF origin)
{
    m_out += "q 1 0 0 1 ";
    appendNumber(m_out, origin.x());
    m_out += ' ';
    appendNumber(m_out, origin.y());
    m_out += " cm /X" + QByteArray::number(object) + " Do Q\n";
}

int PdfEngine::iconObject(layout::Icon icon)
{
    const auto known = m_icons.find(icon);
    if (known != m_icons.end()) {
        return known->second;
    }
    // Its colours are those of the page where it is put.
    QByteArray content = "1 J 1 j [] 0 d ";
    appendNumber(content, iconStroke);
    content += " w\n";
    if (!strokePath(icon).isEmpty()) {
        appendPath(content, strokePath(icon), {});
        content += "S\n";
    }
    if (!fillPath(icon).isEmpty()) {
        appendPath(content, fillPath(icon), {});
        content += fillPath(icon).fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
    }
    const int object = m_writer.reserve();
    m_writer.writeStream(object, "/Type /XObject /Subtype /Form /BBox [-2 -2 26 26]", content);
    return m_icons.emplace(icon, object).first->second;
}

bool PdfEngine::drawIcon(layout::Icon icon, const QRectF& rect, const QColor& color)
{
    beginDrawing();
    const int object = iconObject(icon);
    setFill(color);
    setStrokeColor(color);
    QTransform place = painter()->combinedTransform();
    place.translate(rect.x(), rect.y());
    place.scale(rect.width() / iconGrid, rect.height() / iconGrid);
    m_out += "q ";
    appendMatrix(m_out, place);
    m_out += "cm /X" + QByteArray::number(object) + " Do Q\n";
    return true;
}

void PdfEngine::drawPicture(const QRectF& rect, double radius, const rejse::Picture& picture, const QImage& image)
{
    beginDrawing();
    auto known = std::ranges::find_if(m_pictures, [&](const auto& entry) { return entry.first.sharesWith(picture); });
    if (known == m_pictures.end()) {
        m_pictures.emplace_back(picture, writePdfPicture(m_writer, picture, image));
        known = std::prev(m_pictures.end());
    }
    const QTransform transform = painter()->combinedTransform();
    m_out += "q\n";
    if (radius > 0) {
        QPainterPath corners;
        corners.addRoundedRect(rect, radius, radius);
        appendPath(m_out, corners, transform);
        m_out += "W n\n";
    }
    if (m_said.fill >> 24 != 0xFF) {
        setAlpha('f', 255); // ends with the Q below
    }
    // The unit square of an image stands upright.
    appendMatrix(m_out, QTransform(rect.width(), 0, 0, -rect.height(), rect.x(), rect.bottom()) * transform);
    m_out += "cm /X" + QByteArray::number(known->second) + " Do Q\n";
}

QByteArray PdfEngine::writeResources()
{
    QByteArray objects;
    for (const auto& [icon, object] : m_icons) {
        objects += " /X" + QByteArray::number(object) + ' ' + pdfReference(object);
    }
    QList<int> shapes = m_shapes.values();
    shapes.removeAll(0);
    std::ranges::sort(shapes); // a hash has no order of its own
    for (const int object : shapes) {
        objects += " /X" + QByteArray::number(object) + ' ' + pdfReference(object);
    }
    for (const auto& [picture, object] : m_pictures) {
        objects += " /X" + QByteArray::number(object) + ' ' + pdfReference(object);
    }
    QByteArray states;
    for (const auto& [kind, alpha] : m_alphas) {
        states += " /";
        states += kind;
        states += QByteArray::number(alpha) + " << " + (kind == 'f' ? "/ca " : "/CA ");
        appendNumber(states, alpha / 255.0);
        states += " >>";
    }
    return m_fonts.write() + " /XObject <<" + objects + " >> /ExtGState <<" + states + " >>";
}

} // namespace rejse::render
