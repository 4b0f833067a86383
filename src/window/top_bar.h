// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/command_set.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace rejse::window {

class ChromeButton;
class LensBar;

/// The toolbar over the map: the menus, undoing, what can be added, the lens, zoom, and export. Where it is too narrow,
/// what can be added is offered by its icons alone.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const actions::CommandSet& commands, QMenu* menu, QWidget* parent = nullptr);

    LensBar* lens() const { return m_lens; }
    void setZoom(double zoom);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    /// How wide it is at the least with the words of what can be added.
    int widthWithWords() const;
    void fitWords();

    LensBar* m_lens;
    ChromeButton* m_zoom;
    QList<std::pair<ChromeButton*, QString>> m_adding;
    int m_widthOfWords = 0;
    bool m_wordsShown = true;
};

/// The button that opens the program's menu.
QToolButton* makeMenuButton(QMenu* menu);

} // namespace rejse::window
