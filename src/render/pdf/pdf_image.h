// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QImage>

namespace rejse::render {

class PdfWriter;

/// Writes an image without loss; the number of its object.
int writePdfImage(PdfWriter& writer, const QImage& image);

/// The same for a picture of the journey: a JPEG goes in as it came where readers can show it so.
int writePdfPicture(PdfWriter& writer, const Picture& picture, const QImage& image);

} // namespace rejse::render
