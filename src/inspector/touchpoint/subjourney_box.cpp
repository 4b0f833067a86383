// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/subjourney_box.h"

#include "commands/shortcuts.h"
#include "editor/document/subjourney.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::inspector {

using editor::SubjourneyState;

namespace {

QString wordsFor(const editor::Subjourney& subjourney)
{
    switch (subjourney.state) {
    case SubjourneyState::There:
        return {};
    case SubjourneyState::NoFolder:
        return SubjourneyBox::tr("Found once the map is saved in its folder");
    case SubjourneyState::Missing:
        return SubjourneyBox::tr("Not there. Put the file back, or make a new sub-journey.");
    case SubjourneyState::Outside:
        return SubjourneyBox::tr("A link leads out of the folder of the map. It is not opened.");
    case SubjourneyState::Unreadable:
        return SubjourneyBox::tr("Cannot be read: %1").arg(QString::fromStdString(subjourney.problem));
    }
    return {};
}

} // namespace

SubjourneyBox::SubjourneyBox(QWidget* parent)
    : QWidget(parent),
      m_name(new widgets::TextLabel),
      m_state(new widgets::TextLabel),
      m_score(new widgets::ScorePill),
      m_open(new QToolButton),
      m_new(new QToolButton)
{
    m_name->setObjectName("subjourneyName");
    m_state->setObjectName("subjourneyState");
    m_state->styled(12, QFont::Normal, widgets::Ink::Warning);
    m_open->setObjectName("subjourneyOpen");
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open sub-journey"));
    m_open->setToolTip(tr("Open the sub-journey in a tab (%1)")
                           .arg(commands::shownShortcut(commands::info(commands::Command::OpenSubjourney))));
    m_new->setObjectName("subjourneyNew");
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New sub-journey"));
    m_new->setToolTip(tr("Make a map beside this one that tells the touchpoint at closer range"));
    for (QToolButton* button : {m_open, m_new}) {
        button->setMinimumHeight(32);
    }
    connect(m_open, &QToolButton::clicked, this, &SubjourneyBox::openWanted);
    connect(m_new, &QToolButton::clicked, this, &SubjourneyBox::newWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name, 1);
    first->addWidget(m_score);
    column->addLayout(first);
    column->addWidget(m_state);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_open);
    buttons->addWidget(m_new);
    buttons->addStretch();
    column->addLayout(buttons);
}

void SubjourneyBox::showSubjourney(const QString& mapPath, const std::optional<std::string>& relative)
{
    const editor::Subjourney subjourney =
        relative ? editor::subjourneyOf(mapPath, *relative) : editor::Subjourney{SubjourneyState::Missing};
    const bool there = relative && subjourney.state == SubjourneyState::There;
    m_name->setText(!relative ? tr("None yet") : QString::fromStdString(there ? subjourney.title : *relative));
    m_name->styled(13, QFont::Normal, relative ? widgets::Ink::Text : widgets::Ink::Caption);
    m_score->setVisible(there);
    m_score->setScore(subjourney.score, 1);
    m_state->setText(relative ? wordsFor(subjourney) : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_open->setVisible(relative.has_value());
    m_new->setVisible(!relative || subjourney.state == SubjourneyState::Missing
                      || subjourney.state == SubjourneyState::Outside);
}

} // namespace rejse::inspector
