// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/voting.h"

#include <QDialog>

class QSpinBox;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::dialogs {

/// Asks how many dot votes there are: so many for each of so many people.
class VotingDialog : public QDialog {
    Q_OBJECT
public:
    explicit VotingDialog(QWidget* parent = nullptr);

    editor::Voting::Round round() const;

private:
    void showSum();

    QSpinBox* m_each;
    QSpinBox* m_people;
    widgets::TextLabel* m_sum;
};

} // namespace rejse::dialogs
