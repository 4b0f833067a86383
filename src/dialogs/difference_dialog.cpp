// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/difference_dialog.h"

#include "dialogs/difference_list.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::dialogs {

DifferenceDialog::DifferenceDialog(const QString& title, const Side& before, const Side& after, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("differenceDialog");
    setWindowTitle(title);
    resize(820, 560);
    const Comparison comparison = compare(before.journey, after.journey);
    auto* list = new DifferenceList(before.name, after.name);
    list->show(comparison);
    auto* figures = (new widgets::TextLabel(tr("Score of the journey: %1 %2, %3 %4")
                                                .arg(before.name, widgets::figure(comparison.journey.before),
                                                     after.name, widgets::figure(comparison.journey.after))))
                        ->styled(13, QFont::Normal, widgets::Ink::Caption);
    auto* close = new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Close"));
    close->setObjectName("closeButton");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget((new widgets::TextLabel(title))->styled(16, QFont::DemiBold));
    column->addWidget(list, 1);
    column->addWidget(figures);
    column->addLayout(buttons);
}

} // namespace rejse::dialogs
