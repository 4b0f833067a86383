// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "rejse/model/result.h"
#include "render/export.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejse::cli {

/// One map to export and where its picture goes.
struct ExportTarget {
    QString input;
    QString output;
    render::PictureFormat format = render::PictureFormat::Png;
};

/// The format that a word or the ending of a file name stands for.
std::optional<render::PictureFormat> pictureFormat(const QString& word);

/// The word for a format, which is also its ending.
QString formatWord(render::PictureFormat format);

/// Where each input is exported to. `output` is a file, a folder that exists, or standardOutput; without one the
/// picture lands beside its map. A name taken from a map has `tail` before its ending. `chosen` goes before the ending
/// of the output, and `otherwise` where neither says anything. A plan in which one file would be written twice, or a
/// map replaced by a picture, be it one of those exported or one of `kept`, is refused.
Result<std::vector<ExportTarget>> planExport(const QStringList& inputs, const std::optional<QString>& output,
                                             std::optional<render::PictureFormat> chosen,
                                             render::PictureFormat otherwise, const QString& tail = {},
                                             const QStringList& kept = {});

} // namespace rejse::cli
