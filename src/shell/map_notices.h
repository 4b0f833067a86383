// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/external_change_monitor.h"
#include "files/open_lock.h"
#include "files/recovery_slot.h"
#include "widgets/notice_bar.h"

#include <functional>
#include <optional>
#include <vector>

namespace rejse::shell {

/// Tells over a map what has become of its file, and does what is chosen about it.
class MapNotices : public QObject {
    Q_OBJECT
public:
    /// `over` is what the notices float over.
    MapNotices(editor::Document& document, QWidget* over, QWidget* parent);

    /// Looks at the file and tells what has become of it, and whether somebody else has it open.
    void check();
    /// Whether saving to the map's own file writes over nothing but what was last read or saved. If not, says so;
    /// should it be decided that the map is to be saved all the same, saveWanted() follows.
    bool maySave();

    /// Unsaved work on the map cannot be kept for a crash, for this reason; it can where that is empty.
    void setNotKept(const QString& reason);
    /// The same of a version of what was saved.
    void setNoVersion(const QString& reason);

    /// Offers work on the map that a program which has ended had not saved; it waits for what else is being told.
    /// Absent, there is none any more.
    void offerWork(std::optional<files::KeptWork> work);
    bool offersWork() const { return m_work.has_value(); }

    editor::ExternalChangeMonitor& guard() { return m_guard; }
    widgets::NoticeBar& bar() { return *m_bar; }

signals:
    /// What is here is to be opened as a map without a file.
    void copyWanted();
    /// Saving has waited for a decision, and may be done now.
    void saveWanted();
    /// The work that is offered, by its id, is to be brought back, or removed.
    void restoreWanted(const QString& id);
    void discardWanted(const QString& id, const QString& title);

private:
    bool isTyping() const;
    void takeLock(files::OpenLock::Force force = files::OpenLock::Force::No);
    void tellReadOnly(const QString& first = {});
    void tellRefused();
    void tellFree();
    void edit(files::OpenLock::Force force);
    void tell();
    void tellChanged();
    void tellUnreadable();
    void tellRest();
    void tellRestIfInSync();
    void tellWork();
    bool tellsWork() const;
    void handleClosed();
    void decide(const std::function<void()>& choice);
    void mergeBoth(const Choices& choices = {}, const std::vector<Conflict>& decided = {});
    void askConflicts(const std::vector<Conflict>& conflicts, const Choices& before);
    void tellNotMerged(const Problems& problems);
    void showDifferences();
    QString fileName() const;

    editor::Document& m_document;
    editor::ExternalChangeMonitor m_guard;
    files::OpenLock m_lock;
    QWidget* m_window;
    widgets::NoticeBar* m_bar;
    bool m_saveWaits = false; ///< for a decision about the file
    std::optional<QByteArray>
        m_overwrites; ///< what an Unreadable file may be written over with, ExternalChangeMonitor::seen()
    QString m_notKept;
    QString m_noVersion;
    std::optional<files::KeptWork> m_work; ///< that is offered
    QString m_workMessage;
};

} // namespace rejse::shell
