// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/result.h"
#include "render/export.h"

#include <QByteArray>

namespace rejse::render {

/// A PDF with text as text in reading order, its fonts within it, title, author and language in its metadata, and a
/// bookmark for each phase and touchpoint.
Result<QByteArray> exportPdf(const Journey& journey, const layout::Layout& layout, Paper paper);

} // namespace rejse::render
