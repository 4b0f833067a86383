// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

#include <optional>

namespace rejse::exchange {

/// A figure rounded to so many decimals, as a value of JSON of the library's type; null where there is none.
template <typename Json> Json jsonFigure(const std::optional<double>& value, int decimals = 1)
{
    return value ? Json(rounded(*value, decimals)) : Json(nullptr);
}

} // namespace rejse::exchange
