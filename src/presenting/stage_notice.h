// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/floating.h"

#include <QTimer>

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::presenting {

/// A sentence for the person who presents, for a few seconds.
class StageNotice : public Floating {
    Q_OBJECT
public:
    explicit StageNotice(QWidget* parent);

    void say(const QString& text);
    /// The same until it is hidden.
    void keepSaying(const QString& text);
    QString text() const;
    /// In the middle of the parent, above `foot`.
    void place(int foot);
    void placeAtTop();

private:
    QSize fitting() const;

    widgets::TextLabel* m_text;
    QTimer m_time;
};

} // namespace rejse::presenting
