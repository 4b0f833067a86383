// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"

#include <QAbstractItemModel>

#include <optional>
#include <string>
#include <vector>

namespace rejse::outline {

/// The phases of a map and the touchpoints in them, with their scores; both can be dragged to another place.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ScoreRole = Qt::UserRole, ///< double; invalid where not scored
        PhaseRole,                ///< place of the phase, for its tint
        WeakestRole,              ///< bool
        TruthRole                 ///< bool: a moment of truth
    };

    explicit OutlineModel(editor::MapEditor& editor, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// What a row stands for.
    rejse::ElementRef elementAt(const QModelIndex& index) const;
    /// The row for an element, or for the touchpoint it hangs on; invalid where the outline does not show it.
    QModelIndex indexOf(const rejse::ElementRef& element) const;

private:
    /// What a row shows and stands for, to tell which rows an edit changes or moves.
    struct Row {
        rejse::ElementRef element;
        std::string title;
        std::optional<double> score;
        bool weakest = false;
        bool truth = false;
        std::optional<Rgb> color;
        friend bool operator==(const Row&, const Row&) = default;
    };

    std::vector<Row> rowsNow() const;
    void refresh();
    /// The same number of rows everywhere, of other elements than were `shown`.
    void followElements(const std::vector<Row>& shown);
    void tellChanges(const std::vector<Row>& shown);
    void tellWhereChanged(const QModelIndex& index, const Row& before, const Row& after);
    /// Where a row is found in `m_rows`.
    std::size_t placeAmongRows(const QModelIndex& index) const;
    QVariant phaseData(std::size_t at, int role) const;
    QVariant touchpointData(std::size_t phase, std::size_t at, int role) const;

    /// Where among the touchpoints a row between those of `parent` is.
    Gap gapAt(int row, const QModelIndex& parent) const;

    editor::MapEditor& m_editor;
    const editor::Document& m_document;
    std::vector<Row> m_rows; ///< phases each with its touchpoints behind it
};

} // namespace rejse::outline
