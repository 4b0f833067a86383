// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"

#include <QImage>

namespace rejse::shell {

/// The map as it is printed, or where `elements` are given the part of it in which they stand, touchpoints with all
/// that stands in their columns. Twice natural size, less where that would be too large. A null image where none of
/// them is on the map.
QImage mapImage(const editor::Document& document, const std::vector<ElementRef>& elements);

} // namespace rejse::shell
