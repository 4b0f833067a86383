// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/export.h"

#include <QPageSize>

#include <optional>
#include <span>

namespace rejse::render {

/// A paper that a map is put on, over as many pages as it takes.
struct PaperSize {
    Paper paper = Paper::A4;
    const char* name = ""; ///< as people write it: "A4", "Letter"
    QPageSize::PageSizeId id = QPageSize::A4;
};

/// Every paper but Paper::Fit, in the order in which they are offered.
std::span<const PaperSize> paperSizes();

/// The paper of a printer or a locale; nothing for one that maps are not planned for.
std::optional<Paper> paperOf(QPageSize::PageSizeId id);

/// Upright, in points. Not for Paper::Fit.
QSizeF pointsOf(Paper paper);

} // namespace rejse::render
