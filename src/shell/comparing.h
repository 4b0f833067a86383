// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace rejse::shell {

class MapTab;

/// Which map each open one is compared with: another open one, kept up to date, or one from a file.
class Comparing : public QObject {
    Q_OBJECT
public:
    using Tabs = std::function<QList<MapTab*>()>;
    Comparing(Tabs tabs, QWidget* window);

    /// Answers what the tab wants to be compared with.
    void watch(MapTab* tab);
    /// The tab has come to the front: names the others for it, and takes what it is compared with as it is by now.
    void bringUpToDate(MapTab* tab);

private:
    QList<MapTab*> others(MapTab* tab) const;
    void compare(MapTab* tab, MapTab* with);
    void askFile(MapTab* tab);
    void compareWithFile(MapTab* tab, const QString& path);

    Tabs m_tabs;
    QWidget* m_window;
    QHash<MapTab*, QPointer<MapTab>> m_with;
};

} // namespace rejse::shell
