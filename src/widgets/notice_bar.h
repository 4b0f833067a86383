// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace rejse::widgets {

class IconLabel;
class TextLabel;

/// Says something that can wait over the foot of `over`, with what can be done about it, without taking the keyboard.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    enum class Tone {
        Quiet,
        Warning
    };
    enum class Close {
        Allowed,
        ByChoice ///< it goes only when one of its buttons has been pressed
    };
    struct Choice {
        const char* name; ///< of the button
        QString text;
        QString tooltip;
        std::function<void()> chosen;
    };

    NoticeBar(QWidget* over, QWidget* parent);

    /// Instead of what it said before. The last choice is what is most likely wanted.
    void say(const QString& message, Tone tone, const QList<Choice>& choices = {}, Close close = Close::Allowed);
    QString message() const;
    void setVisible(bool visible) override;

signals:
    /// The person has closed it without a choice.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void giveKeyboardOn();
    void place();

    QWidget* m_over;
    IconLabel* m_icon;
    TextLabel* m_message;
    QWidget* m_close;
    QWidget* m_choices;
    QHBoxLayout* m_buttons;
};

} // namespace rejse::widgets
