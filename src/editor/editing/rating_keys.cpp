// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/rating_keys.h"

#include "editor/editing/map_editor.h"

#include <QKeyEvent>

#include <optional>

namespace rejse::editor {

bool rateByKey(const QKeyEvent& event, MapEditor& editor)
{
    constexpr int neutral = 3;
    const int digit = event.key() - Qt::Key_0;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (digit < 0 || digit > 5) {
        return false;
    }
    if (modifiers == Qt::NoModifier) {
        editor.setFeeling(digit == 0 ? std::nullopt : std::optional(digit - neutral));
        return true;
    }
    if (modifiers == Qt::ControlModifier && digit > 0) {
        editor.setImportance(digit);
        return true;
    }
    return false;
}

} // namespace rejse::editor
