// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QString>

namespace rejse::editor {

/// The map as it is meant to be, to begin with like the one it is made from: with the same ids, so that the two can be
/// compared. It names the file `from` that it was made from wherever a file at `target` can: from there, or from a
/// folder below.
Journey futureStateOf(Journey journey, const QString& from, const QString& target);

} // namespace rejse::editor
