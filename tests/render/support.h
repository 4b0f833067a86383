// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "rejse/model/journey.h"
#include "render/export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>

/// What the tests of this room share.
namespace rejse::test {

/// What a program wrote to standard output; fails the running test case when it is missing or ends with an error.
/// "FILE" among the arguments becomes the name of a file that holds `file`.
std::string runTool(const QString& program, QStringList arguments, const QByteArray& file);

/// One of the five example maps.
Journey example(const std::string& name);

/// A journey of one phase with one touchpoint of this title and occasion.
Journey oneTouchpoint(const std::string& title, const std::string& occasion = {});

layout::Layout layoutOf(const Journey& journey);

/// Fails the running test case where there is none.
QByteArray exported(const Journey& journey, const render::ExportOptions& options);

inline const render::ExportOptions asPng{render::PictureFormat::Png, 1, render::Paper::Fit};
inline const render::ExportOptions asPdf{render::PictureFormat::Pdf, 1, render::Paper::Fit};
inline const render::ExportOptions asSvg{render::PictureFormat::Svg, 1, render::Paper::Fit};

/// A small picture, `data:` address and all.
Picture pngPicture(int width, int height);

} // namespace rejse::test
