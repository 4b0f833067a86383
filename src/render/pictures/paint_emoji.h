// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/text.h"

#include <QPointF>

class QPainter;

namespace rejse::render {

/// Draws a line of text that holds emoji in the painter's pen: letters as letters, emoji as pictures. A device without
/// pixels would leave out the bitmaps of an emoji font, and on pixels Qt would decode each bitmap anew.
void drawLineWithEmoji(QPainter& painter, QPointF baseline, const layout::TextLine& line,
                       const layout::TextStyle& style);

} // namespace rejse::render
