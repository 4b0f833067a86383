// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <QStringList>

namespace rejse::window {

/// What is not as it was, a line for each thing: "Touchpoint Call: moved; title, feelings (Anna) changed". Things that
/// came or went with another one are not named by themselves.
QStringList changeLines(const Comparison& comparison);

} // namespace rejse::window
