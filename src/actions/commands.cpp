// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/commands.h"

#include <array>

namespace rejse::actions {

namespace {

using layout::Icon;

// lupdate finds the texts by this macro.
#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

constexpr std::array<CommandInfo, commandCount> table{{
    {Command::New, "file.new", TEXT("&New Map…"), TEXT("Choose a template to start from"), "Ctrl+N", Icon::New},
    {Command::Open, "file.open", TEXT("&Open…"), TEXT("Open a .journey file"), "Ctrl+O", Icon::Open},
    {Command::Save, "file.save", TEXT("&Save…"), TEXT("Give this new map a file"), "Ctrl+S", Icon::Save,
     Applies::WithUntitledMap},
    {Command::SaveAs, "file.save-as", TEXT("Save &As…"), TEXT("Write the map to another file and go on there"),
     "Ctrl+Shift+S", std::nullopt, Applies::WithMap},
    {Command::Export, "file.export", TEXT("&Export…"), TEXT("Hand the map over as PDF, PNG or SVG"), "Ctrl+E",
     Icon::Export, Applies::WithMap},
    {Command::Print, "file.print", TEXT("&Print…"), TEXT("Print the map, over several pages where it needs them"),
     "Ctrl+P", Icon::Print, Applies::WithMap},
    {Command::Close, "file.close", TEXT("&Close Map"), TEXT("Close the map in front"), "Ctrl+W", Icon::Close,
     Applies::WithMap},
    {Command::Quit, "file.quit", TEXT("&Quit"), TEXT("Close all maps and end the program"), "Ctrl+Q"},
    {Command::SelectNothing, "select.nothing", TEXT("Select &Nothing"), TEXT("Show the map as a whole"), "Ctrl+Shift+A",
     std::nullopt, Applies::WithSelection},
    {Command::NextTouchpoint, "select.next", TEXT("N&ext Touchpoint"), TEXT("Go on along the journey"), "Ctrl+PgDown",
     Icon::ChevronRight, Applies::WithTouchpoints},
    {Command::PreviousTouchpoint, "select.previous", TEXT("Pre&vious Touchpoint"), TEXT("Go back along the journey"),
     "Ctrl+PgUp", Icon::ChevronLeft, Applies::WithTouchpoints},
    {Command::NextMap, "map.next", TEXT("Next &Map"), TEXT("Bring the next open map to the front"), "Ctrl+Tab",
     std::nullopt, Applies::WithTwoMaps},
    {Command::PreviousMap, "map.previous", TEXT("Previous M&ap"), TEXT("Bring the map before to the front"),
     "Ctrl+Shift+Tab", std::nullopt, Applies::WithTwoMaps},
    {Command::ZoomIn, "view.zoom-in", TEXT("Zoom &In"), TEXT("Look closer"), "Ctrl++ Ctrl+=", Icon::Plus,
     Applies::WithMap},
    {Command::ZoomOut, "view.zoom-out", TEXT("Zoom &Out"), TEXT("See more of the map"), "Ctrl+-", Icon::Minus,
     Applies::WithMap},
    {Command::ZoomNatural, "view.zoom-natural", TEXT("&Natural Size"), TEXT("Show the map at 100 %"), "Ctrl+0",
     std::nullopt, Applies::WithMap},
    {Command::ZoomFit, "view.zoom-fit", TEXT("&Whole Map"), TEXT("Show all of the map"), "Ctrl+9", Icon::Fit,
     Applies::WithMap},
    {Command::FullScreen, "view.full-screen", TEXT("&Full Screen"), TEXT("Use the whole screen"), "F11",
     Icon::Fullscreen, Applies::Always, true},
    {Command::ShowOutline, "view.outline", TEXT("Out&line"), TEXT("Show or hide the outline"), "Ctrl+Shift+O",
     Icon::Outline, Applies::Always, true},
    {Command::ShowPanel, "view.panel", TEXT("Side &Panel"), TEXT("Show or hide the side panel"), "Ctrl+Shift+P",
     Icon::Panel, Applies::Always, true},
    {Command::ThemeSystem, "view.theme-system", TEXT("Like the &System"), TEXT("Light or dark as the system is"), "",
     std::nullopt, Applies::Always, true, Group::Theme},
    {Command::ThemeLight, "view.theme-light", TEXT("&Light"), TEXT("Always light"), "", Icon::Sun, Applies::Always,
     true, Group::Theme},
    {Command::ThemeDark, "view.theme-dark", TEXT("&Dark"), TEXT("Always dark; the map stays on white paper"), "",
     Icon::Moon, Applies::Always, true, Group::Theme},
    {Command::About, "help.about", TEXT("&About Rejse"), TEXT("Version and licence"), "", Icon::Info},
    {Command::AboutQt, "help.about-qt", TEXT("About &Qt"), TEXT("The toolkit that Rejse is built with"), ""},
}};

#undef TEXT

} // namespace

std::span<const CommandInfo> commands()
{
    return table;
}

const CommandInfo& info(Command command)
{
    return table[static_cast<std::size_t>(command)];
}

QString commandText(const CommandInfo& info)
{
    return QCoreApplication::translate("Commands", info.text);
}

QString commandHint(const CommandInfo& info)
{
    return QCoreApplication::translate("Commands", info.hint);
}

QList<QKeySequence> shortcuts(const CommandInfo& info)
{
    QList<QKeySequence> keys;
    const QStringList names = QString::fromLatin1(info.shortcuts).split(u' ', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        keys.append(QKeySequence::fromString(name, QKeySequence::PortableText));
    }
    return keys;
}

} // namespace rejse::actions
