// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rejse::exchange {

using CellRow = std::vector<std::string>;

/// The rows of a table as RFC 4180 has them: a cell in quotation marks may hold separators, line ends and doubled
/// quotation marks. A quotation mark that begins no such cell is text.
std::vector<CellRow> readCells(std::string_view text, char separator);

} // namespace rejse::exchange
