// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Other programs that run on this computer.
namespace rejse::files {

bool runs(qint64 process);

/// When a running process was started, in the system's own count, so that it can be told from a later one with the same
/// number. Empty where that is not known.
QString startOfProcess(qint64 process);

} // namespace rejse::files
