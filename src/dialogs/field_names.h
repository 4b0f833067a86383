// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/texts.h"

#include <QString>

namespace rejse::dialogs {

/// What a field of text is called: "Touchpoint", "Notes".
QString fieldName(TextField field);

} // namespace rejse::dialogs
