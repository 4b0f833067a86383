// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/folder_model.h"

#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QLocale>

#include <algorithm>

namespace rejse::start {

using editor::FolderMap;

namespace {

QString shown(const FolderMap& map, int column)
{
    switch (column) {
    case FolderModel::Title:
        return map.title;
    case FolderModel::Client:
        return map.client;
    case FolderModel::Score:
        return widgets::figure(map.score);
    case FolderModel::Weakest:
        return map.problem.isEmpty() ? map.weakest : FolderModel::tr("Cannot be read: %1").arg(map.problem);
    case FolderModel::Coverage:
        return map.coverage ? FolderModel::tr("%1 %").arg(widgets::figure(*map.coverage * 100, 0)) : QString();
    case FolderModel::State:
        return !map.problem.isEmpty()            ? QString()
            : map.state == rejse::State::Current ? FolderModel::tr("Current")
                                                 : FolderModel::tr("Future");
    case FolderModel::Changed:
        return QLocale().toString(map.changed, QLocale::ShortFormat);
    default:
        return {};
    }
}

/// What is not there comes before everything that is.
QVariant sortedBy(const FolderMap& map, int column)
{
    switch (column) {
    case FolderModel::Score:
        return map.score.value_or(-1);
    case FolderModel::Weakest:
        return map.urgency.value_or(-1);
    case FolderModel::Coverage:
        return map.coverage.value_or(-1);
    case FolderModel::Changed:
        return map.changed;
    default:
        // Some locales put all capitals before the small letters.
        return shown(map, column).toLower();
    }
}

} // namespace

void FolderModel::clear()
{
    beginResetModel();
    m_maps.clear();
    endResetModel();
}

void FolderModel::append(const QList<FolderMap>& maps)
{
    const int first = static_cast<int>(m_maps.size());
    beginInsertRows({}, first, first + static_cast<int>(maps.size()) - 1);
    m_maps += maps;
    endInsertRows();
}

int FolderModel::unreadable() const
{
    return static_cast<int>(
        std::count_if(m_maps.begin(), m_maps.end(), [](const FolderMap& map) { return !map.problem.isEmpty(); }));
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_maps.size());
}

int FolderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    const FolderMap& map = m_maps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(map, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? widgets::plainTooltip(map.relative) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case sortRole:
        return sortedBy(map, index.column());
    case wordsRole:
        return QStringList{map.title, map.client, map.weakest, map.relative, shown(map, State), map.problem}.join(u' ');
    default:
        return {};
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    }
    const QString names[]{tr("Map"),      tr("Client"), tr("Score"),  tr("Weakest link"),
                          tr("Coverage"), tr("State"),  tr("Changed")};
    return section < ColumnCount ? names[section] : QVariant();
}

} // namespace rejse::start
