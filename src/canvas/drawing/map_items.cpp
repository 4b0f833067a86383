// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/map_items.h"

#include "canvas/drawing/moved_shapes.h"
#include "layout/palette.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <variant>

namespace rejse::canvas {

namespace {

bool fills(const layout::Rect& shape, const layout::Rect& node)
{
    return shape.width >= node.width - 2 && shape.height >= node.height - 2;
}

/// The outline of the shape that a node is drawn in, grown by `by`.
QPainterPath outlineOf(const layout::Node& node, double by)
{
    for (const layout::Shape& shape : node.shapes) {
        if (const auto* box = std::get_if<layout::BoxShape>(&shape); box && fills(box->rect, node.rect)) {
            QPainterPath path;
            const double radius = box->radius > 0 ? box->radius + by : 0;
            path.addRoundedRect(render::toQRectF(box->rect.grown(by)), radius, radius);
            return path;
        }
        if (const auto* outline = std::get_if<layout::PathShape>(&shape);
            outline && node.kind == layout::NodeKind::Phase) {
            return render::toPainterPath(*outline);
        }
    }
    QPainterPath path;
    path.addRoundedRect(render::toQRectF(node.rect.grown(by)), 6 + by, 6 + by);
    return path;
}

bool reachesOut(const layout::Shape& shape, const layout::Rect& node)
{
    const layout::Rect place = placeOf(shape);
    return place.x < node.x || place.y < node.y || place.right() > node.right() || place.bottom() > node.bottom();
}

/// What of a node lies over its edge, such as a star on its corner, with all that stands on it.
layout::Node partsOverEdge(const layout::Node& node)
{
    layout::Node over = node;
    over.shapes.clear();
    std::vector<layout::Rect> grounds;
    for (const layout::Shape& shape : node.shapes) {
        const layout::Rect place = placeOf(shape);
        const bool onGround = std::any_of(grounds.begin(), grounds.end(),
                                          [&](const layout::Rect& ground) { return ground.contains(place.center()); });
        if (reachesOut(shape, node.rect) || onGround) {
            grounds.push_back(place);
            over.shapes.push_back(shape);
        }
    }
    return over;
}

/// A link lit up along its line, with its label on top.
void paintSelectedLink(QPainter& painter, const layout::Node& link)
{
    layout::Node lit = link;
    const QRgb accent = render::selectionColors().line.rgb();
    for (layout::Shape& shape : lit.shapes) {
        if (auto* path = std::get_if<layout::PathShape>(&shape)) {
            path->stroke.width = path->stroke.width > 0 ? 2.5 : 0;
            path->stroke.color = {accent & RGB_MASK};
            path->fill = path->fill.alpha > 0 ? layout::Color{accent & RGB_MASK} : path->fill;
        } else if (auto* box = std::get_if<layout::BoxShape>(&shape); box && box->stroke.width > 0) {
            box->stroke = {{accent & RGB_MASK}, 2};
        }
    }
    render::paintNode(painter, lit, render::Detail::Screen);
}

/// Each part by itself: an item's own update would draw all that lies between them too. The items stand at the scene's
/// origin, so that their places are the scene's.
void updateParts(QGraphicsScene* scene, const std::vector<QRectF>& parts)
{
    if (!scene) {
        return;
    }
    for (const QRectF& part : parts) {
        scene->update(part);
    }
}

void stroke(QPainter& painter, const QPainterPath& path, const QColor& color, double width)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

PaperItem::PaperItem()
{
    setFlag(ItemUsesExtendedStyleOption);
}

MapItem::MapItem(const MapPicture& picture) : m_picture(picture)
{
    // Without it Qt calls the whole map exposed, and all of it would be painted whatever is seen.
    setFlag(ItemUsesExtendedStyleOption);
}

void PaperItem::setSize(QSizeF size)
{
    if (size != m_rect.size()) {
        prepareGeometryChange();
        m_rect = QRectF(QPointF(0, 0), size);
    }
}

void PaperItem::setWash(const std::vector<QRectF>& columns)
{
    if (columns == m_wash) {
        return;
    }
    updateParts(scene(), std::exchange(m_wash, columns));
    updateParts(scene(), m_wash);
}

void PaperItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->fillRect(option->exposedRect.intersected(m_rect), render::toQColor(layout::palette::paper));
    for (const QRectF& column : m_wash) {
        painter->fillRect(option->exposedRect.intersected(column), render::selectionColors().wash);
    }
}

void MapItem::sizeChanged()
{
    prepareGeometryChange();
    m_rect = QRectF(0, 0, m_picture.layout().size.width, m_picture.layout().size.height);
}

void MapItem::regionsChanged(const std::vector<layout::Rect>& regions)
{
    // So many are most of the map, and each of them costs.
    constexpr std::size_t most = 500;
    if (regions.size() > most) {
        m_tiles.clear();
        update();
        return;
    }
    std::vector<QRectF> parts;
    for (const layout::Rect& region : regions) {
        m_tiles.forget(region);
        parts.push_back(render::toQRectF(region));
    }
    updateParts(scene(), parts);
}

void MapItem::setSharpness(Sharpness sharpness)
{
    if (std::exchange(m_sharpness, sharpness) != sharpness) {
        update();
    }
}

void MapItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    const QTransform transform = painter->worldTransform();
    const double zoom = transform.m11();
    const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    m_tiles.draw(*painter, m_picture, QPointF(transform.dx(), transform.dy()), transform.mapRect(option->exposedRect),
                 zoom, ratio, m_sharpness);
    painter->restore();
}

