// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/disk_guard.h"
#include "files/open_lock.h"
#include "window/notice_bar.h"

#include <functional>

namespace rejse::window {

/// Tells over a map what has become of its file, and does what is chosen about it.
class MapNotices : public QObject {
    Q_OBJECT
public:
    /// `over` is what the notices float over.
    MapNotices(editor::Document& document, QWidget* over, QWidget* parent);

    /// Looks at the file and tells what has become of it, and whether somebody else has it open.
    void check();
    /// Whether the file has what was last read or saved. If not, says so; once it is decided that the map may be saved
    /// all the same, `thenSave` follows.
    bool maySave(const std::function<void()>& thenSave);

    editor::DiskGuard& guard() { return m_guard; }
    NoticeBar& bar() { return *m_bar; }

signals:
    /// What is here is to be opened as a map without a file.
    void copyWanted();

private:
    void takeLock(files::OpenLock::Force force = files::OpenLock::Force::No);
    void tellReadOnly();
    void tellFree();
    void edit(files::OpenLock::Force force);
    void tell();
    void tellChanged();
    void decided();
    void mergeBoth();
    void finishMerge(const Choices& choices);
    void showDifferences();
    QString fileName() const;

    editor::Document& m_document;
    editor::DiskGuard m_guard;
    files::OpenLock m_lock;
    QWidget* m_window;
    NoticeBar* m_bar;
    std::function<void()> m_thenSave; ///< a save that waits for a decision
};

} // namespace rejse::window
