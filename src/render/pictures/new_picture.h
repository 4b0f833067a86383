// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QImage>
#include <QString>

#include <optional>

namespace rejse::render {

inline constexpr int newPictureSide = 1024;

/// A picture that a person brings along as a map keeps it: at most 1,024 pixels a side, as PNG or, where that is
/// smaller and nothing shows through it, as JPEG. Nothing for a null image.
std::optional<Picture> newPicture(const QImage& image);

/// The same of an image file of at most four times the pixels that readPicture() takes, or why it cannot be read.
Result<Picture> newPictureFromFile(const QString& path);

} // namespace rejse::render
