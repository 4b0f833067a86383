// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace rejse::start {

/// The files that were opened last, newest first, kept in the settings.
class RecentMaps : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 12;

    using QObject::QObject;

    /// Those that are still there.
    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

signals:
    void changed();

private:
    void store(const QStringList& paths);
};

} // namespace rejse::start
