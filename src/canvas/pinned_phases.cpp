// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pinned_phases.h"

#include "canvas/drawing/moved_shapes.h"
#include "canvas/element_menu.h"
#include "canvas/map_view.h"
#include "canvas/pinned_lanes.h"
#include "layout/palette.h"
#include "render/paint/painter.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::canvas {

using layout::Node;
using layout::Rect;
using layout::Shape;

namespace {

constexpr double above = 4;
constexpr double below = 8;
constexpr double padding = 16;
constexpr double between = 12;
constexpr double lowest = 56;

/// What a heading consists of besides its chevron: the words at its left; the pill and the tag at its right.
struct HeadingParts {
    std::vector<std::size_t> words;
    std::vector<std::size_t> marks;
    Rect wordsRect;
    Rect marksRect;

    /// A narrow phase has its pill and tag below its words.
    bool isStacked() const { return !marks.empty() && marksRect.x < wordsRect.right(); }
    Rect all() const { return wordsRect.united(marksRect); }
};

bool insideBox(const Node& node, const Rect& rect)
{
    return std::any_of(node.shapes.begin(), node.shapes.end(), [&](const Shape& shape) {
        const auto* box = std::get_if<layout::BoxShape>(&shape);
        return box && box->rect.contains(rect.center());
    });
}

Rect textPlace(const Shape& shape)
{
    Rect place = placeOf(shape);
    if (const auto* text = std::get_if<layout::TextShape>(&shape); text && text->align == layout::Align::Leading) {
        place.width = text->block.width;
    }
    return place;
}

HeadingParts headingParts(const Node& node)
{
    HeadingParts parts;
    for (std::size_t i = 0; i < node.shapes.size(); ++i) {
        if (std::holds_alternative<layout::PathShape>(node.shapes[i])) {
            continue;
        }
        const Rect place = textPlace(node.shapes[i]);
        const bool mark = std::holds_alternative<layout::BoxShape>(node.shapes[i]) || insideBox(node, place);
        auto& list = mark ? parts.marks : parts.words;
        Rect& all = mark ? parts.marksRect : parts.wordsRect;
        all = list.empty() ? place : all.united(place);
        list.push_back(i);
    }
    return parts;
}

/// The chevron's edge in the accent.
void markSelected(QPainter& painter, const Node& heading)
{
    Node edge = heading;
    edge.shapes.clear();
    for (const Shape& shape : heading.shapes) {
        if (const auto* path = std::get_if<layout::PathShape>(&shape)) {
            layout::PathShape outline = *path;
            outline.fill = layout::transparent;
            outline.stroke = {layout::palette::accent, 2};
            edge.shapes.emplace_back(std::move(outline));
            break;
        }
    }
    render::paintNode(painter, edge);
}

double contentHeight(const Node& node)
{
    const HeadingParts parts = headingParts(node);
    const double content =
        parts.isStacked() ? parts.all().height : std::max(parts.wordsRect.height, parts.marksRect.height);
    return content + 6;
}

} // namespace

Node pinnedHeading(const Node& phase, double top, double height, double left, double right)
{
    Node heading = phase;
    const HeadingParts parts = headingParts(phase);
    const bool stacked = parts.isStacked();
    const double middle = top + height / 2;
    const double wordsEnd = parts.marks.empty() || stacked ? phase.rect.right() - padding : parts.marksRect.x - between;
    const double taken = stacked ? parts.all().right() : parts.wordsRect.right();
    const double wordsRoom = std::max(0.0, wordsEnd - taken);
    const double words = std::clamp(left + padding - parts.wordsRect.x, 0.0, wordsRoom);
    const double marksRoom = std::max(0.0, parts.marksRect.x - between - parts.wordsRect.right() - words);
    const double marks = stacked ? words : -std::clamp(parts.marksRect.right() + padding - right, 0.0, marksRoom);
    const double wordsMiddle = stacked ? parts.all().center().y : parts.wordsRect.center().y;
    const double marksMiddle = stacked ? wordsMiddle : parts.marksRect.center().y;
    for (Shape& shape : heading.shapes) {
        if (auto* path = std::get_if<layout::PathShape>(&shape)) {
            *path = squeezed(*path, phase.rect.y, phase.rect.height, top, height);
        }
    }
    for (const std::size_t i : parts.words) {
        heading.shapes[i] = moved(phase.shapes[i], words, middle - wordsMiddle);
    }
    for (const std::size_t i : parts.marks) {
        heading.shapes[i] = moved(phase.shapes[i], marks, middle - marksMiddle);
    }
    return heading;
}

