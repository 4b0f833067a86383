// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/export.h"

#include "rejse/analysis/scores.h"
#include "render/pdf/export_pdf.h"
#include "render/png/export_png.h"
#include "render/svg/export_svg.h"
#include "render/text/map_metrics.h"

#include <cassert>

namespace rejse::render {

Result<QByteArray> exportMap(const Journey& journey, const layout::Options& layoutOptions, const ExportOptions& options)
{
    if (!loadMapFont()) {
        return Problem{{}, "The font that is built into the program cannot be used."};
    }
    const MapMetrics metrics;
    const Scores scores = score(journey, layoutOptions.lens);
    return exportLayout(journey, layout::layoutMap(journey, scores, metrics, layoutOptions), options);
}

Result<QByteArray> exportLayout(const Journey& journey, const layout::Layout& layout, const ExportOptions& options)
{
    assert(layout.size.width > 0 && layout.size.height > 0);
    switch (options.format) {
    case PictureFormat::Png:
        return exportPng(journey, layout, options.scale);
    case PictureFormat::Pdf:
        return exportPdf(journey, layout, options.paper);
    case PictureFormat::Svg:
        return exportSvg(journey, layout);
    }
    assert(false);
    return Problem{{}, "Unknown format."};
}

} // namespace rejse::render
