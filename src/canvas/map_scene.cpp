// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/map_scene.h"

#include "canvas/map_items.h"
#include "render/painter.h"

namespace rejse::canvas {

MapScene::MapScene(editor::Document& document, editor::Selection& selection, QObject* parent)
    : QGraphicsScene(parent),
      m_document(document),
      m_selection(selection),
      m_paper(new PaperItem),
      m_map(new MapItem(m_picture)),
      m_marks(new MarksItem(m_picture))
{
    addItem(m_paper);
    addItem(m_map);
    addItem(m_marks);
    m_picture = MapPicture(layOut());
    showPicture();
    connect(&document, &editor::Document::changed, this, &MapScene::refresh);
    connect(&document, &editor::Document::lensChanged, this, &MapScene::refresh);
    connect(&selection, &editor::Selection::changed, this, &MapScene::showSelection);
}

QRectF MapScene::paper() const
{
    return {0, 0, m_picture.layout().size.width, m_picture.layout().size.height};
}

layout::Layout MapScene::layOut() const
{
    layout::Options options;
    options.lens = m_document.lens();
    options.emptyLanes = true;
    return layout::layoutMap(m_document.journey(), m_document.scores(), m_metrics, options);
}

void MapScene::showPicture()
{
    setSceneRect(paper().adjusted(-desk, -desk, desk, desk));
    m_paper->setSize(paper().size());
    m_map->pictureChanged();
    m_marks->pictureChanged();
    showSelection();
}

void MapScene::refresh()
{
    MapPicture after(layOut());
    const auto regions = changedRegions(m_picture, after);
    m_picture = std::move(after);
    if (regions) {
        m_map->regionsChanged(*regions);
        showSelection();
    } else {
        showPicture();
    }
    emit pictureChanged();
}

std::optional<editor::Thing> MapScene::thingAt(QPointF point) const
{
    const layout::Node* node = m_picture.nodeAt({point.x(), point.y()});
    return node ? thingOf(*node) : std::nullopt;
}

void MapScene::setHovered(const std::optional<editor::Thing>& thing)
{
    m_marks->setHovered(thing && !m_selection.contains(*thing) ? thing : std::nullopt);
}

void MapScene::showSelection()
{
    QRectF wash;
    const editor::Thing& current = m_selection.current();
    const layout::Column* column = m_picture.columnOf(current.touchpoint);
    const layout::Node* card = m_picture.mainNodeOf(editor::Thing::ofTouchpoint(current.touchpoint));
    if (column && card && !m_picture.layout().lanes.empty()) {
        const layout::LaneBand& last = m_picture.layout().lanes.back();
        const double top = card->rect.y - 16;
        wash = QRectF(column->x - 6, top, column->width + 12, last.y + last.height - top);
    }
    m_paper->setWash(wash);
    m_marks->setSelected(m_selection.all());
}

} // namespace rejse::canvas
