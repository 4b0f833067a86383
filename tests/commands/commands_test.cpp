// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_set.h"
#include "commands/menus.h"

#include "support/catch.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>

using namespace rejse::commands;

namespace {

void collect(const MenuEntry& entry, QList<Command>& all)
{
    if (const auto* command = std::get_if<Command>(&entry)) {
        all.append(*command);
    } else if (const auto* submenu = std::get_if<Submenu>(&entry)) {
        for (const auto& one : submenu->entries) {
            if (const auto* inner = std::get_if<Command>(&one)) {
                all.append(*inner);
            }
        }
    }
}

} // namespace

TEST_CASE("the table lists the commands in the order of their names")
{
    for (std::size_t i = 0; i < allCommands().size(); ++i) {
        CHECK(static_cast<std::size_t>(allCommands()[i].command) == i);
    }
    CHECK(allCommands().size() == static_cast<std::size_t>(allCommandCount));
}

TEST_CASE("every command has an id of its own, a text and a hint")
{
    QSet<QString> ids;
    for (const CommandInfo& info : allCommands()) {
        CAPTURE(info.id);
        CHECK(!ids.contains(QLatin1String(info.id)));
        ids.insert(QLatin1String(info.id));
        CHECK(!commandText(info).isEmpty());
        CHECK(!commandHint(info).isEmpty());
    }
}

TEST_CASE("no two commands share a key at a place, and the window takes none of the canvas's")
{
    QHash<QKeySequence, const char*> taken;
    QHash<QKeySequence, const char*> presenting;
    for (const CommandInfo& info : allCommands()) {
        auto& place = info.keys == Keys::Presenting ? presenting : taken;
        for (const QKeySequence& keys : shortcuts(info)) {
            CAPTURE(info.id, keys.toString().toStdString());
            CHECK(!keys.isEmpty());
            CHECK(!place.contains(keys));
            place.insert(keys, info.id);
        }
    }
}

TEST_CASE("the keys of the canvas are shown with its commands, and the window takes none of them")
{
    const CommandSet set;
    for (const CommandInfo& info : commands()) {
        CAPTURE(info.id);
        const QAction& action = *set.action(info.command);
        const bool ofCanvas = info.keys == Keys::Canvas;
        CHECK(action.shortcuts() == (ofCanvas ? QList<QKeySequence>() : shortcuts(info)));
        CHECK(action.text().contains('\t') == ofCanvas);
        CHECK(plainText(action) == commandText(info).remove('&').remove(QString::fromUtf8("…")));
    }
    CHECK(set.action(Command::Delete)->text() == "D&elete\tDel");
}

TEST_CASE("a command can be called by what it does at the moment")
{
    CommandSet set;
    set.setText(Command::Undo, "&Undo Move touchpoint");
    CHECK(plainText(*set.action(Command::Undo)) == "Undo Move touchpoint");
    CHECK(set.action(Command::Undo)->shortcut() == QKeySequence("Ctrl+Z"));
    set.setText(Command::Delete, "D&elete Phase");
    CHECK(set.action(Command::Delete)->text() == "D&elete Phase\tDel");
}

TEST_CASE("the promised shortcuts hold")
{
    const std::pair<Command, const char*> promised[]{
        {Command::New, "Ctrl+N"},
        {Command::Open, "Ctrl+O"},
        {Command::Save, "Ctrl+S"},
        {Command::SaveAs, "Ctrl+Shift+S"},
        {Command::Close, "Ctrl+W"},
        {Command::Quit, "Ctrl+Q"},
        {Command::FullScreen, "F11"},
        {Command::Export, "Ctrl+E"},
        {Command::Print, "Ctrl+P"},
        {Command::ZoomIn, "Ctrl++"},
        {Command::ZoomOut, "Ctrl+-"},
        {Command::ZoomNatural, "Ctrl+0"},
        {Command::ZoomFit, "Ctrl+9"},
        {Command::Undo, "Ctrl+Z"},
        {Command::Redo, "Ctrl+Shift+Z"},
        {Command::Cut, "Ctrl+X"},
        {Command::Copy, "Ctrl+C"},
        {Command::Paste, "Ctrl+V"},
        {Command::Duplicate, "Ctrl+D"},
        {Command::Delete, "Del"},
        {Command::SelectAll, "Ctrl+A"},
        {Command::MomentOfTruth, "M"},
        {Command::MoveUp, "Alt+Up"},
        {Command::MoveDown, "Alt+Down"},
        {Command::MoveBack, "Alt+Left"},
        {Command::FeelNothing, "0"},
        {Command::ImportanceHighest, "Ctrl+5"},
        {Command::MoveForward, "Alt+Right"},
        {Command::Find, "Ctrl+F"},
        {Command::Palette, "Ctrl+K"},
        {Command::NewPhase, "P"},
        {Command::NewTouchpoint, "T"},
        {Command::NewExperience, "E"},
        {Command::NewBarrier, "B"},
        {Command::NewAction, "A"},
        {Command::NewQuote, "Q"},
        {Command::EditText, "F2"},
        {Command::StartLink, "L"},
    };
    for (const auto& [command, keys] : promised) {
        CAPTURE(keys);
        CHECK(shortcuts(info(command)).contains(QKeySequence(QLatin1String(keys))));
    }
}

