// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/order.h"

#include <algorithm>

namespace rejse {

std::vector<bool> inLongestRise(std::span<const std::size_t> numbers)
{
    // Patience sorting: the best end of a rise of each length, and what stood before each number in its rise.
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends;
    std::vector<std::size_t> before(numbers.size(), none);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), numbers[i],
                                         [&](std::size_t end, std::size_t number) { return numbers[end] < number; });
        before[i] = at == ends.begin() ? none : *(at - 1);
        if (at == ends.end()) {
            ends.push_back(i);
        } else {
            *at = i;
        }
    }
    std::vector<bool> rises(numbers.size(), false);
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i]) {
        rises[i] = true;
    }
    return rises;
}

} // namespace rejse
