// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commands.h"
#include "presenting/floating.h"

#include <QTimer>

namespace rejse::presenting {

/// For whoever presents by mouse or finger: buttons for what has a key, shown for as long as the mouse moves.
class StageBar : public Floating {
    Q_OBJECT
public:
    explicit StageBar(QWidget* parent);

    enum class By {
        Mouse, ///< stays for as long as it stands on the bar
        Finger
    };
    /// Shows it, and hides it once nothing has moved for a while.
    void appear(By by);
    /// Notes that something moved, whether it is shown or not.
    void stir() { m_stillness.start(); }
    /// At the right, no higher than `top`.
    void place(int top);

signals:
    /// The button of a command was pressed.
    void given(rejse::commands::Command command);
    /// Nothing has moved for a while.
    void still();

protected:
    void leaveEvent(QEvent* event) override;

private:
    QTimer m_stillness{this};
    By m_by = By::Mouse;
};

} // namespace rejse::presenting
