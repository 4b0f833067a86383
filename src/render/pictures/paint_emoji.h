// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace rejse::render {

/// Whether a text may hold characters that are drawn as coloured pictures. Quick, and true rather too often.
bool mayHoldEmoji(const QString& text);

/// Draws a line of text on a device without pixels, which would leave out the bitmaps of an emoji font: letters are
/// drawn as letters, emoji as pictures of a fine resolution.
void drawTextWithEmoji(QPainter& painter, QPointF baseline, const QString& text, const QFont& font, bool rightToLeft);

} // namespace rejse::render
