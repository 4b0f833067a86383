// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace rejse::dialogs {

/// Asks what is to become of maps whose changes would be lost: saved, or let go. Cancelling rejects the dialog.
class SaveQuestion : public QDialog {
    Q_OBJECT
public:
    explicit SaveQuestion(const QStringList& titles, QWidget* parent = nullptr);

signals:
    void saveWanted();
    void discardWanted();
};

} // namespace rejse::dialogs
