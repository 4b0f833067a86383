// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage_keys.h"

#include "commands/shortcuts.h"
#include "widgets/text/text_label.h"

#include <QGridLayout>

#include <initializer_list>

namespace rejse::presenting {

namespace {

using commands::Command;

QString keysOf(std::initializer_list<Command> commands)
{
    QStringList keys;
    for (const Command command : commands) {
        keys.append(commands::shownShortcuts(commands::info(command)));
    }
    return keys.join(QStringLiteral("   "));
}

QString withGesture(std::initializer_list<Command> commands, const QString& gesture)
{
    return keysOf(commands) + QStringLiteral("   ") + gesture;
}

} // namespace

StageKeys::StageKeys(QWidget* parent) : Floating(parent)
{
    setObjectName("stageKeys");
    setAccessibleName(tr("Keys while presenting"));
    const std::pair<QString, QString> keys[]{
        {withGesture({Command::StageNext, Command::StageContinue}, tr("click")), tr("Next")},
        {withGesture({Command::StageBack}, tr("right click")), tr("Back")},
        {keysOf({Command::StageNextPhase, Command::StagePreviousPhase}), tr("To the next phase, to the one before")},
        {keysOf({Command::StageFirst, Command::StageLast}), tr("To the overview, to where to start")},
        {keysOf({Command::StageOverview}), tr("The whole map in between; a click goes there")},
        {tr("%1 – %2   %3")
             .arg(keysOf({Command::FeelVeryUnhappy}), keysOf({Command::FeelDelighted}), keysOf({Command::FeelNothing})),
         tr("Rate the feeling at the touchpoint; take the rating off")},
        {keysOf({Command::StageTouchpoint, Command::StageNote}), tr("Add a touchpoint; note what is said")},
        {keysOf({Command::StageGiveVote, Command::StageTakeVote}), tr("Give a vote; take one back")},
        {keysOf({Command::StageRound}), tr("A round of dot votes, and its end; clicks vote then")},
        {keysOf({Command::Undo, Command::Redo}), tr("Undo, redo")},
        {keysOf({Command::StageScores}), tr("Show or hide the scores")},
        {keysOf({Command::StageBlack}), tr("A black screen, and back")},
        {keysOf({Command::StageNotesDown, Command::StageNotesUp}),
         tr("In the window with notes: further down and up in them")},
        {keysOf({Command::StageNotes, Command::StageSwap}), tr("The window with notes; swap the screens")},
        {keysOf({Command::StageTimer, Command::StageTimerReset, Command::StageMoreTime, Command::StageLessTime}),
         tr("Start or stop the time; set it back; five minutes more or less")},
        {keysOf({Command::StageEnd}), tr("End")},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(32, 28, 32, 28);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(12);
    grid->addWidget(
        (new widgets::TextLabel(accessibleName()))->styled(20, QFont::DemiBold)->wrapped(widgets::Wrap::OneLine), 0, 0,
        1, 2);
    QStringList spoken;
    int row = 1;
    for (const auto& [key, does] : keys) {
        grid->addWidget((new widgets::TextLabel(key))->styled(15, QFont::DemiBold)->wrapped(widgets::Wrap::OneLine),
                        row, 0);
        grid->addWidget((new widgets::TextLabel(does))->styled(15)->wrapped(widgets::Wrap::OneLine), row, 1);
        spoken.append(key + QStringLiteral(": ") + does);
        ++row;
    }
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    hide();
}

} // namespace rejse::presenting
