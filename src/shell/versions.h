// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/version_store.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace rejse::shell {

/// Keeps a version of each map that is saved, in another thread.
class Versions : public QObject {
    Q_OBJECT
public:
    explicit Versions(QObject* parent = nullptr);

    /// What a file holds that is about to be replaced; nothing where there is none.
    static std::optional<QByteArray> before(const QString& path);
    /// Keeps what has been saved to `path`, and what was there before where that is a map and no version already.
    void keep(const QString& path, const std::optional<QByteArray>& before, const Journey& saved);
    /// Waits until all is kept.
    void finish() { m_writer.waitForDone(); }

    const files::VersionStore& store() const { return m_store; }

signals:
    /// What was saved to `path` has been kept, or could not be, for the reason that `problem` tells. Emitted in the
    /// thread that keeps.
    void kept(const QString& path, const QString& problem);

private:
    files::VersionStore m_store;
    QThreadPool m_writer; ///< last, so that it has ended before anything else goes
};

} // namespace rejse::shell
