// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_commands.h"

#include "editor/clipboard/system_clipboard.h"
#include "editor/editing/map_editor.h"
#include "editor/editing/neighbour.h"

#include <optional>

namespace rejse::editor {

namespace {

using commands::Command;

bool isFeeling(Command command)
{
    return command >= Command::FeelVeryUnhappy && command <= Command::FeelDelighted;
}

bool isImportance(Command command)
{
    return command >= Command::ImportanceLowest && command <= Command::ImportanceHighest;
}

bool giveRating(Command command, MapEditor& editor)
{
    const auto distance = [command](Command from) { return static_cast<int>(command) - static_cast<int>(from); };
    if (isFeeling(command)) {
        editor.setFeeling(distance(Command::FeelNeutral));
    } else if (command == Command::FeelNothing) {
        editor.setFeeling(std::nullopt);
    } else if (isImportance(command)) {
        editor.setImportance(distance(Command::ImportanceLowest) + 1);
    } else {
        return false;
    }
    return true;
}

std::optional<Step> stepFor(Command command)
{
    switch (command) {
    case Command::GoLeft:
        return Step::Left;
    case Command::GoRight:
        return Step::Right;
    case Command::GoUp:
        return Step::Up;
    case Command::GoDown:
        return Step::Down;
    case Command::GoFirst:
        return Step::Home;
    case Command::GoLast:
        return Step::End;
    default:
        return std::nullopt;
    }
}

bool giveSelecting(Command command, MapEditor& editor)
{
    Selection& selection = editor.selection();
    if (const auto step = stepFor(command)) {
        selection.select(neighbourOrEmptyPhase(editor.journey(), selection.current(), *step));
        return true;
    }
    switch (command) {
    case Command::ExtendBack:
        editor.extendSelection(Direction::Back);
        return true;
    case Command::ExtendForward:
        editor.extendSelection(Direction::Forward);
        return true;
    case Command::SelectAll:
        editor.selectAllTouchpoints();
        return true;
    case Command::SelectNothing:
    case Command::LeaveSelection:
        selection.clear();
        return true;
    default:
        return false;
    }
}

bool giveMove(Command command, MapEditor& editor)
{
    switch (command) {
    case Command::MoveBack:
        editor.moveAlong(Direction::Back);
        return true;
    case Command::MoveForward:
        editor.moveAlong(Direction::Forward);
        return true;
    case Command::MoveUp:
        editor.moveInList(Direction::Back);
        return true;
    case Command::MoveDown:
        editor.moveInList(Direction::Forward);
        return true;
    default:
        return false;
    }
}

bool giveClipboardCommand(Command command, MapEditor& editor)
{
    switch (command) {
    case Command::Cut:
        cutSelected(editor);
        return true;
    case Command::Copy:
        copySelected(editor);
        return true;
    case Command::Paste:
        pasteFromClipboard(editor);
        return true;
    case Command::Duplicate:
        editor.duplicateSelected();
        return true;
    case Command::Delete:
        editor.removeSelected();
        return true;
    default:
        return false;
    }
}

bool giveMark(Command command, MapEditor& editor)
{
    switch (command) {
    case Command::MomentOfTruth:
        editor.toggleMomentOfTruth();
        return true;
    case Command::GiveVote:
        editor.voting().give(editor.selection().current());
        return true;
    case Command::TakeVote:
        editor.voting().takeBack(editor.selection().current());
        return true;
    default:
        return false;
    }
}

} // namespace

bool giveCommand(Command command, MapEditor& editor)
{
    return giveRating(command, editor) || giveSelecting(command, editor) || giveMove(command, editor)
        || giveClipboardCommand(command, editor) || giveMark(command, editor);
}

bool isRating(Command command)
{
    return isFeeling(command) || command == Command::FeelNothing || isImportance(command);
}

} // namespace rejse::editor
