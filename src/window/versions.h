// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/version_store.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace rejse::window {

/// Keeps a version of each map that is saved, in another thread.
class Versions : public QObject {
    Q_OBJECT
public:
    /// What a file holds that is about to be replaced.
    struct Before {
        QByteArray content;
        QDateTime time;
    };

    explicit Versions(QObject* parent = nullptr);

    /// Nothing where there is no map to lose.
    static std::optional<Before> before(const QString& path);
    /// Keeps what has been saved to `path`, and what was there before unless that is a version already.
    void keep(const QString& path, const std::optional<Before>& before, const Journey& saved);
    /// Waits until all is kept.
    void finish() { m_writer.waitForDone(); }

    const files::VersionStore& store() const { return m_store; }

private:
    files::VersionStore m_store;
    QThreadPool m_writer;
};

} // namespace rejse::window
