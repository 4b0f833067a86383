// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rejse::render {

/// What a JPEG says of itself before its pixels.
struct JpegHead {
    int colors = 0; ///< 1, 3 or 4; 0 where it has no head that can be read
    /// Whether it is of the usual coding, and its colours are one grey or brightness and two differences, so that it
    /// needs none of the marks that programs have added to the format.
    bool isPlain = false;
};

JpegHead readJpegHead(const QByteArray& jpeg);

} // namespace rejse::render
