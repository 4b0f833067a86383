// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPainterPath;

/// The one painter: screen, PNG, PDF, SVG and print all draw a layout through it, in map units.
namespace rejse::render {

/// What a person sees at this scale (the screen), or everything (exports, print).
enum class Detail {
    Full,
    Screen ///< texts too small to be read are bars
};

/// Paints the nodes that meet `clip` (all of them where it is null), without the paper behind them.
void paintLayout(QPainter& painter, const layout::Layout& layout, const QRectF& clip = {},
                 Detail detail = Detail::Full);

/// The same of some nodes.
void paintNodes(QPainter& painter, const layout::NodeList& nodes, const QRectF& clip, Detail detail = Detail::Full);

/// Paints the shapes of a node that meet `clip` (all of them where it is null).
void paintNode(QPainter& painter, const layout::Node& node, Detail detail = Detail::Full, const QRectF& clip = {});

/// All that a node's shapes cover, which may reach beyond its `rect`.
QRectF paintedRect(const layout::Node& node);

void paintIcon(QPainter& painter, layout::Icon icon, const QRectF& rect, const QColor& color);

QPainterPath toPainterPath(const layout::PathShape& shape);
QColor toQColor(layout::Color color);
QRectF toQRectF(const layout::Rect& rect);

} // namespace rejse::render
