// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rejse::widgets {

/// Paints the ground of a widget that floats above others, its corners rounded by so many pixels.
void paintFloating(QWidget& widget, double radius);

} // namespace rejse::widgets
