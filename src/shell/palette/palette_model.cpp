// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette/palette_model.h"

#include "files/preferences.h"
#include "shell/palette/fuzzy_match.h"

#include <algorithm>

namespace rejse::shell {

namespace {

/// How much having been used counts beside what is typed.
int bonusOf(const PaletteEntry& entry, const QStringList& used)
{
    const qsizetype place = entry.key.isEmpty() ? -1 : used.indexOf(entry.key);
    return place < 0 ? 0 : static_cast<int>(PaletteModel::maxRemembered - place);
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    setPattern({});
}

void PaletteModel::setPattern(const QString& pattern)
{
    beginResetModel();
    m_rows.clear();
    const QStringList used = files::Preferences::paletteChoices().value();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (auto match = fuzzyMatch(pattern, m_entries[i].text)) {
            m_rows.push_back({i, match->score + bonusOf(m_entries[i], used), std::move(match->places)});
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
    endResetModel();
}

const PaletteEntry& PaletteModel::use(const QModelIndex& index)
{
    const PaletteEntry& entry = m_entries[m_rows[static_cast<std::size_t>(index.row())].entry];
    if (!entry.key.isEmpty()) {
        QStringList used = files::Preferences::paletteChoices().value();
        used.removeAll(entry.key);
        used.prepend(entry.key);
        files::Preferences::paletteChoices().set(used.mid(0, maxRemembered));
    }
    return entry;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const PaletteEntry& entry = m_entries[row.entry];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.text : tr("%1, %2").arg(entry.text, entry.detail);
    case PlacesRole:
        return QVariant::fromValue(row.places);
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.icon ? QVariant(static_cast<int>(*entry.icon)) : QVariant();
    default:
        return {};
    }
}

} // namespace rejse::shell
