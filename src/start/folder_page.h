// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/folder_scan.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTableView;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::start {

class FolderModel;

/// All maps of a folder and those below it, with their scores and weakest links: sorted by any column, filtered by
/// words, opened by a click or Enter.
class FolderPage : public QWidget {
    Q_OBJECT
public:
    explicit FolderPage(QMenu* menu, QWidget* parent = nullptr);

    /// Looks through the folder anew; it is the one that is shown next time.
    void show(const QString& folder);
    /// The folder that was shown last, or where `otherwise` lies.
    static QString lastFolder(const QString& otherwise);

    const editor::FolderScan& scan() const { return m_scan; }

signals:
    void fileChosen(const QString& path);
    void folderWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    QWidget* makeHead(QMenu* menu);
    void open(const QModelIndex& index);
    void showCount();

    editor::FolderScan m_scan;
    FolderModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QLineEdit* m_filter;
    widgets::TextLabel* m_folderName = nullptr;
    widgets::TextLabel* m_count;
    QTimer m_wrapping;
    QString m_folder;
    bool m_all = true;
};

} // namespace rejse::start