PinnedPhases::PinnedPhases(MapView& view) : QWidget(&view), m_view(view)
{
    setObjectName("pinnedPhases");
    setAccessibleName(tr("Phases"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&view.mapScene(), &MapScene::pictureChanged, this, [this] { m_content = 0; });
}

double PinnedPhases::rowHeight() const
{
    double height = 0;
    for (const layout::PhaseBand& band : m_view.mapScene().picture().layout().phases) {
        height = std::max(height, band.rect.height);
    }
    return height;
}

double PinnedPhases::minHeight()
{
    if (m_content == 0) {
        const MapPicture& picture = m_view.mapScene().picture();
        m_content = lowest;
        for (const layout::PhaseBand& band : picture.layout().phases) {
            if (const Node* heading = picture.mainNodeOf(rejse::ElementRef::ofPhase(band.phase))) {
                m_content = std::max(m_content, contentHeight(*heading));
            }
        }
    }
    return m_content;
}

PinnedPhases::Sight PinnedPhases::sightNow() const
{
    const MapPicture& picture = m_view.mapScene().picture();
    const double zoom = m_view.zoom();
    const double origin = m_view.viewportTransform().map(QPointF(0, 0)).x();
    const double covered = PinnedLanes::isNeeded(m_view) ? PinnedLanes::widthFor(m_view) : 0;
    Sight sight{{origin, size(), y() == 0, zoom, (covered - origin) / zoom, (width() - origin) / zoom, m_height}};
    const double top = picture.layout().phases.front().rect.y;
    for (const std::uint32_t i :
         picture.within({sight.frame.left, top, sight.frame.right - sight.frame.left, m_height})) {
        const Node& node = picture.nodes()[i];
        if (node.kind == layout::NodeKind::Phase) {
            sight.headings.push_back(picture.nodes().shared(i));
            sight.isSelected.push_back(m_view.mapScene().selection().contains(rejse::ElementRef::ofPhase(node.id)));
        }
    }
    return sight;
}

QRect PinnedPhases::placeOf(const Node& heading) const
{
    constexpr double reach = 3; // of the mark of a selected one
    const double from = m_sight.frame.origin + (heading.rect.x - reach) * m_sight.frame.zoom;
    const double width = (heading.rect.width + 2 * reach) * m_sight.frame.zoom;
    return QRectF(from, 0, width, height()).toAlignedRect();
}

void PinnedPhases::look()
{
    const Sight before = std::exchange(m_sight, sightNow());
    if (before.frame != m_sight.frame || before.headings.size() != m_sight.headings.size()) {
        update();
        return;
    }
    for (std::size_t i = 0; i < before.headings.size(); ++i) {
        if (before.headings[i] != m_sight.headings[i] || before.isSelected[i] != m_sight.isSelected[i]) {
            update(placeOf(*before.headings[i]).united(placeOf(*m_sight.headings[i])));
        }
    }
}

void PinnedPhases::showSelection()
{
    if (isVisibleTo(&m_view)) {
        look();
    }
}

void PinnedPhases::place()
{
    const layout::Layout& layout = m_view.mapScene().picture().layout();
    if (layout.phases.empty()) {
        hide();
        return;
    }
    const double zoom = m_view.zoom();
    const QPointF origin = m_view.viewportTransform().map(QPointF(0, 0));
    const double rowTop = layout.phases.front().rect.y;
    const double top = origin.y() + rowTop * zoom;
    const double hidden = std::max(0.0, above - top / zoom);
    const double natural = rowHeight();
    m_height = std::clamp(natural - hidden, std::min(minHeight(), natural), natural);
    const bool sideways = PinnedLanes::isNeeded(m_view);
    // The text of a phase is typed where it stands, which is under this row.
    const auto& edited = m_view.mapScene().edited();
    const bool isTyped = edited && edited->element.kind == rejse::ElementKind::Phase;
    setVisible(!isTyped && (hidden > 0 || (sideways && top < m_view.viewport()->height())));
    const int y = static_cast<int>(std::round(std::max(0.0, top - above * zoom)));
    setGeometry(0, y, m_view.viewport()->width(), static_cast<int>(std::ceil((above + m_height + below) * zoom)));
    look();
}

int PinnedPhases::pinnedBottom() const
{
    return isVisibleTo(&m_view) && y() == 0 ? height() : 0;
}

void PinnedPhases::paintEvent(QPaintEvent* event)
{
    const Frame& frame = m_sight.frame;
    const double mapWidth = m_view.mapScene().picture().layout().size.width;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper(frame.origin, 0, mapWidth * frame.zoom, height());
    painter.fillRect(paper, render::toQColor(layout::palette::paper));
    if (frame.isPinned) {
        painter.fillRect(QRectF(paper.left(), height() - 1, paper.width(), 1),
                         render::toQColor(layout::palette::laneLine));
    }
    painter.translate(frame.origin, 0);
    painter.scale(frame.zoom, frame.zoom);
    for (std::size_t i = 0; i < m_sight.headings.size(); ++i) {
        const Node& phase = *m_sight.headings[i];
        if (!event->rect().intersects(placeOf(phase))) {
            continue;
        }
        const Node heading = pinnedHeading(phase, above, frame.height, frame.left, frame.right);
        render::paintNode(painter, heading);
        if (m_sight.isSelected[i]) {
            markSelected(painter, heading);
        }
    }
}

std::optional<rejse::ElementRef> PinnedPhases::phaseAt(QPointF place) const
{
    const QPointF at = m_view.viewportTransform().inverted().map(place);
    const auto& phases = m_view.mapScene().picture().layout().phases;
    const auto found = std::find_if(phases.begin(), phases.end(), [&](const layout::PhaseBand& band) {
        return at.x() >= band.rect.x && at.x() < band.rect.right();
    });
    return found == phases.end() ? std::nullopt : std::optional(rejse::ElementRef::ofPhase(found->phase));
}

void PinnedPhases::mousePressEvent(QMouseEvent* event)
{
    const auto phase = event->button() == Qt::LeftButton ? phaseAt(event->position()) : std::nullopt;
    event->setAccepted(phase.has_value());
    if (phase) {
        m_view.mapScene().selection().select(*phase);
        m_view.setFocus(Qt::MouseFocusReason);
    }
}

void PinnedPhases::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    if (event->isAccepted()) {
        m_view.editText();
    }
}

void PinnedPhases::contextMenuEvent(QContextMenuEvent* event)
{
    if (const auto phase = phaseAt(event->pos())) {
        openMenu(m_view, *phase, event->globalPos());
    }
    event->accept();
}

void PinnedPhases::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace rejse::canvas
