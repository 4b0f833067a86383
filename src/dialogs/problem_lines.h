// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"

#include <QStringList>

namespace rejse::dialogs {

/// The lines that tell a person what is wrong with a file.
QStringList problemLines(const Problems& problems, const QString& file);

} // namespace rejse::dialogs
