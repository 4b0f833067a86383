// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QByteArray>
#include <QPointF>

#include <optional>
#include <string>
#include <vector>

namespace rejse::render {

/// One line of a PDF's table of contents.
struct Bookmark {
    std::string title;
    int level = 0;        ///< 0 for the map, 1 for its phases, 2 for their touchpoints
    std::size_t page = 0; ///< from 0
    QPointF place;        ///< on the page, in the page's own units, from its lower left corner
};

/// Gives a PDF that Qt wrote what makes it a document: language, title, author, and bookmarks, each at its place.
/// Nothing when the file is not built as Qt builds them.
std::optional<QByteArray> completePdf(const QByteArray& pdf, const Journey& journey,
                                      const std::vector<Bookmark>& bookmarks);

} // namespace rejse::render
