// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shortcuts.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace rejse::commands {

namespace {

/// The keys of all commands, and the commands of all keys.
struct ShortcutTable {
    ShortcutTable()
    {
        for (const CommandInfo& info : allCommands()) {
            QList<QKeySequence>& own = keys[static_cast<std::size_t>(info.command)];
            const QStringList names = QString::fromLatin1(info.shortcuts).split(u' ', Qt::SkipEmptyParts);
            for (const QString& name : names) {
                own.append(QKeySequence::fromString(name, QKeySequence::PortableText));
            }
        }
        index();
    }

    void index()
    {
        for (auto& place : places) {
            place.clear();
        }
        for (const CommandInfo& info : allCommands()) {
            for (const QKeySequence& sequence : keys[static_cast<std::size_t>(info.command)]) {
                places[static_cast<std::size_t>(info.keys)].insert(sequence, info.command);
            }
        }
    }

    std::array<QList<QKeySequence>, allCommandCount> keys;
    std::array<QHash<QKeySequence, Command>, static_cast<std::size_t>(Keys::Presenting) + 1> places;
};

ShortcutTable& shortcutTable()
{
    static ShortcutTable table;
    return table;
}

} // namespace

QList<QKeySequence> shortcuts(const CommandInfo& info)
{
    return shortcutTable().keys[static_cast<std::size_t>(info.command)];
}

void setShortcuts(Command command, const QList<QKeySequence>& keys)
{
    shortcutTable().keys[static_cast<std::size_t>(command)] = keys;
    shortcutTable().index();
}

void resetShortcuts()
{
    shortcutTable() = ShortcutTable();
}

QString shownShortcut(const CommandInfo& info)
{
    return shortcuts(info).value(0).toString(QKeySequence::NativeText);
}

QString shownShortcuts(const CommandInfo& info)
{
    QStringList names;
    const auto all = shortcuts(info);
    for (const QKeySequence& keys : all) {
        names.append(keys.toString(QKeySequence::NativeText));
    }
    return names.join(QStringLiteral("  "));
}

std::optional<Command> commandFor(const KeyPress& press, Keys place)
{
    const auto& commands = shortcutTable().places[static_cast<std::size_t>(place)];
    auto found = commands.constFind(press.sequence());
    if (found == commands.constEnd() && !press.isLetter() && press.key > Qt::Key_Space && press.key < Qt::Key_Escape) {
        // A sign that this keyboard types with Shift.
        found = commands.constFind(KeyPress{press.key, press.modifiers & ~Qt::ShiftModifier}.sequence());
    }
    return found == commands.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace rejse::commands
