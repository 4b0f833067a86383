// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/keys.h"

#include "canvas/map_view.h"
#include "canvas/pointer.h"
#include "editor/clipboard/system_clipboard.h"
#include "editor/editing/rating_keys.h"
#include "editor/editing/walk.h"

#include <QKeyEvent>

#include <optional>

namespace rejse::canvas {

namespace {

using editor::Direction;
using editor::Where;

std::optional<editor::Step> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return editor::Step::Left;
    case Qt::Key_Right:
        return editor::Step::Right;
    case Qt::Key_Up:
        return editor::Step::Up;
    case Qt::Key_Down:
        return editor::Step::Down;
    case Qt::Key_Home:
        return editor::Step::Home;
    case Qt::Key_End:
        return editor::Step::End;
    default:
        return std::nullopt;
    }
}

/// What a letter adds.
std::optional<ThingKind> newOf(int key)
{
    switch (key) {
    case Qt::Key_T:
        return ThingKind::Touchpoint;
    case Qt::Key_P:
        return ThingKind::Phase;
    case Qt::Key_E:
        return ThingKind::Experience;
    case Qt::Key_B:
        return ThingKind::Barrier;
    case Qt::Key_A:
        return ThingKind::Action;
    case Qt::Key_Q:
        return ThingKind::Quote;
    default:
        return std::nullopt;
    }
}

bool handlePlain(const QKeyEvent& event, MapView& view)
{
    editor::MapEditor& editor = view.mapScene().editor();
    editor::Selection& selection = editor.selection();
    if (const auto step = stepOf(event.key())) {
        selection.select(editor::walkOn(editor.journey(), selection.current(), *step));
        return true;
    }
    if (const auto kind = newOf(event.key())) {
        view.beginNew(*kind, Where::Fitting);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        view.beginSibling(Where::After);
        return true;
    case Qt::Key_F2:
        view.editText();
        return true;
    case Qt::Key_M:
        editor.toggleMomentOfTruth();
        view.revealSelection();
        return true;
    case Qt::Key_L:
        view.startLink();
        return true;
    case Qt::Key_V:
        editor.voting().give(selection.current());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        editor.removeSelected();
        return true;
    case Qt::Key_Escape:
        selection.clear();
        return true;
    default:
        return false;
    }
}

bool handleShift(const QKeyEvent& event, MapView& view)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        view.beginSibling(Where::Before);
        return true;
    case Qt::Key_Left:
        view.mapScene().editor().extendSelection(Direction::Back);
        return true;
    case Qt::Key_Right:
        view.mapScene().editor().extendSelection(Direction::Forward);
        return true;
    case Qt::Key_V:
        view.mapScene().editor().voting().takeBack(view.mapScene().selection().current());
        return true;
    default:
        return false;
    }
}

bool handleControl(const QKeyEvent& event, MapView& view)
{
    editor::MapEditor& editor = view.mapScene().editor();
    switch (event.key()) {
    case Qt::Key_A:
        editor.selectAllTouchpoints();
        return true;
    case Qt::Key_D:
        editor.duplicateSelected();
        return true;
    case Qt::Key_C:
        editor::copySelected(editor);
        return true;
    case Qt::Key_X:
        editor::cutSelected(editor);
        return true;
    case Qt::Key_V:
        editor::pasteFromClipboard(editor);
        return true;
    default:
        return false;
    }
}

bool handleAlt(const QKeyEvent& event, MapView& view)
{
    editor::MapEditor& editor = view.mapScene().editor();
    switch (event.key()) {
    case Qt::Key_Left:
        editor.moveAlong(Direction::Back);
        break;
    case Qt::Key_Right:
        editor.moveAlong(Direction::Forward);
        break;
    case Qt::Key_Up:
        editor.moveInList(Direction::Back);
        break;
    case Qt::Key_Down:
        editor.moveInList(Direction::Forward);
        break;
    default:
        return false;
    }
    view.revealSelection();
    return true;
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
    if (editor::rateByKey(event, view.mapScene().editor())) {
        // What a key does is seen, wherever the map has been scrolled to meanwhile.
        view.revealSelection();
        return true;
    }
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        return handlePlain(event, view);
    }
    if (modifiers == Qt::ShiftModifier) {
        return handleShift(event, view);
    }
    if (modifiers == Qt::ControlModifier) {
        return handleControl(event, view);
    }
    return modifiers == Qt::AltModifier && handleAlt(event, view);
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
