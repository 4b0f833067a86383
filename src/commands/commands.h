// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

/// Every command of the program stands here once. Menus, the toolbar, the palette, hints and all reading of keys are
/// made from it; docs/keyboard.md and docs/presenting.md are checked against it.
namespace rejse::commands {

enum class Command {
    New,
    StartPage,
    Open,
    FolderMaps,
    Save,
    SaveAs,
    SaveFutureState,
    Versions,
    Export,
    Print,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    CopyPicture,
    Paste,
    Duplicate,
    Delete,
    EditText,
    Find,
    FindNext,
    FindPrevious,
    Palette,
    NewPhase,
    NewTouchpoint,
    NewExperience,
    NewBarrier,
    NewAction,
    NewQuote,
    StartLink,
    NewPersona,
    NewChannel,
    NewProcess,
    NewLane,
    HideLane,
    FeelVeryUnhappy,
    FeelUnhappy,
    FeelNeutral,
    FeelHappy,
    FeelDelighted,
    FeelNothing,
    ImportanceLowest,
    ImportanceLow,
    ImportanceMedium,
    ImportanceHigh,
    ImportanceHighest,
    MomentOfTruth,
    GiveVote,
    TakeVote,
    VotingRound,
    ClearVotes,
    OpenSubjourney,
    NewSubjourney,
    MoveBack,
    MoveForward,
    MoveUp,
    MoveDown,
    SelectAll,
    SelectNothing,
    NextTouchpoint,
    PreviousTouchpoint,
    NextMap,
    PreviousMap,
    ZoomIn,
    ZoomOut,
    ZoomNatural,
    ZoomFit,
    Present,
    PresentFromHere,
    HideScores,
    FullScreen,
    ShowOutline,
    ShowPanel,
    ShowInsights,
    InsightsAll,
    InsightsWeakest,
    InsightsEffectCost,
    InsightsBalance,
    InsightsCompare,
    InsightsWhatIf,
    InsightsBasis,
    InsightsDisagreement,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    About,
    AboutQt,
    // From here on: keys alone, in no menu.
    OpenMenu,
    GoLeft,
    GoRight,
    GoUp,
    GoDown,
    GoFirst,
    GoLast,
    AddAfter,
    AddBefore,
    ExtendBack,
    ExtendForward,
    LeaveSelection,
    StageNext,
    StageContinue,
    StageBack,
    StageNextPhase,
    StagePreviousPhase,
    StageFirst,
    StageLast,
    StageOverview,
    StageBlack,
    StageScores,
    StageKeys,
    StageTouchpoint,
    StageNote,
    StageGiveVote,
    StageTakeVote,
    StageRound,
    StageNotes,
    StageNotesDown,
    StageNotesUp,
    StageSwap,
    StageTimer,
    StageTimerReset,
    StageMoreTime,
    StageLessTime,
    StageEnd
};
/// The commands that stand in menus.
inline constexpr int commandCount = static_cast<int>(Command::AboutQt) + 1;
inline constexpr int allCommandCount = static_cast<int>(Command::StageEnd) + 1;

/// Where a command can be given.
enum class Applies {
    Always,
    WithMap,             ///< a map is in front
    WithTouchpoints,     ///< a map with a touchpoint on it
    WithSelection,       ///< something is selected
    WithSelectionOrText, ///< that, or a text field has the keyboard
    WithMapOrText,
    WithTwoMaps,  ///< there is another map to go to
    OnTouchpoint, ///< a touchpoint is selected, or something on one
    OnPlaced,     ///< such a touchpoint stands on the map
    OnLane,       ///< a lane is selected
    AlongMap,     ///< what is selected can move along the map
    InList,       ///< what is selected can move in a list
    WithUndo,     ///< there is a step to undo
    WithRedo
};

enum class Group {
    None,
    Theme
};

/// Who takes a command's shortcuts.
enum class Keys {
    Window,    ///< the window, whatever in it has the keyboard
    Canvas,    ///< the canvas, while it has the keyboard; elsewhere they are letters and keys like any other
    Presenting ///< the presentation, which takes the feelings, undo and redo besides
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
    Keys keys = Keys::Window;
};

/// The commands that stand in menus.
std::span<const CommandInfo> commands();
/// Those and the ones that have keys alone.
std::span<const CommandInfo> allCommands();
const CommandInfo& info(Command command);

/// In the person's language.
QString commandText(const CommandInfo& info);
QString commandHint(const CommandInfo& info);

} // namespace rejse::commands
