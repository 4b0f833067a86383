// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/font_names.h"

#include <QRawFont>

namespace rejse::render {

QString familyOf(const QRawFont& font)
{
    // Only the boxes have no tables: every font file that Qt shapes text with has at least these.
    const bool hasTables = !font.fontTable("head").isEmpty() || !font.fontTable("cmap").isEmpty();
    return hasTables ? font.familyName() : QString();
}

} // namespace rejse::render
