// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/merge_dialog.h"

#include "dialogs/difference_words.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rejse::dialogs {

using widgets::TextLabel;

namespace {

QString whatOf(const Conflict& conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Deleted:
        return conflict.field.empty() ? QString() : fieldLabel(conflict.field, conflict.entry);
    case ConflictKind::Place:
        return MergeDialog::tr("moved");
    case ConflictKind::Order:
        return MergeDialog::tr("order of %1", "a list of things").arg(fieldLabel(conflict.field, {}).toLower());
    case ConflictKind::Field:
        break;
    }
    return fieldLabel(conflict.field, conflict.entry);
}

QString headingOf(const Conflict& conflict)
{
    const QString element = elementLabel(conflict.element.kind, conflict.title);
    const QString what = whatOf(conflict);
    return what.isEmpty() ? element : MergeDialog::tr("%1: %2", "thing, field").arg(element, what);
}

QString saysOf(const Conflict& conflict, const FieldValue& value)
{
    if (conflict.kind == ConflictKind::Deleted) {
        return value.isAbsent() ? MergeDialog::tr("deleted")
                                : MergeDialog::tr("kept: %1").arg(valueLabel(conflict.field, value));
    }
    if (conflict.kind == ConflictKind::Place && value.isAbsent()) {
        return MergeDialog::tr("Unsorted");
    }
    return valueLabel(conflict.field, value);
}

/// Two lines that are chosen from, the words beside their buttons being wrapped and never markup.
QRadioButton* addSide(QGridLayout& grid, int row, const QString& name, const QString& says, const QString& about)
{
    auto* button = new QRadioButton(name);
    button->setAccessibleName(MergeDialog::tr("%1, %2: %3", "conflict, side, value").arg(about, name, says));
    grid.addWidget(button, row, 0, Qt::AlignTop);
    auto* words = (new TextLabel(says))->styled(13);
    grid.addWidget(words, row, 1, Qt::AlignVCenter);
    return button;
}

} // namespace

MergeDialog::MergeDialog(std::vector<Conflict> conflicts, QWidget* parent)
    : QDialog(parent),
      m_conflicts(std::move(conflicts))
{
    setObjectName("mergeDialog");
    setWindowTitle(tr("Merge both"));
    resize(680, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget((new TextLabel(tr("Both changed the same")))->styled(16, QFont::DemiBold));
    column->addWidget((new TextLabel(tr("All other changes of both are merged. Choose whose way it goes in these; undo "
                                        "takes all of it back.")))
                          ->styled(13, QFont::Normal, widgets::Ink::Caption));
    addList(*column);
    addButtons(*column);
}

void MergeDialog::addList(QVBoxLayout& column)
{
    auto* list = new QWidget;
    list->setObjectName("panelContent");
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(18);
    m_list = new QVBoxLayout;
    m_list->setSpacing(18);
    rows->addLayout(m_list);
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    column.addWidget(scroll, 1);
    const QScrollBar* bar = scroll->verticalScrollBar();
    const auto fill = [this, bar] {
        if (bar->value() > bar->maximum() - 2 * bar->pageStep()) {
            addMore();
        }
    };
    connect(bar, &QScrollBar::valueChanged, this, fill);
    connect(bar, &QScrollBar::rangeChanged, this, fill);
    addMore();
}

void MergeDialog::addMore()
{
    constexpr std::size_t atOnce = 40;
    const std::size_t end = std::min(m_rows.size() + atOnce, m_conflicts.size());
    while (m_rows.size() < end) {
        addConflict(m_conflicts[m_rows.size()]);
    }
}

void MergeDialog::addButtons(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [row](widgets::UiButton::Kind kind, const QString& text, const char* name) {
        auto* button = new widgets::UiButton(kind, text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(widgets::UiButton::Kind::Boxed, tr("All mine"), "allMineButton"), &QPushButton::clicked, this,
            [this] { chooseAll(Side::Ours); });
    connect(add(widgets::UiButton::Kind::Boxed, tr("All theirs"), "allTheirsButton"), &QPushButton::clicked, this,
            [this] { chooseAll(Side::Theirs); });
    row->addStretch();
    connect(add(widgets::UiButton::Kind::Boxed, tr("Cancel"), "cancelButton"), &QPushButton::clicked, this,
            &QDialog::reject);
    auto* merge = add(widgets::UiButton::Kind::Primary, tr("Merge"), "mergeButton");
    merge->setDefault(true);
    connect(merge, &QPushButton::clicked, this, &QDialog::accept);
    column.addLayout(row);
    merge->setFocus();
}

void MergeDialog::addConflict(Conflict& conflict)
{
    const QString heading = headingOf(conflict);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget((new TextLabel(heading))->styled(13, QFont::DemiBold), 0, 0, 1, 2);
    QRadioButton* ours = addSide(*grid, 1, tr("Mine"), saysOf(conflict, conflict.ours), heading);
    QRadioButton* theirs = addSide(*grid, 2, tr("Theirs"), saysOf(conflict, conflict.theirs), heading);
    auto* before = (new TextLabel(tr("Before: %1").arg(saysOf(conflict, conflict.base))))
                       ->styled(12, QFont::Normal, widgets::Ink::Caption);
    grid->addWidget(before, 3, 1);
    auto* group = new QButtonGroup(this);
    group->addButton(ours);
    group->addButton(theirs);
    (conflict.chosen == Side::Ours ? ours : theirs)->setChecked(true);
    connect(theirs, &QRadioButton::toggled, this,
            [&conflict](bool isTheirs) { conflict.chosen = isTheirs ? Side::Theirs : Side::Ours; });
    m_list->addLayout(grid);
    if (!m_rows.empty()) {
        // Those made later come before the buttons all the same.
        setTabOrder(m_rows.back().theirs, ours);
    }
    setTabOrder(ours, theirs);
    m_rows.push_back({ours, theirs});
}

void MergeDialog::chooseAll(Side side)
{
    for (Conflict& conflict : m_conflicts) {
        conflict.chosen = side;
    }
    for (const Row& row : m_rows) {
        (side == Side::Ours ? row.ours : row.theirs)->setChecked(true);
    }
}

Choices MergeDialog::choices() const
{
    Choices choices;
    for (const Conflict& conflict : m_conflicts) {
        choices[conflict.address()] = conflict.chosen;
    }
    return choices;
}

} // namespace rejse::dialogs
