// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/folder_scan.h"

#include <QAbstractTableModel>

namespace rejse::start {

/// The maps of a folder as a table.
class FolderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Title,
        Client,
        Score,
        Weakest,
        Coverage,
        State,
        Changed,
        ColumnCount
    };
    /// What a column is sorted by.
    static constexpr int sortRole = Qt::UserRole;
    /// All that is filtered by, in the first column.
    static constexpr int wordsRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<editor::FolderMap>& maps);
    const editor::FolderMap& map(int row) const { return m_maps[row]; }
    int unreadable() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<editor::FolderMap> m_maps;
};

} // namespace rejse::start
