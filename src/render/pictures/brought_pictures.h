// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <vector>

class QMimeData;

namespace rejse::render {

/// What another program brings on the clipboard or drops.
struct BroughtPictures {
    std::vector<Picture> pictures;
    Problems problems; ///< a file, or what else should have been a picture, and why it cannot be read

    bool isEmpty() const { return pictures.empty() && problems.empty(); }
};

/// The picture files, or the picture. Empty where `data` is about something else: words and the addresses of pages, and
/// cells of a table, which are copied with a picture of them.
BroughtPictures broughtPictures(const QMimeData& data);

} // namespace rejse::render
