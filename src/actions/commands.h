// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <span>

/// Every command of the program stands here once. Menus, the toolbar, context menus and shortcuts are made from it.
namespace rejse::actions {

enum class Command {
    New,
    Open,
    Save,
    SaveAs,
    Export,
    Print,
    Close,
    Quit,
    SelectNothing,
    NextTouchpoint,
    PreviousTouchpoint,
    NextMap,
    PreviousMap,
    ZoomIn,
    ZoomOut,
    ZoomNatural,
    ZoomFit,
    FullScreen,
    ShowOutline,
    ShowPanel,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    About,
    AboutQt
};
inline constexpr int commandCount = static_cast<int>(Command::AboutQt) + 1;

/// Where a command can be given.
enum class Applies {
    Always,
    WithMap,         ///< a map is in front
    WithUntitledMap, ///< a map that has no file yet
    WithTouchpoints, ///< a map with a touchpoint on it
    WithSelection,   ///< something is selected
    WithTwoMaps      ///< there is another map to go to
};

enum class Group {
    None,
    Theme
};

struct CommandInfo {
    Command command = {};
    const char* id = nullptr;   ///< stable name: "file.open"
    const char* text = nullptr; ///< in English, `&` before the mnemonic; shown through commandText()
    const char* hint = nullptr; ///< what it does, for tooltips, the status bar and screen readers
    const char* shortcuts =
        nullptr; ///< portable key sequences, separated by a space; the first is the one that is shown
    std::optional<layout::Icon> icon = std::nullopt;
    Applies applies = Applies::Always;
    bool checkable = false;
    Group group = Group::None;
};

std::span<const CommandInfo> commands();
const CommandInfo& info(Command command);

/// In the person's language.
QString commandText(const CommandInfo& info);
QString commandHint(const CommandInfo& info);
QList<QKeySequence> shortcuts(const CommandInfo& info);

} // namespace rejse::actions
