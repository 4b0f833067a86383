// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/about_dialog.h"

#include "widgets/text/text_label.h"
#include "widgets/theme/program_mark.h"
#include "widgets/ui_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::dialogs {

using widgets::Ink;
using widgets::TextLabel;

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName("aboutDialog");
    setWindowTitle(tr("About Rejse"));
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(
        (new TextLabel(tr("Rejse %1").arg(QApplication::applicationVersion())))->styled(16, QFont::DemiBold));
    words->addWidget(new TextLabel(tr("A desktop editor for customer-journey maps.")));
    words->addSpacing(6);
    words->addWidget(
        (new TextLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                          "without any warranty. The map's letters are Inter, under the SIL Open Font "
                          "License.")))
            ->styled(12, QFont::Normal, Ink::Caption));
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(new widgets::ProgramMark, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* close = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(top, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(440, 220);
}

} // namespace rejse::dialogs
