// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include "rejse/analysis/scores.h"

#include <array>
#include <cassert>
#include <charconv>

namespace rejse::exchange {

std::string figure(const std::optional<double>& value, int decimals)
{
    if (!value) {
        return "-";
    }
    // Not printf, which follows the locale.
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded(*value, decimals),
                                            std::chars_format::fixed, decimals);
    assert(error == std::errc());
    return {buffer.data(), end};
}

} // namespace rejse::exchange
