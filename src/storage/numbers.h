// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/json_tree.h"

#include <cstdint>
#include <optional>

/// What the numbers of a tree are worth to the format.
namespace rejse::storage {

bool isNumber(const JsonTree& tree, JsonTree::Index node);

/// The value of a number without a fraction, however it is spelled, where 64 bit hold it.
std::optional<std::int64_t> wholeNumber(const JsonTree& tree, JsonTree::Index node);

/// A number as a double; nothing when it is an integer that no double is exactly.
std::optional<double> exactNumber(const JsonTree& tree, JsonTree::Index node);

} // namespace rejse::storage
