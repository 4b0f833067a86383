// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QAction>
#include <QPushButton>

#include <optional>

namespace rejse::widgets {

/// A button in the chrome's own hand, with room between icon and words.
class UiButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Flat,    ///< words or an icon on the bar itself
        Boxed,   ///< with a line around it
        Primary, ///< filled: what is most likely wanted
        Notice,  ///< the same, on the ground of a notice
        Segment  ///< one of several that exclude each other
    };

    UiButton(Kind kind, const QString& text, std::optional<layout::Icon> icon = std::nullopt,
             QWidget* parent = nullptr);
    /// A flat button that gives a command: its icon alone, or with its words.
    static UiButton* forCommand(QAction* action, layout::Icon icon, const QString& text = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setIconSide(int side);
    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    std::optional<layout::Icon> m_icon;
    int m_side = 18;
};

} // namespace rejse::widgets
