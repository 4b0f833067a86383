// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include "display_width.h"

#include <algorithm>
#include <cassert>

namespace rejse::exchange {

namespace {

constexpr std::size_t gap = 2;
constexpr std::string_view hangingIndent = "  ";

void appendCell(std::string& line, const std::string& cell, Align align, std::size_t width)
{
    const std::string padding(width - std::min(width, displayWidth(cell)), ' ');
    line += align == Align::Left ? cell + padding : padding + cell;
    line.append(gap, ' ');
}

std::vector<std::string> cellLines(const std::string& text, std::size_t maxWidth)
{
    std::vector<std::string> lines = wrapped(text, maxWidth);
    if (lines.size() > 1) {
        lines = wrapped(text, maxWidth - hangingIndent.size());
        std::for_each(lines.begin() + 1, lines.end(), [](std::string& line) { line.insert(0, hangingIndent); });
    }
    return lines;
}

void trimRight(std::string& line)
{
    line.erase(line.find_last_not_of(' ') + 1);
}

} // namespace

TextTable::TextTable(std::vector<TableColumn> columns) : m_columns(std::move(columns)) { }

void TextTable::addRow(std::vector<std::string> cells)
{
    assert(cells.size() <= m_columns.size());
    cells.resize(m_columns.size());
    std::vector<std::vector<std::string>> row;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        row.push_back(cellLines(cells[column], m_columns[column].maxWidth));
    }
    m_rows.push_back(std::move(row));
}

std::string TextTable::text() const
{
    const std::vector<std::size_t> columnWidths = widths();
    std::string result;
    for (const auto& row : m_rows) {
        std::size_t height = 1;
        for (const auto& cell : row) {
            height = std::max(height, cell.size());
        }
        for (std::size_t i = 0; i < height; ++i) {
            std::string line;
            for (std::size_t column = 0; column < row.size(); ++column) {
                const std::string cell = i < row[column].size() ? row[column][i] : std::string();
                appendCell(line, cell, m_columns[column].align, columnWidths[column]);
            }
            trimRight(line);
            result += line + '\n';
        }
    }
    return result;
}

std::vector<std::size_t> TextTable::widths() const
{
    std::vector<std::size_t> result(m_columns.size(), 0);
    for (const auto& row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            for (const std::string& line : row[column]) {
                result[column] = std::max(result[column], displayWidth(line));
            }
        }
    }
    return result;
}

} // namespace rejse::exchange
