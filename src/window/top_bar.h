// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace rejse::window {

class ChromeButton;
class LensBar;

/// The toolbar over the map: the menus, opening and making maps, the lens, zoom, and export.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const actions::CommandSet& commands, QMenu* menu, QWidget* parent = nullptr);

    LensBar* lens() const { return m_lens; }
    void setZoom(double zoom);

private:
    LensBar* m_lens;
    ChromeButton* m_zoom;
};

/// The button that opens the program's menu.
QToolButton* makeMenuButton(QMenu* menu);

} // namespace rejse::window
