// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/cells.h"

#include <algorithm>
#include <optional>

namespace rejse::exchange {

namespace {

bool endsCell(std::string_view text, std::size_t at, char separator)
{
    return at >= text.size() || text[at] == separator || text[at] == '\r' || text[at] == '\n';
}

/// A cell in quotation marks that begins at `at`, which is moved behind it. Nothing where none begins there.
std::optional<std::string> readQuotedCell(std::string_view text, std::size_t& at, char separator)
{
    std::string cell;
    for (std::size_t from = at + 1; at < text.size() && text[at] == '"';) {
        const std::size_t mark = text.find('"', from);
        if (mark == std::string_view::npos) {
            break;
        }
        cell += text.substr(from, mark - from);
        if (endsCell(text, mark + 1, separator)) {
            at = mark + 1;
            return cell;
        }
        if (text[mark + 1] != '"') {
            break;
        }
        cell += '"';
        from = mark + 2;
    }
    return std::nullopt;
}

std::string readCell(std::string_view text, std::size_t& at, char separator)
{
    if (auto quoted = readQuotedCell(text, at, separator)) {
        return std::move(*quoted);
    }
    const std::size_t from = at;
    while (!endsCell(text, at, separator)) {
        ++at;
    }
    return std::string(text.substr(from, at - from));
}

} // namespace

std::vector<CellRow> readCells(std::string_view text, char separator)
{
    std::vector<CellRow> rows;
    for (std::size_t at = 0; at < text.size();) {
        CellRow row{readCell(text, at, separator)};
        while (at < text.size() && text[at] == separator) {
            row.push_back(readCell(text, ++at, separator));
        }
        rows.push_back(std::move(row));
        at = std::min(at + (text.substr(at, 2) == "\r\n" ? 2 : 1), text.size());
    }
    return rows;
}

} // namespace rejse::exchange
