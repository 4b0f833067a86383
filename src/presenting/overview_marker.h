// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPainter;

namespace rejse::presenting {

struct Slide;
class Talk;

/// Marks on the overview in between, on a screen of this size, the phase or touchpoint that it leads to, the way the
/// map marks what is selected. Nothing on every other slide.
void paintOverviewMarker(QPainter& painter, const Slide& slide, const Talk& talk, QSizeF screen);

} // namespace rejse::presenting
