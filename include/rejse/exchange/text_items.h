// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rejse::exchange {

/// What a line, a cell or a block of a text says.
struct TextItem {
    std::string title;     ///< on one line, never empty
    std::string notes;     ///< what else stands in the row, a cell a line
    std::size_t level = 0; ///< of the outline; 0 throughout where the text is none
    friend bool operator==(const TextItem&, const TextItem&) = default;
};

/// The items of plain text: an outline by its indentation, a list of lines, blocks of lines parted by blank ones, or a
/// table whose cells are parted by tabs, of which each row is an item. Bullets, numbers and check boxes before a title
/// go, and so do quotation marks around all of it.
std::vector<TextItem> readItems(std::string_view text);

/// `text` as it goes into another one: a single cell of several lines, which spreadsheets put in quotation marks, is
/// what stands in it.
std::string asInsertedText(std::string_view text);

} // namespace rejse::exchange
