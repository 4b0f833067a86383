// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_scene.h"

#include "canvas/drawing/map_items.h"
#include "render/paint/painter.h"

#include <algorithm>

namespace rejse::canvas {

MapScene::MapScene(editor::MapEditor& editor, QObject* parent)
    : QGraphicsScene(parent),
      m_editor(editor),
      m_paper(new PaperItem),
      m_map(new MapItem(m_picture)),
      m_marks(new MarksItem(m_picture))
{
    addItem(m_paper);
    addItem(m_map);
    addItem(m_marks);
    m_picture = MapPicture(layOut());
    showSize();
    showSelection();
    connect(&document(), &editor::Document::changed, this, &MapScene::refresh);
    connect(&document(), &editor::Document::lensChanged, this, &MapScene::refresh);
    connect(&document(), &editor::Document::comparisonMapChanged, this, &MapScene::refresh);
    connect(&selection(), &editor::Selection::changed, this, &MapScene::showSelection);
    connect(&selection(), &editor::Selection::pointedAtChanged, this, &MapScene::showPointedAt);
}

QRectF MapScene::paper() const
{
    return {0, 0, m_picture.layout().size.width, m_picture.layout().size.height};
}

void MapScene::setEdited(const std::optional<TextAddress>& text)
{
    if (text != m_edited) {
        m_edited = text;
        refresh();
    }
}

void MapScene::takeOutEdited(layout::Layout& layout)
{
    m_editedShape.reset();
    if (!m_edited) {
        return;
    }
    std::vector<std::size_t> about;
    std::size_t place = 0;
    for (const layout::Node& node : layout.nodes) {
        if (node.id == m_edited->element.id || node.touchpoint == m_edited->element.touchpoint) {
            about.push_back(place);
        }
        ++place;
    }
    for (const std::size_t i : about) {
        const layout::Node& node = layout.nodes[i];
        const auto isEdited = [&](const layout::Shape& shape) {
            const auto* text = std::get_if<layout::TextShape>(&shape);
            return text && text->field == m_edited->field && addressOf(node, *text) == m_edited;
        };
        const auto found = std::find_if(node.shapes.begin(), node.shapes.end(), isEdited);
        if (found != node.shapes.end()) {
            m_editedShape = std::get<layout::TextShape>(*found);
            layout::Node without = node;
            without.shapes.erase(without.shapes.begin() + (found - node.shapes.begin()));
            layout.nodes.replace(i, std::move(without));
        }
    }
}

layout::Layout MapScene::layOut()
{
    layout::Options options = document().layoutOptions();
    options.emptyLanes = true;
    options.steadyHeader = true;
    layout::Layout layout = layout::layoutMap(document().journey(), document().scores(), m_metrics, options, &m_cache);
    takeOutEdited(layout);
    return layout;
}

void MapScene::showSize()
{
    setSceneRect(paper().adjusted(-margin, -margin, margin, margin));
    m_paper->setSize(paper().size());
    m_map->sizeChanged();
    m_marks->sizeChanged();
}

void MapScene::refresh()
{
    const layout::Size before = m_picture.layout().size;
    const std::vector<layout::Rect> regions = m_picture.become(layOut());
    if (m_picture.layout().size != before) {
        showSize();
    }
    m_map->regionsChanged(regions);
    m_marks->pictureChanged();
    showSelection();
    emit pictureChanged();
}

std::optional<rejse::ElementRef> MapScene::elementAt(QPointF point) const
{
    const layout::Node* node = m_picture.nodeAt({point.x(), point.y()});
    return node ? elementOf(*node) : std::nullopt;
}

void MapScene::setSharpness(Sharpness sharpness)
{
    m_map->setSharpness(sharpness);
}

void MapScene::setHovered(const std::optional<rejse::ElementRef>& element)
{
    m_marks->setHovered(element && !selection().contains(*element) ? element : std::nullopt);
}

void MapScene::setFound(const std::optional<TextAddress>& text)
{
    m_marks->setFound(text);
}

void MapScene::showPointedAt()
{
    m_marks->setLit(selection().pointedAt());
}

void MapScene::showSelection()
{
    std::vector<QRectF> columns;
    for (const Id& id : m_editor.selectedTouchpoints()) {
        const layout::Column* column = m_picture.columnOf(id);
        const layout::Node* card = m_picture.mainNodeOf(rejse::ElementRef::ofTouchpoint(id));
        if (column && card && !m_picture.layout().lanes.empty()) {
            const layout::LaneBand& last = m_picture.layout().lanes.back();
            const double top = card->rect.y - 16;
            columns.emplace_back(column->x - 6, top, column->width + 12, last.y + last.height - top);
        }
    }
    m_paper->setWash(columns);
    m_marks->setSelected(selection().all());
}

} // namespace rejse::canvas
