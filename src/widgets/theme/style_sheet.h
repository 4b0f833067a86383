// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/paint/theme.h"

#include <QString>

namespace rejse::widgets {

/// The one style sheet of the chrome, in the colours of a theme.
QString styleSheet(const render::Theme& theme);

} // namespace rejse::widgets
