// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/result.h"
#include "render/export.h"

class QPagedPaintDevice;

namespace rejse::render {

/// Paints a map on the pages of a printer or a PDF. The device takes on the plan's page size and no margins of its own.
/// A printer that is to print some pages alone is given their numbers, counted from 0, `last` included.
Result<Done> printLayout(QPagedPaintDevice& device, const Journey& journey, const layout::Layout& layout,
                         const PagePlan& plan, std::size_t first = 0, std::size_t last = static_cast<std::size_t>(-1));

} // namespace rejse::render