TEST_CASE("every command stands in the menus exactly once")
{
    QList<Command> all;
    for (const Menu& menu : menus()) {
        for (const MenuEntry& entry : menu.entries) {
            collect(entry, all);
        }
    }
    for (const CommandInfo& info : commands()) {
        CAPTURE(info.id);
        CHECK(all.count(info.command) == 1);
    }
}

TEST_CASE("every kind of thing has a menu of its own, and what can be deleted is deleted there, last")
{
    for (int kind = 0; kind <= static_cast<int>(rejse::ElementKind::Link); ++kind) {
        CAPTURE(kind);
        QList<Command> offered;
        for (const MenuEntry& entry : elementMenu(static_cast<rejse::ElementKind>(kind))) {
            collect(entry, offered);
        }
        REQUIRE(!offered.isEmpty());
        CHECK(QSet<Command>(offered.begin(), offered.end()).size() == offered.size());
        CHECK((offered.last() == Command::Delete) == (kind != static_cast<int>(rejse::ElementKind::Map)));
    }
}

TEST_CASE("no two entries of a menu share a mnemonic")
{
    for (const Menu& menu : menus()) {
        QSet<QChar> letters;
        for (const MenuEntry& entry : menu.entries) {
            QString text;
            if (const auto* command = std::get_if<Command>(&entry)) {
                text = commandText(info(*command));
            } else if (const auto* dynamic = std::get_if<Dynamic>(&entry)) {
                text = menuTitle(*dynamic);
            } else if (const auto* submenu = std::get_if<Submenu>(&entry)) {
                text = menuTitle(submenu->title);
            }
            const auto mark = text.indexOf(u'&');
            if (mark >= 0) {
                const QChar letter = text.at(mark + 1).toLower();
                CAPTURE(menu.title, text.toStdString());
                CHECK(!letters.contains(letter));
                letters.insert(letter);
            }
        }
    }
}

TEST_CASE("commands apply where they can do something")
{
    CommandSet set;
    CHECK(set.action(Command::Open)->isEnabled());
    CHECK(!set.action(Command::Export)->isEnabled());
    Context context;
    context.map = true;
    context.maps = 1;
    set.setContext(context);
    CHECK(set.action(Command::Export)->isEnabled());
    CHECK(set.action(Command::Save)->isEnabled());
    CHECK(set.action(Command::Paste)->isEnabled());
    CHECK(!set.action(Command::Undo)->isEnabled());
    CHECK(!set.action(Command::Delete)->isEnabled());
    CHECK(!set.action(Command::NextTouchpoint)->isEnabled());
    CHECK(!set.action(Command::NextMap)->isEnabled());
    CHECK(!set.action(Command::SelectNothing)->isEnabled());
    context = {true, true, true, true, true, true, true, true, true, true, true, 2};
    set.setContext(context);
    for (const CommandInfo& info : commands()) {
        CAPTURE(info.id);
        CHECK(set.action(info.command)->isEnabled());
    }
}

TEST_CASE("a text field that has the keyboard is undone, copied from and pasted into without a map")
{
    CommandSet set;
    Context context;
    context.textField = true;
    set.setContext(context);
    for (const Command command : {Command::Undo, Command::Redo, Command::Cut, Command::Copy, Command::Paste,
                                  Command::Delete, Command::SelectAll}) {
        CHECK(set.action(command)->isEnabled());
    }
    CHECK(!set.action(Command::Duplicate)->isEnabled());
}

TEST_CASE("a tooltip names the shortcut")
{
    CHECK(tooltip(info(Command::MomentOfTruth)).endsWith("(M)"));
    CHECK(tooltip(info(Command::Open)).endsWith("(Ctrl+O)"));
    CHECK(tooltip(info(Command::About)) == commandHint(info(Command::About)));
}

TEST_CASE("only one theme is chosen at a time")
{
    CommandSet set;
    set.action(Command::ThemeDark)->trigger();
    set.action(Command::ThemeLight)->trigger();
    CHECK(set.action(Command::ThemeLight)->isChecked());
    CHECK(!set.action(Command::ThemeDark)->isChecked());
}

TEST_CASE("a handler is called when its command is given")
{
    CommandSet set;
    int called = 0;
    set.on(Command::Open, &set, [&] { ++called; });
    set.action(Command::Open)->trigger();
    CHECK(called == 1);
}
