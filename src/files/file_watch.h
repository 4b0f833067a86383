// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace rejse::files {

/// Notices that something happens to a file: it is written, replaced, deleted or comes back, by whatever program. Not
/// every system tells of everything, so who depends on it looks at the file now and then as well.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject* parent = nullptr);

    /// The file to watch instead of the one before, whether it is there or not; none where it is empty.
    void watch(const QString& path);

signals:
    /// Something happened, and has come to rest since.
    void disturbed();

private:
    struct Stamp {
        bool exists = false;
        qint64 size = 0;
        QDateTime changed;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    Stamp stampNow() const;
    void watchAgain();

    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QString m_path;
    Stamp m_stamp;
};

} // namespace rejse::files
