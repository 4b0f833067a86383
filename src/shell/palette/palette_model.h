// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rejse::shell {

/// Something that the command palette finds.
struct PaletteEntry {
    QString key;    ///< under which it is remembered as used; empty: it is not
    QString text;   ///< by which it is found
    QString detail; ///< its shortcut, or where it stands
    std::optional<layout::Icon> icon;
    std::function<void()> run;
};

/// The entries that match what is typed, the likeliest first; before anything is typed those used last, then all.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PlacesRole = Qt::UserRole, ///< of the letters that were typed, in the text
        DetailRole,
        IconRole
    };
    static constexpr int maxRemembered = 8;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setPattern(const QString& pattern);

    /// Remembers the entry as the one used last.
    const PaletteEntry& use(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::size_t entry = 0;
        int score = 0;
        QList<qsizetype> places;
    };

    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
};

} // namespace rejse::shell
