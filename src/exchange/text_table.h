// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace rejse::exchange {

enum class Align {
    Left,
    Right
};

struct TableColumn {
    Align align = Align::Left;
    std::size_t maxWidth = 60; ///< in terminal cells; longer texts go on in the next line
};

/// Rows of texts in aligned columns. Columns are as wide as their longest text and stand two spaces apart.
class TextTable {
public:
    explicit TextTable(std::vector<TableColumn> columns);

    /// Cells that are left out are empty.
    void addRow(std::vector<std::string> cells);

    /// The lines, each ending with a line feed and none with spaces.
    std::string text() const;

private:
    std::vector<std::size_t> widths() const;

    std::vector<TableColumn> m_columns;
    std::vector<std::vector<std::vector<std::string>>> m_rows; ///< row, column, lines of the cell
};

} // namespace rejse::exchange
