// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace rejse::widgets {
class UiButton;
} // namespace rejse::widgets

namespace rejse::shell {

class LensBar;

/// The toolbar over the map: the menus, undoing, what can be added, the lens, zoom, and export. Where it is too narrow,
/// what can be added is offered by its icons alone, or in a menu. Its buttons are reached
/// by Tab; a click on them leaves the keyboard where it is.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const commands::CommandSet& commands, QMenu* menu, QWidget* parent = nullptr);

    LensBar* lens() const { return m_lens; }
    void setZoom(double zoom);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    enum class Adding {
        Menu,
        Icons,
        Words
    };
    /// How much wider it is by what can be added, and by the words of the button that presents, which go with the last
    /// of the others.
    int widthOf(Adding adding) const;
    QWidget* makePresentButton(const commands::CommandSet& commands);
    QWidget* makeExportButton(const commands::CommandSet& commands);
    /// What stands in the menu or the status line as well and is left out where the window is narrow, in this order.
    enum class Spared {
        Nothing,
        Zoom,
        ExportWord,
        Lens
    };
    /// How much narrower it is by what is left out.
    int widthOf(Spared spared) const;
    /// The width it needs with nothing left out, but without what can be added.
    int fullWidth() const;
    void fitSpared(int over);
    void fitAdding();

    LensBar* m_lens;
    widgets::UiButton* m_zoom;
    QToolButton* m_addMenu = nullptr;
    widgets::UiButton* m_present = nullptr;
    widgets::UiButton* m_export = nullptr;
    QList<QWidget*> m_zoomParts;
    QWidget* m_lensEnd; ///< goes with the lens
    int m_widthOfZoom = 0;
    int m_widthOfExport = 0; ///< of its word
    QList<std::pair<widgets::UiButton*, QString>> m_adding;
    int m_widthOfWords = 0;
    int m_widthOfPresent = 0; ///< of its words
    Adding m_shown = Adding::Words;
    Spared m_spared = Spared::Nothing;
};

} // namespace rejse::shell
