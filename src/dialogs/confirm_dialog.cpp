// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/confirm_dialog.h"

#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::dialogs {

ConfirmDialog::ConfirmDialog(const QString& question, const QString& words, const QString& action, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("confirmDialog");
    setWindowTitle(action);
    setAccessibleName(question);
    setAccessibleDescription(words);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget((new widgets::TextLabel(question))->styled(16, QFont::DemiBold));
    texts->addWidget((new widgets::TextLabel(words))->styled(13, QFont::Normal, widgets::Ink::Caption));
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new widgets::IconLabel(layout::Icon::Warning, 24, widgets::IconLabel::Tone::Warning), 0,
                   Qt::AlignTop);
    top->addLayout(texts, 1);

    auto* doIt = new widgets::UiButton(widgets::UiButton::Kind::Boxed, action);
    doIt->setObjectName("confirmButton");
    doIt->setAutoDefault(false);
    connect(doIt, &QPushButton::clicked, this, &QDialog::accept);
    auto* leave = new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Cancel"));
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

} // namespace rejse::dialogs
