// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"

#include <QPainterPath>

#include <string_view>

namespace rejse::render {

/// The path that `data`, the `d` of an SVG path, describes: every command of the grammar in SVG 1.1, section 8.3, with
/// repeated commands left out and separators where numbers need them alone. Arcs come out as cubics (appendix F.6).
/// Fills by the nonzero rule, as SVG does by default. Data with a mistake gives no part of a path, but a Problem whose
/// `where` is the number of the character, from 1.
Result<QPainterPath> parsePathData(std::string_view data);

} // namespace rejse::render
