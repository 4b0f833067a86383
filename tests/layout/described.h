// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"

#include <string>

namespace rejse::test {

/// The layout as lines of text, for golden files: a line a node and a line a shape, with its place, its colours and
/// strokes, and of a text its font and its lines.
std::string described(const layout::Layout& layout);

} // namespace rejse::test
