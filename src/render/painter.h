// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <QColor>
#include <QRectF>

class QPainter;

/// The one painter: screen, PNG, PDF, SVG and print all draw a layout through it, in map units.
namespace rejse::render {

/// Paints the nodes that meet `clip` (all of them where it is null), without the paper behind them.
void paintLayout(QPainter& painter, const layout::Layout& layout, const QRectF& clip = {});

void paintNode(QPainter& painter, const layout::Node& node);

void paintIcon(QPainter& painter, layout::Icon icon, const QRectF& rect, const QColor& color);

QColor toQColor(layout::Color color);
QRectF toQRectF(const layout::Rect& rect);

} // namespace rejse::render
