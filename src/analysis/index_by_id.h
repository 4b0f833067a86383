// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace rejse {

/// Where each of the elements stands in its list.
template <typename T> std::unordered_map<Id, std::size_t> indexById(const std::vector<T>& elements)
{
    std::unordered_map<Id, std::size_t> index;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        index.emplace(elements[i].id, i);
    }
    return index;
}

} // namespace rejse
