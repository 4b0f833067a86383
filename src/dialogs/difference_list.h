// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <QTreeWidget>

namespace rejse::dialogs {

/// What differs between two maps, as a tree: what was added, removed, moved and changed, field by field with what each
/// of the two says. Texts wrap, none is cut.
class DifferenceList : public QTreeWidget {
    Q_OBJECT
public:
    /// How the columns of the two maps are headed.
    DifferenceList(const QString& before, const QString& after, QWidget* parent = nullptr);

    void show(const Comparison& comparison);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTreeWidgetItem* addSection(const QString& title);
    /// A row of one text over all columns.
    static QTreeWidgetItem* addHeading(QTreeWidgetItem* item);
};

} // namespace rejse::dialogs
