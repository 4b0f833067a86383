// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

/// A journey as a picture. Every format paints the same layout with the same painter.
namespace rejse::render {

enum class PictureFormat {
    Png,
    Pdf,
    Svg
};
enum class Paper {
    Fit,
    A4,
    A3,
    A2,
    A1,
    A0,
    Letter,
    Legal,
    Tabloid
};

struct ExportOptions {
    PictureFormat format = PictureFormat::Png;
    double scale = 2;         ///< PNG: pixels a map unit, 0.25 to 8
    Paper paper = Paper::Fit; ///< PDF: one page as large as the map, or a named paper over as many pages as it takes
};

inline constexpr double minScale = 0.25;
inline constexpr double maxScale = 8;

/// The finished file, or why it cannot be made and what would work instead.
Result<QByteArray> exportMap(const Journey& journey, const layout::Options& layoutOptions,
                             const ExportOptions& options);

/// The same from a layout that is already there.
Result<QByteArray> exportLayout(const Journey& journey, const layout::Layout& layout, const ExportOptions& options);

/// One page of a map printed on named paper: which part of the map it shows, where on the page.
struct Page {
    QRectF source;  ///< of the map, in map units
    QRectF target;  ///< on the page, in points
    int column = 0; ///< from 0, left to right
    int row = 0;    ///< from 0, top to bottom
};

struct PagePlan {
    QSizeF pageSize; ///< in points
    int columns = 0;
    int rows = 0;
    double pointsPerUnit = 0;
    std::vector<Page> pages; ///< row by row
};

PagePlan planPages(const layout::Layout& layout, Paper paper);

} // namespace rejse::render