void MarksItem::setHovered(const std::optional<rejse::ElementRef>& element)
{
    if (element != m_hovered) {
        m_hovered = element;
        redraw(true);
    }
}

void MarksItem::setLit(const std::vector<rejse::ElementRef>& elements)
{
    if (elements != m_lit) {
        m_lit = elements;
        redraw(true);
    }
}

void MarksItem::setSelected(const std::vector<rejse::ElementRef>& elements)
{
    if (elements != m_selected) {
        m_selected = elements;
        redraw(true);
    }
}

void MarksItem::setFound(const std::optional<TextAddress>& text)
{
    if (text != m_found) {
        m_found = text;
        redraw(true);
    }
}

QRectF MarksItem::foundPlace() const
{
    const layout::TextShape* shape = m_found ? m_picture.shapeOf(*m_found) : nullptr;
    if (!shape) {
        return {};
    }
    // The words themselves, not all of the room that they have.
    layout::Rect place = shape->rect;
    const double spare = std::max(0.0, place.width - shape->block.width);
    place.x += shape->align == layout::Align::Trailing ? spare : shape->align == layout::Align::Center ? spare / 2 : 0;
    place.width -= spare;
    return render::toQRectF(place).adjusted(-4, -2, 4, 2);
}

void MarksItem::paintFound(QPainter& painter) const
{
    const QRectF place = foundPlace();
    if (place.isEmpty()) {
        return;
    }
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setPen(Qt::NoPen);
    painter.setBrush(render::selectionColors().found);
    painter.drawRoundedRect(place, 4, 4);
    painter.restore();
}

void MarksItem::pictureChanged()
{
    // Where the marked element itself looks different, what lies over it is drawn with it.
    redraw(false);
}

void MarksItem::redraw(bool all)
{
    std::vector<QRectF> places = placesMarked();
    if (!all && places == m_places) {
        return;
    }
    std::swap(places, m_places);
    // So many are most of what is seen.
    constexpr std::size_t most = 40;
    if (places.size() + m_places.size() > most) {
        update();
        return;
    }
    updateParts(scene(), places);
    updateParts(scene(), m_places);
}

