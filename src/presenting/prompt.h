// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/floating.h"

class QLineEdit;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::presenting {

/// One line to type at the foot of the screen while the room looks on, in letters that it can read.
class Prompt : public Floating {
    Q_OBJECT
public:
    explicit Prompt(QWidget* parent);

    /// Empty, with the keyboard, under `title`.
    void open(const QString& title);
    /// Takes a key that was pressed elsewhere as if its line had the keyboard, which it has from then on.
    void take(QKeyEvent* event);
    void takeKeyboard();
    /// In the middle of the parent, above `foot`.
    void place(int foot);

signals:
    /// A line was typed and Enter pressed; it is empty again.
    void entered(const QString& line);
    /// Escape, or Enter on an empty line.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    widgets::TextLabel* m_title;
    QLineEdit* m_line;
};

} // namespace rejse::presenting
