// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/selection.h"
#include "files/replace_file.h"
#include "layout/map/layout.h"
#include "rejse/analysis/scores.h"
#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace rejse::editor {

/// What is said of a change, and what goes with it.
struct Change {
    QString name;       ///< "Move touchpoint", as the Edit menu says it
    QString merge = {}; ///< follows a change with the same key: one step with it
    std::optional<std::vector<ElementRef>> select = std::nullopt; ///< what is selected afterwards; absent: as it is
    int ballots = 0;                                              ///< votes given by it; below 0: taken back
};

/// Another journey that the map is held against, such as its future state.
struct ComparisonMap {
    QString name; ///< as its tab or its file is called
    Journey journey;
    friend bool operator==(const ComparisonMap&, const ComparisonMap&) = default;
};

/// Whether `journey` is the later one of both: a future state is later than a current one, and otherwise what the map
/// is held against.
bool isLater(const Journey& journey, const Journey& comparisonMap);

/// An open map: the journey as it is now, its scores, the way back to what it was, its file, and the lens it is looked
/// at through. The journey is a value: it changes as a whole, and whoever shows it is handed the value before and the
/// value after.
class Document : public QObject {
    Q_OBJECT
public:
    /// `path` is empty for a map that has no file yet.
    explicit Document(Journey journey, QString path = {}, QObject* parent = nullptr);

    /// As it is shown, with what is being previewed.
    const Journey& journey() const { return m_journey; }
    /// Scores of the journey through the lens.
    const Scores& scores() const { return m_scores; }

    /// The persona that the map is looked at through; absent for everyone.
    const std::optional<Id>& lens() const { return m_lens; }
    void setLens(const std::optional<Id>& persona);

    /// What the map is compared with; absent for nothing.
    const std::optional<ComparisonMap>& comparisonMap() const { return m_comparisonMap; }
    void setComparisonMap(std::optional<ComparisonMap> comparisonMap);

    /// How the map is looked at: through the lens, with the comparison map's curve behind it.
    const layout::Options& layoutOptions() const { return m_layoutOptions; }
    /// The same through another lens.
    layout::Options layoutOptionsThrough(const std::optional<Id>& lens) const;

    /// The selection that changes carry along and undo brings back.
    void setSelection(Selection* selection) { m_selection = selection; }

    /// The journey becomes `after`, as one step that can be undone. Nothing happens when it is that already. A change
    /// that leads back to where the step that it merges with began takes that step away. A lens whose persona is gone
    /// is taken off. Ends a preview. False, with nothing changed, where the map can only be read.
    bool apply(Journey after, const Change& change);

    /// The same for what does not come from the person at the window, such as the map read again: read-only documents
    /// take it as well.
    void replace(Journey after, const Change& change);

    /// Shows `after` without a step, until apply() makes one from the journey before the preview, or dropPreview()
    /// brings that back with what was selected: for what is being typed or dragged.
    void preview(Journey after);
    void dropPreview();
    bool isPreviewing() const { return m_preview.has_value(); }
    /// The journey without what is being previewed.
    const Journey& committedJourney() const { return m_preview ? m_preview->before : m_journey; }

    /// The change to come does not merge with the last one: a slider was let go, a field was left.
    void endGesture() { ++m_gesture; }
    /// Asks whoever is previewing to make a step of it, or to drop it: before saving, undoing or closing.
    void commitPendingEdit();

    void undo();
    void redo();
    const QUndoStack& history() const { return m_history; }
    /// The sum of Change::ballots of all that was done and not undone.
    int ballots() const;

    /// Whether the map differs from its file, or, without a file, from how it began.
    bool isModified() const { return m_modified; }
    /// The map as its file has it or had it last, or as it began where it has none; absent after setUnsaved().
    const std::optional<Journey>& savedJourney() const { return m_saved; }
    /// What is shown has not been saved anywhere that is known of, such as a map without a file brought back after a
    /// crash.
    void setUnsaved();

    /// The file has this map now, or, absent, none that can be read, which leaves savedJourney() as it is.
    void setFileJourney(const std::optional<Journey>& journey);

    /// Whether changes are refused. What was begun all the same is dropped when it is to become a step.
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    /// Asked by whoever is about to begin a change that takes its time, such as typing: refused here, nothing that
    /// somebody does meanwhile is lost.
    bool mayChange();

    QString filePath() const { return m_path; }
    bool isUntitled() const { return m_path.isEmpty(); }

    /// Writes the map to `path`, which is its file from then on. On failure all stays as it was. Where the disk did not
    /// confirm it, the map counts as changed until a saving is confirmed.
    Result<files::Replaced> saveAs(const QString& path, files::SystemCalls& calls = files::systemCalls());

signals:
    void changed(const rejse::Journey& before, const rejse::Journey& after);
    void lensChanged();
    void comparisonMapChanged();
    void filePathChanged();
    void modifiedChanged(bool modified);
    /// What can be undone or redone, or its name, has changed.
    void historyChanged();
    void commitWanted();
    void saved();
    void readOnlyChanged(bool readOnly);
    /// Somebody tries to change a map that can only be read.
    void changeRefused();

private:
    friend class HistoryStep;

    struct Preview {
        Journey before;
        std::vector<ElementRef> selected;
    };

    void show(Journey after);
    std::vector<ElementRef> selectedNow() const;
    void rescore();
    void refreshLayoutOptions();
    void updateModified();
    void move(void (QUndoStack::*direction)());

    Journey m_journey;
    std::optional<Preview> m_preview;
    std::optional<Journey> m_saved; ///< as the file has it
    QUndoStack m_history;
    Selection* m_selection = nullptr;
    QString m_path;
    std::optional<Id> m_lens;
    std::optional<ComparisonMap> m_comparisonMap;
    layout::Options m_layoutOptions;
    Scores m_scores;
    int m_gesture = 0;
    bool m_modified = false;
    bool m_fileLost = false;    ///< the file has no map any more
    bool m_unconfirmed = false; ///< whether what was saved would outlast a power cut is not known
    bool m_readOnly = false;
};

} // namespace rejse::editor
