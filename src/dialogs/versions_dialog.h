// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"
#include "files/version_store.h"
#include "render/text/map_metrics.h"

#include <QDialog>

#include <optional>
#include <vector>

class QListWidget;

namespace rejse::widgets {
class UiButton;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::dialogs {

class DifferenceList;
class ExportPreview;

/// The last saved states of an open map: when they were saved, their score, their picture, and what has been changed
/// since. One can be brought back, as a step that can be undone, or opened as a copy.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    VersionsDialog(editor::Document& document, const files::VersionStore& store, QWidget* parent = nullptr);

signals:
    void copyWanted(const rejse::Journey& journey);

private:
    QWidget* makeDetails();
    void fillList();
    /// Reads one version that has not been looked at yet; scores come in one by one, so that nothing waits for them.
    void readNext();
    const std::optional<Journey>& read(std::size_t index);
    void showVersion(int index);
    void bringBack();
    void openCopy();
    std::optional<Journey> shown() const;

    struct Entry {
        files::Version version;
        bool isRead = false;
        std::optional<Journey> journey; ///< absent where it cannot be read
    };

    editor::Document& m_document;
    render::MapMetrics m_metrics;
    std::vector<Entry> m_entries;
    std::size_t m_next = 0;
    QListWidget* m_list;
    ExportPreview* m_picture;
    widgets::TextLabel* m_heading;
    DifferenceList* m_changes;
    widgets::UiButton* m_copy;
    widgets::UiButton* m_back;
};

} // namespace rejse::dialogs
