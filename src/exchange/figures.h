// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace rejse::exchange {

/// A figure as people read it, with so many decimals and a point whatever the locale; `-` where there is none.
std::string figure(const std::optional<double>& value, int decimals = 1);

} // namespace rejse::exchange
