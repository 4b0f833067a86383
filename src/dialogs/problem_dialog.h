// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QHBoxLayout;

namespace rejse::widgets {
class UiButton;
} // namespace rejse::widgets

namespace rejse::dialogs {

/// Says what went wrong and lists the problems, plain, to be selected and copied.
class ProblemDialog : public QDialog {
    Q_OBJECT
public:
    ProblemDialog(const QString& title, const QString& explanation, const QStringList& problems,
                  QWidget* parent = nullptr);

    /// Adds a button for what can be done instead, which closes the dialog. It is what Enter does.
    void offer(const QString& text, std::function<void()> instead);

private:
    widgets::UiButton* m_close;
    QHBoxLayout* m_buttons;
};

} // namespace rejse::dialogs
