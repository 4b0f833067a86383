// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/keys.h"

#include "canvas/map_view.h"
#include "canvas/pointer.h"
#include "commands/shortcuts.h"
#include "editor/editing/map_commands.h"

#include <QKeyEvent>

#include <optional>

namespace rejse::canvas {

namespace {

using commands::Command;
using editor::Direction;
using editor::Where;

/// The kind of element that a command adds.
std::optional<ElementKind> addedBy(Command command)
{
    switch (command) {
    case Command::NewTouchpoint:
        return ElementKind::Touchpoint;
    case Command::NewPhase:
        return ElementKind::Phase;
    case Command::NewExperience:
        return ElementKind::Experience;
    case Command::NewBarrier:
        return ElementKind::Barrier;
    case Command::NewAction:
        return ElementKind::Action;
    case Command::NewQuote:
        return ElementKind::Quote;
    default:
        return std::nullopt;
    }
}

/// Whether the canvas scrolls to what a command has changed, wherever it stood before.
bool isShownAfterwards(Command command)
{
    return editor::isRating(command) || command == Command::MomentOfTruth
        || (command >= Command::MoveBack && command <= Command::MoveDown);
}

/// Commands that begin something on the canvas.
bool beginCommand(Command command, MapView& view)
{
    if (const auto kind = addedBy(command)) {
        view.beginNew(*kind, Where::Fitting);
        return true;
    }
    switch (command) {
    case Command::AddAfter:
        view.beginSibling(Where::After);
        return true;
    case Command::AddBefore:
        view.beginSibling(Where::Before);
        return true;
    case Command::EditText:
        view.editText();
        return true;
    case Command::StartLink:
        view.startLink();
        return true;
    default:
        return false;
    }
}

/// Keys while a link is being aimed.
bool handleAiming(const QKeyEvent& event, Pointer& pointer)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        pointer.aim(Direction::Back);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        pointer.aim(Direction::Forward);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pointer.drop();
        break;
    case Qt::Key_Escape:
        pointer.cancel();
        break;
    default:
        break;
    }
    return true;
}

bool handleOnMap(const QKeyEvent& event, MapView& view)
{
    const auto command = commands::commandFor(commands::readKey(event), commands::Keys::Canvas);
    if (!command || beginCommand(*command, view)) {
        return command.has_value();
    }
    const bool given = editor::giveCommand(*command, view.mapScene().editor());
    if (given && isShownAfterwards(*command)) {
        view.revealSelection();
    }
    return given;
}

} // namespace

bool handleKey(const QKeyEvent& event, MapView& view)
{
    if (view.pointer().isAiming()) {
        return handleAiming(event, view.pointer());
    }
    if (view.pointer().isDragging()) {
        if (event.key() == Qt::Key_Escape) {
            view.pointer().cancel();
        }
        return true;
    }
    return handleOnMap(event, view);
}

} // namespace rejse::canvas
