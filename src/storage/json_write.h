// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/json_tree.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rejse::storage {

/// Appends `text` as a JSON string in double quotes, all but control characters, `"` and `\` as it is.
void appendQuoted(std::string& out, std::string_view text);

/// `text` for use in a message: control characters as \u escapes, so that it stays on one line.
std::string onOneLine(std::string_view text);

/// A finite number as it stands in a file: whole ones without a fraction, others as short as they can be read back.
std::string numberText(double value);

/// The value at `node` as JSON text without any space.
std::string compactText(const JsonTree& tree, JsonTree::Index node);

/// Appends compact JSON text on lines of its own, as the value of a key that stands `depth` levels deep.
void appendPretty(std::string& out, std::string_view compact, std::size_t depth);

/// Appends a line feed and the indent of `depth` levels.
void appendLine(std::string& out, std::size_t depth);

} // namespace rejse::storage