std::vector<QRectF> MarksItem::placesMarked() const
{
    constexpr double reach = 8; // of rings around a node
    std::vector<QRectF> places;
    const auto add = [&](const rejse::ElementRef& element) {
        for (const layout::Rect& place : m_picture.placesOf(element)) {
            places.push_back(render::toQRectF(place.grown(reach)));
        }
    };
    if (m_hovered) {
        add(*m_hovered);
    }
    std::for_each(m_lit.begin(), m_lit.end(), add);
    if (const QRectF found = foundPlace(); !found.isEmpty()) {
        places.push_back(found.adjusted(-1, -1, 1, 1));
    }
    for (const rejse::ElementRef& element : m_selected) {
        add(element);
        if (const auto line =
                element.kind == rejse::ElementKind::Touchpoint ? columnLine(element.touchpoint) : std::nullopt) {
            places.push_back(QRectF(line->p1(), line->p2()).adjusted(-2, -2, 2, 2));
        }
    }
    return places;
}

void MarksItem::sizeChanged()
{
    prepareGeometryChange();
    update();
}

QRectF MarksItem::boundingRect() const
{
    return {0, 0, m_picture.layout().size.width, m_picture.layout().size.height};
}

void MarksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_hovered) {
        paintHovered(*painter);
    }
    paintFound(*painter);
    paintLit(*painter);
    for (const rejse::ElementRef& element : m_selected) {
        paintSelected(*painter, element);
    }
}

void MarksItem::paintHovered(QPainter& painter) const
{
    for (const layout::Node* node : m_picture.nodesOf(*m_hovered)) {
        if (node->kind != layout::NodeKind::FeelingDot && node->kind != layout::NodeKind::Link) {
            stroke(painter, outlineOf(*node, -0.5), render::toQColor(layout::palette::ink3), 1);
        }
    }
}

void MarksItem::paintLit(QPainter& painter) const
{
    for (const rejse::ElementRef& element : m_lit) {
        for (const layout::Node* node : m_picture.nodesOf(element)) {
            if (node->kind == layout::NodeKind::Link) {
                paintSelectedLink(painter, *node);
            } else {
                stroke(painter, outlineOf(*node, 2), render::selectionColors().ring, 4);
            }
        }
    }
}

void MarksItem::paintColumnLine(QPainter& painter, const Id& touchpoint) const
{
    if (const auto line = columnLine(touchpoint)) {
        QPen pen(render::selectionColors().line, 1);
        pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(*line);
    }
}

std::optional<QLineF> MarksItem::columnLine(const Id& touchpoint) const
{
    const layout::Column* column = m_picture.columnOf(touchpoint);
    for (const layout::LaneBand& lane : m_picture.layout().lanes) {
        if (column && lane.kind == LaneKind::Feelings) {
            const double x = column->x + column->width / 2;
            return QLineF(x, lane.y, x, lane.y + lane.height);
        }
    }
    return std::nullopt;
}

void MarksItem::paintSelected(QPainter& painter, const rejse::ElementRef& element) const
{
    const QColor accent = render::selectionColors().line;
    if (element.kind == rejse::ElementKind::Touchpoint) {
        paintColumnLine(painter, element.touchpoint);
    }
    for (const layout::Node* node : m_picture.nodesOf(element)) {
        if (node->kind == layout::NodeKind::Link) {
            paintSelectedLink(painter, *node);
            continue;
        }
        if (node->kind == layout::NodeKind::FeelingDot) {
            const QRectF dot = render::toQRectF(node->rect);
            const double radius = std::min(dot.width(), dot.height()) / 2 + 3;
            painter.setPen(QPen(accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.center(), radius, radius);
            continue;
        }
        if (node->kind == layout::NodeKind::Picture || node->kind == layout::NodeKind::Metric) {
            continue;
        }
        stroke(painter, outlineOf(*node, 2), render::selectionColors().ring, 2);
        stroke(painter, outlineOf(*node, 0), accent, 2);
        if (node->kind == layout::NodeKind::Touchpoint) {
            render::paintNode(painter, partsOverEdge(*node), render::Detail::Screen);
        }
    }
}

} // namespace rejse::canvas
