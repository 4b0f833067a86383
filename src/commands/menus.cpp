// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/menus.h"

namespace rejse::commands {

#define TITLE(text) QT_TRANSLATE_NOOP("Menus", text)

namespace {

using enum Command;

Submenu feelings()
{
    return {TITLE("&Feeling"),
            {FeelDelighted, FeelHappy, FeelNeutral, FeelUnhappy, FeelVeryUnhappy, Separator{}, FeelNothing}};
}

Submenu importances()
{
    return {TITLE("&Importance"),
            {ImportanceHighest, ImportanceHigh, ImportanceMedium, ImportanceLow, ImportanceLowest}};
}

Submenu insights()
{
    return {TITLE("Insi&ghts"),
            {ShowInsights, Separator{}, InsightsAll, InsightsWeakest, InsightsEffectCost, InsightsBalance,
             InsightsCompare, InsightsWhatIf, InsightsBasis, InsightsDisagreement}};
}

std::vector<MenuEntry> touchpointMenu()
{
    return {EditText,    Separator{},    feelings(),    importances(), MomentOfTruth, GiveVote,    TakeVote,
            Separator{}, OpenSubjourney, NewSubjourney, Separator{},   NewExperience, NewBarrier,  NewAction,
            NewQuote,    StartLink,      Separator{},   NewTouchpoint, MoveBack,      MoveForward, Separator{},
            Cut,         Copy,           CopyPicture,   Paste,         Duplicate,     Separator{}, Delete};
}

} // namespace

const std::vector<Menu>& menus()
{
    static const std::vector<Menu> all{
        {TITLE("&File"),
         {New, Dynamic::Templates, StartPage, Separator{}, Open, Dynamic::RecentMaps, FolderMaps, Separator{}, Save,
          SaveAs, SaveFutureState, Versions, Separator{}, Export, Print, Separator{}, Close, Quit}},
        {TITLE("&Edit"),
         {Undo, Redo, Separator{}, Cut, Copy, CopyPicture, Paste, Duplicate, Delete, Separator{}, EditText, Separator{},
          Find, FindNext, FindPrevious, Separator{}, Palette}},
        {TITLE("&Insert"),
         {NewPhase, NewTouchpoint, Separator{}, NewExperience, NewBarrier, NewAction, NewQuote, Separator{}, StartLink,
          Separator{}, NewPersona, NewChannel, NewProcess, NewLane}},
        {TITLE("&Touchpoint"),
         {feelings(), importances(), MomentOfTruth, Separator{}, GiveVote, TakeVote, VotingRound, ClearVotes,
          Separator{}, OpenSubjourney, NewSubjourney, Separator{}, MoveBack, MoveForward, MoveUp, MoveDown}},
        {TITLE("&Select"),
         {SelectAll, SelectNothing, Separator{}, NextTouchpoint, PreviousTouchpoint, Separator{}, NextMap,
          PreviousMap}},
        {TITLE("&View"),
         {Present, PresentFromHere, HideScores, Separator{}, ZoomIn, ZoomOut, ZoomNatural, ZoomFit, Separator{},
          Dynamic::Lens, Separator{}, HideLane, ShowOutline, ShowPanel, insights(), FullScreen, Separator{},
          Submenu{TITLE("&Theme"), {ThemeSystem, ThemeLight, ThemeDark}}}},
        {TITLE("&Help"), {About, AboutQt}},
    };
    return all;
}

std::vector<MenuEntry> elementMenu(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Map:
        return {NewPhase,    NewTouchpoint, Separator{}, Paste,       SelectAll, CopyPicture,
                Separator{}, ZoomFit,       ZoomNatural, Separator{}, Export,    Print};
    case ElementKind::Phase:
        return {EditText, Separator{}, NewTouchpoint, NewPhase, Separator{}, MoveBack,    MoveForward, Separator{},
                Cut,      Copy,        CopyPicture,   Paste,    Duplicate,   Separator{}, Delete};
    case ElementKind::Touchpoint:
        return touchpointMenu();
    case ElementKind::Quote:
    case ElementKind::Cell:
        return {EditText, Separator{}, Cut, Copy, Separator{}, Delete};
    case ElementKind::Link:
        return {EditText, Separator{}, Delete};
    case ElementKind::Lane:
        return {EditText, HideLane, Separator{}, MoveUp, MoveDown, Separator{}, Delete};
    case ElementKind::Experience:
    case ElementKind::Barrier:
    case ElementKind::Action:
    case ElementKind::Persona:
    case ElementKind::Channel:
    case ElementKind::Process:
        return {EditText, Separator{}, MoveUp, MoveDown, Separator{}, Cut, Copy, Paste, Duplicate, Separator{}, Delete};
    }
    return {};
}

QString menuTitle(const char* title)
{
    return QCoreApplication::translate("Menus", title);
}

QString menuTitle(Dynamic menu)
{
    switch (menu) {
    case Dynamic::RecentMaps:
        return QCoreApplication::translate("Menus", "Open &Recent");
    case Dynamic::Templates:
        return QCoreApplication::translate("Menus", "New from &Template");
    case Dynamic::Lens:
        return QCoreApplication::translate("Menus", "L&ens");
    }
    return {};
}

} // namespace rejse::commands
