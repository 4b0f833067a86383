// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/menus.h"

namespace rejse::actions {

#define TITLE(text) QT_TRANSLATE_NOOP("Menus", text)

const std::vector<Menu>& menus()
{
    using enum Command;
    static const std::vector<Menu> all{
        {TITLE("&File"),
         {New, Dynamic::Templates, StartPage, Separator{}, Open, Dynamic::RecentMaps, Separator{}, Save, SaveAs,
          SaveFutureState, Separator{}, Export, Print, Separator{}, Close, Quit}},
        {TITLE("&Edit"),
         {Undo, Redo, Separator{}, Cut, Copy, Paste, Duplicate, Delete, Separator{}, Find, FindNext, FindPrevious,
          Separator{}, Palette}},
        {TITLE("&Touchpoint"),
         {Submenu{TITLE("&Feeling"),
                  {FeelDelighted, FeelHappy, FeelNeutral, FeelUnhappy, FeelVeryUnhappy, Separator{}, FeelNothing}},
          Submenu{TITLE("&Importance"),
                  {ImportanceHighest, ImportanceHigh, ImportanceMedium, ImportanceLow, ImportanceLowest}},
          MomentOfTruth, Separator{}, MoveBack, MoveForward, MoveUp, MoveDown}},
        {TITLE("&Select"),
         {SelectAll, SelectNothing, Separator{}, NextTouchpoint, PreviousTouchpoint, Separator{}, NextMap,
          PreviousMap}},
        {TITLE("&View"),
         {ZoomIn, ZoomOut, ZoomNatural, ZoomFit, Separator{}, Dynamic::Lens, Separator{}, ShowOutline, ShowPanel,
          FullScreen, Separator{}, Submenu{TITLE("&Theme"), {ThemeSystem, ThemeLight, ThemeDark}}}},
        {TITLE("&Help"), {About, AboutQt}},
    };
    return all;
}

const std::vector<std::variant<Command, Separator>>& canvasMenu()
{
    using enum Command;
    static const std::vector<std::variant<Command, Separator>> all{PreviousTouchpoint, NextTouchpoint, SelectNothing,
                                                                   Separator{},        ZoomFit,        ZoomNatural,
                                                                   Separator{},        Export,         Print};
    return all;
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

} // namespace rejse::actions
