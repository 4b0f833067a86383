// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/merge.h"

#include <QDialog>

#include <functional>
#include <vector>

class QRadioButton;
class QVBoxLayout;

namespace rejse::window {

/// Shows the conflicts of a merge one by one, with what each side says, to choose from.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    explicit MergeDialog(const std::vector<Conflict>& conflicts, QWidget* parent = nullptr);

    Choices choices() const;

private:
    struct Row {
        Conflict::Address address;
        QRadioButton* ours = nullptr;
        QRadioButton* theirs = nullptr;
    };

    void addConflicts(const std::vector<Conflict>& conflicts, QVBoxLayout& column);
    void addConflict(const Conflict& conflict, QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void chooseAll(Side side);

    std::vector<Row> m_rows;
};

} // namespace rejse::window
