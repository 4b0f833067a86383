// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QIcon>

namespace rejse::render {

/// An icon of the set, sharp at every size, drawn in the text colour of the application's palette at the moment of
/// drawing: it follows a change of theme by itself.
enum class IconTone {
    Strong,
    Quiet
};
QIcon themedIcon(layout::Icon icon, IconTone tone = IconTone::Strong);

/// The same, always in `color`.
QIcon coloredIcon(layout::Icon icon, const QColor& color);

} // namespace rejse::render
