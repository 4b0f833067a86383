// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace rejse::editor {

/// One map of a folder in a line.
struct FolderMap {
    QString path;     ///< absolute
    QString relative; ///< to the folder that was looked through
    QString title;
    QString client;
    std::optional<double> score;
    QString weakest; ///< title of the weakest link
    std::optional<double> urgency;
    std::optional<double> coverage; ///< 0 to 1
    State state = State::Current;
    QDateTime changed;
    QString problem; ///< why it cannot be read; empty where it can
};

/// Reads and scores one map.
FolderMap readFolderMap(const QString& folder, const QString& path);

/// Looks through a folder and all below it for maps, on another thread, so that nobody waits for it.
class FolderScan : public QObject {
    Q_OBJECT
public:
    static constexpr int maxMaps = 5000;

    explicit FolderScan(QObject* parent = nullptr);
    ~FolderScan() override;
    Q_DISABLE_COPY_MOVE(FolderScan)

    /// Begins anew; what was being looked through before is given up.
    void start(const QString& folder);
    void stop();
    bool isRunning() const { return m_running; }

signals:
    /// A few at a time, in the order of their paths.
    void found(const QList<rejse::editor::FolderMap>& maps);
    /// `all` is false where there are more than are looked at.
    void finished(bool all);

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;

    void look(const QString& folder, const Stop& stop);

    QThreadPool m_thread;
    Stop m_stop;
    bool m_running = false;
};

} // namespace rejse::editor
