// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/merge.h"

#include <QDialog>

#include <functional>
#include <vector>

class QRadioButton;
class QVBoxLayout;

namespace rejse::dialogs {

/// Shows the conflicts of a merge one by one, with what each side says, to choose from. Of many, those that are
/// scrolled to are made.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    explicit MergeDialog(std::vector<Conflict> conflicts, QWidget* parent = nullptr);

    Choices choices() const;

private:
    /// The two buttons of a conflict.
    struct Row {
        QRadioButton* ours = nullptr;
        QRadioButton* theirs = nullptr;
    };

    void addList(QVBoxLayout& column);
    void addMore();
    void addConflict(Conflict& conflict);
    void addButtons(QVBoxLayout& column);
    void chooseAll(Side side);

    std::vector<Conflict> m_conflicts; ///< with what has been chosen
    std::vector<Row> m_rows;           ///< of the first of them
    QVBoxLayout* m_list = nullptr;
};

} // namespace rejse::dialogs
