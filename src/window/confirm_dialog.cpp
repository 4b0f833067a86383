// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/confirm_dialog.h"

#include "panels/rating_widgets.h"
#include "panels/text_label.h"
#include "window/chrome_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::window {

ConfirmDialog::ConfirmDialog(const QString& question, const QString& words, const QString& action, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("confirmDialog");
    setWindowTitle(action);
    setAccessibleName(question);
    setAccessibleDescription(words);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget((new panels::TextLabel(question))->styled(16, QFont::DemiBold));
    texts->addWidget((new panels::TextLabel(words))->styled(13, QFont::Normal, panels::Ink::Caption));
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new panels::IconLabel(layout::Icon::Warning, 24, panels::IconLabel::Tone::Warning), 0, Qt::AlignTop);
    top->addLayout(texts, 1);

    auto* doIt = new ChromeButton(ChromeButton::Kind::Boxed, action);
    doIt->setObjectName("confirmButton");
    doIt->setAutoDefault(false);
    connect(doIt, &QPushButton::clicked, this, &QDialog::accept);
    auto* leave = new ChromeButton(ChromeButton::Kind::Primary, tr("Cancel"));
    leave->setObjectName("cancelButton");
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(doIt);
    buttons->addStretch();
    buttons->addWidget(leave);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(top);
    column->addLayout(buttons);
    setMinimumWidth(460);
    leave->setFocus();
}

} // namespace rejse::window
