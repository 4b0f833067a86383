// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QByteArray>
#include <QPointF>

#include <string>
#include <vector>

namespace rejse::render {

class PdfWriter;

/// One line of a PDF's table of contents.
struct Bookmark {
    std::string title;
    int level = 0;        ///< 0 for the map or a section, 1 for phases, 2 for their touchpoints
    std::size_t page = 0; ///< from 0
    QPointF place;        ///< on the page, in the page's own units, from its lower left corner
};

/// Writes what makes pages a document: language, title, author, and bookmarks, each at its place. The finished file.
QByteArray finishPdf(PdfWriter& writer, int pageTree, const std::vector<int>& pages, const Journey& journey,
                     const std::vector<Bookmark>& bookmarks);

} // namespace rejse::render
