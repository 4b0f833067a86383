// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/paper_sizes.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace rejse::render {

std::span<const PaperSize> paperSizes()
{
    static constexpr std::array sizes{
        PaperSize{Paper::A4, "A4", QPageSize::A4},          PaperSize{Paper::A3, "A3", QPageSize::A3},
        PaperSize{Paper::A2, "A2", QPageSize::A2},          PaperSize{Paper::A1, "A1", QPageSize::A1},
        PaperSize{Paper::A0, "A0", QPageSize::A0},          PaperSize{Paper::Letter, "Letter", QPageSize::Letter},
        PaperSize{Paper::Legal, "Legal", QPageSize::Legal}, PaperSize{Paper::Tabloid, "Tabloid", QPageSize::Tabloid}};
    return sizes;
}

std::optional<Paper> paperOf(QPageSize::PageSizeId id)
{
    const auto sizes = paperSizes();
    // A ledger is a tabloid that lies on its side.
    const QPageSize::PageSizeId wanted = id == QPageSize::Ledger ? QPageSize::Tabloid : id;
    const auto found = std::ranges::find(sizes, wanted, &PaperSize::id);
    return found == sizes.end() ? std::nullopt : std::optional(found->paper);
}

QSizeF pointsOf(Paper paper)
{
    const auto sizes = paperSizes();
    const auto found = std::ranges::find(sizes, paper, &PaperSize::paper);
    assert(found != sizes.end());
    return QPageSize(found->id).size(QPageSize::Point);
}

} // namespace rejse::render
