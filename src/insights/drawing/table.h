// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace rejse::insights {

/// What a view shows as rows of cells, to be pasted into a spreadsheet or a text.
struct Table {
    QStringList headings;
    std::vector<QStringList> rows;
};

/// As lines of cells separated by tabs and as an HTML table. A text that a spreadsheet would take for a formula begins
/// with an apostrophe; line feeds and tabs within a cell become spaces.
QString tabSeparated(const Table& table);
QString htmlTable(const Table& table);
std::unique_ptr<QMimeData> mimeData(const Table& table);

} // namespace rejse::insights
