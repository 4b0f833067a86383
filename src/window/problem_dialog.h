// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace rejse::window {

/// Says what went wrong and lists the problems, plain, to be selected and copied.
class ProblemDialog : public QDialog {
    Q_OBJECT
public:
    ProblemDialog(const QString& title, const QString& explanation, const QStringList& problems,
                  QWidget* parent = nullptr);
};

} // namespace rejse::window
