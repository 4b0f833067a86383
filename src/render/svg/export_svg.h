// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/result.h"

#include <QByteArray>

namespace rejse::render {

/// An SVG 1.1 document: a group for each node (class: its kind, data-id: what it shows), text as text. Each line of
/// text carries its measured length, so that nothing overlaps where Inter is not installed. The same layout gives the
/// same bytes.
Result<QByteArray> exportSvg(const Journey& journey, const layout::Layout& layout);

} // namespace rejse::render
