// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/json_tree.h"

#include <string>
#include <string_view>

namespace rejse::storage {

/// What a message says of the value at `node`: the value itself when it is short, or what it is.
std::string found(const JsonTree& tree, JsonTree::Index node);

/// A text in quotes on one line, no more of it than its beginning.
std::string quotedShort(std::string_view text);

} // namespace rejse::storage
