// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/system_calls.h"
#include "rejse/model/journey.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <utility>

class QWidget;

namespace rejse::dialogs {
class ProblemDialog;
} // namespace rejse::dialogs

namespace rejse::start {
class RecentMaps;
} // namespace rejse::start

namespace rejse::shell {

class MapTab;
class Versions;

/// Writes maps to their files, asks for a name where they have none, and sees to it that closing loses nothing unless
/// the person wants it so. What cannot be written is told.
class Saver : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;
    /// The map that has a file open; null where none has.
    using OpenAt = std::function<MapTab*(const QString& path)>;
    using Maps = std::function<QList<MapTab*>()>;

    Saver(start::RecentMaps& recent, Versions& versions, OpenAt openAt, QWidget* window);

    /// To its own file, or to one that is asked for. `then` follows only when it has been written.
    void save(MapTab& tab, const Then& then = {});
    void saveAs(MapTab& tab, const Then& then = {});
    /// A copy of the map as a future state in a file of its own; the map itself stays as it is.
    void saveFutureState(MapTab& tab);
    /// Writes by other calls than the system's own.
    void setCalls(files::SystemCalls& calls) { m_calls = &calls; }

    /// Whether these maps can be closed without a question. Makes a step of what is being typed.
    static bool losesNothing(const QList<MapTab*>& tabs);
    /// `then` follows as soon as closing these maps loses nothing, or only what the person has just let go. Where a map
    /// turns out to need a decision about its file, closing is given up.
    void beforeClosing(const Maps& maps, const Then& then);

signals:
    void saved(const QString& path);
    /// A map could not be saved before something is decided about its file, which it tells itself.
    void decisionWanted(MapTab* tab);
    void futureStateSaved(const QString& path);

private:
    using Tabs = QList<QPointer<MapTab>>;
    /// Maps with what closing them would lose.
    using Unsaved = QList<std::pair<QPointer<MapTab>, Journey>>;

    void ask(MapTab& tab, const QString& title, const QString& name, const std::function<void(const QString&)>& chosen);
    void write(MapTab& tab, const QString& path, const Then& then);
    void writeFutureState(MapTab& tab, const QString& path);
    static Unsaved unsavedOf(const QList<MapTab*>& tabs);
    void saveAll(Tabs tabs, const Then& then);
    bool refuseOpenFile(const MapTab* tab, const QString& path);
    dialogs::ProblemDialog* tell(const QStringList& problems);
    void tellUnconfirmed(const QStringList& doubts);

    start::RecentMaps& m_recent;
    Versions& m_versions;
    OpenAt m_openAt;
    QWidget* m_window;
    files::SystemCalls* m_calls = &files::systemCalls();
};

} // namespace rejse::shell
