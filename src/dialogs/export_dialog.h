// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"
#include "layout/map/layout.h"
#include "render/export.h"
#include "render/text/map_metrics.h"
#include "report/report.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QThread;

namespace rejse::widgets {
class Chooser;
class UiButton;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::dialogs {

class ExportPreview;

/// Hands a map over as PDF, PNG, SVG or report: shows what it will be and how large, and writes it. What cannot be made
/// is told before it is tried, with what would work instead.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(editor::Document& document, QWidget* parent = nullptr);
    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    render::ExportOptions options() const;
    bool isReport() const;
    layout::Options layoutOptions() const;
    QString filePath() const;
    /// What stands in the way of exporting; empty when nothing does.
    QString refusal() const;

    void reject() override;

signals:
    void exported(const QString& path);

private:
    void fillOptions();
    QWidget* makeFileRow();
    void addFormats(QWidget* row);
    void fillLanes();
    void layOut();
    void refresh();
    void formatChanged();
    /// After the format and what is shown.
    void renameFile();
    void browse();
    void start();
    void finish(const Result<QByteArray>& made);
    /// The file is written, but the disk has not confirmed it.
    void tellUnconfirmed(const Problems& doubts);
    void setBusy(bool busy);
    QString sizeText() const;

    editor::Document& m_document;
    render::MapMetrics m_metrics;
    layout::Layout m_layout;
    std::shared_ptr<const report::Report> m_report; ///< where one is to be made
    QButtonGroup* m_formats;
    QString m_tail; ///< what renameFile() has put at the end of the file's name
    widgets::Chooser* m_scale;
    widgets::Chooser* m_paper;
    widgets::Chooser* m_lens;
    QListWidget* m_lanes;
    QWidget* m_scaleRow = nullptr;
    QWidget* m_paperRow = nullptr;
    QWidget* m_optionsBox;
    ExportPreview* m_preview;
    widgets::TextLabel* m_size;
    widgets::TextLabel* m_problem;
    QLineEdit* m_file;
    QProgressBar* m_progress;
    widgets::UiButton* m_export;
    QThread* m_worker = nullptr;
};

} // namespace rejse::dialogs
