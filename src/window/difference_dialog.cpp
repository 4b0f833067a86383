// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/difference_dialog.h"

#include "panels/numbers.h"
#include "panels/text_label.h"
#include "window/chrome_button.h"
#include "window/difference_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::window {

DifferenceDialog::DifferenceDialog(const QString& title, const Side& before, const Side& after, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("differenceDialog");
    setWindowTitle(title);
    resize(820, 560);
    const Comparison comparison = compare(before.journey, after.journey);
    auto* list = new DifferenceList(before.name, after.name);
    list->show(comparison);
    auto* figures = (new panels::TextLabel(tr("Score of the journey: %1 %2, %3 %4")
                                               .arg(before.name, panels::figure(comparison.journey.before), after.name,
                                                    panels::figure(comparison.journey.after))))
                        ->styled(13, QFont::Normal, panels::Ink::Caption);
    auto* close = new ChromeButton(ChromeButton::Kind::Primary, tr("Close"));
    close->setObjectName("closeButton");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget((new panels::TextLabel(title))->styled(16, QFont::DemiBold));
    column->addWidget(list, 1);
    column->addWidget(figures);
    column->addLayout(buttons);
}

} // namespace rejse::window
