// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palette/palette_model.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::shell {

/// A field over the window in which a few letters find every command, phase and touchpoint. It closes when something
/// is chosen, by Esc, or by a click elsewhere; then the keyboard is where it was before, and what was chosen is done.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    void open(std::vector<PaletteEntry> entries);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Focus {
        Back,
        Stays
    };

    void close(Focus focus);
    void place();
    void look();
    void choose(const QModelIndex& index);
    void step(int key);

    PaletteModel* m_model;
    QLineEdit* m_words;
    QListView* m_list;
    widgets::TextLabel* m_none;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace rejse::shell
