// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QString>

namespace rejse::widgets {

/// The map's title, or words that say it has none.
QString mapTitle(const Journey& journey);

/// The title, with the state of the journey where that is not the current one.
QString mapName(const Journey& journey);

} // namespace rejse::widgets
