// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

#include <QRectF>

class QPainter;

namespace rejse::window {

/// Draws a journey small, not shrunk: its phases, a card with its score's colour for each touchpoint, and its curves.
void paintSketch(QPainter& painter, const Journey& journey, const Scores& scores, const QRectF& rect);

} // namespace rejse::window
