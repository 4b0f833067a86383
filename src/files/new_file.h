// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"

#include <QByteArray>
#include <QString>

namespace rejse::files {

/// Makes a file that is not there yet. Whatever stands at `path`, even since a moment ago, is left as it is and named
/// in the problem; of a file that cannot be written whole nothing stays behind.
Result<Done> createFile(const QString& path, const QByteArray& content);

} // namespace rejse::files
