// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rejse::dialogs {

/// Asks whether something that cannot be undone is meant. Accepted where it is; what Enter does is to leave it.
class ConfirmDialog : public QDialog {
    Q_OBJECT
public:
    /// `action` is what the button says that does it.
    ConfirmDialog(const QString& question, const QString& words, const QString& action, QWidget* parent = nullptr);
};

} // namespace rejse::dialogs
