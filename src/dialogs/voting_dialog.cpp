// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/voting_dialog.h"

#include "files/preferences.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"

#include <QGridLayout>
#include <QSpinBox>

namespace rejse::dialogs {

using widgets::Ink;
using widgets::TextLabel;
using widgets::Wrap;

namespace {

QSpinBox* number(const QString& name, const QString& label, int value, int most)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(1, most);
    box->setValue(value);
    box->setMinimumSize(88, 34);
    return box;
}

} // namespace

VotingDialog::VotingDialog(QWidget* parent)
    : QDialog(parent),
      m_each(number(QStringLiteral("votesEach"), tr("Votes for each person"), files::Preferences::votesEach().value(),
                    99)),
      m_people(number(QStringLiteral("votesPeople"), tr("People"), files::Preferences::votingPeople().value(), 999)),
      m_sum(new TextLabel)
{
    setObjectName("votingDialog");
    setWindowTitle(tr("Voting round"));
    m_sum->setObjectName("votesSum");
    m_sum->styled(13, QFont::Normal, Ink::Caption)->wrapped(Wrap::OneLine);
    auto* start = new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Begin"));
    start->setObjectName("votingBegin");
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, [this] {
        files::Preferences::votesEach().set(m_each->value());
        files::Preferences::votingPeople().set(m_people->value());
        accept();
    });
    auto* cancel = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(start);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget((new TextLabel(windowTitle()))->styled(16, QFont::DemiBold), 0, 0, 1, 2);
    grid->addWidget(
        (new TextLabel(tr("Everyone gives their votes to the touchpoints and actions that matter most to them. "
                          "V gives one to what is selected, Shift+V takes one back; while presenting a click "
                          "votes too.")))
            ->styled(13, QFont::Normal, Ink::Caption),
        1, 0, 1, 2);
    grid->addWidget((new TextLabel(m_each->accessibleName()))->aligned(Qt::AlignVCenter), 2, 0);
    grid->addWidget(m_each, 2, 1, Qt::AlignRight);
    grid->addWidget((new TextLabel(m_people->accessibleName()))->aligned(Qt::AlignVCenter), 3, 0);
    grid->addWidget(m_people, 3, 1, Qt::AlignRight);
    grid->addWidget(m_sum, 4, 0, 1, 2);
    grid->addLayout(buttons, 5, 0, 1, 2);
    setMinimumWidth(460);
    connect(m_each, &QSpinBox::valueChanged, this, &VotingDialog::showSum);
    connect(m_people, &QSpinBox::valueChanged, this, &VotingDialog::showSum);
    showSum();
    m_each->setFocus();
    m_each->selectAll();
}

editor::Voting::Round VotingDialog::round() const
{
    return {m_each->value(), m_people->value()};
}

void VotingDialog::showSum()
{
    const int all = round().all();
    m_sum->setText(tr("%n votes in all", nullptr, all));
}

} // namespace rejse::dialogs
