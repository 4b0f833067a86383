// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about keys against the table of commands: every key of the one stands in the other.
#include "commands/shortcuts.h"

#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <initializer_list>

using namespace rejse::commands;

namespace {

/// The lines below a heading of a page, up to the next heading of the same kind.
QStringList sectionOf(const char* page, const QString& heading)
{
    QFile file(QString::fromUtf8(REJSE_SOURCE_DIR "/docs/%1").arg(QLatin1String(page)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString from = text.section(QStringLiteral("\n## %1\n").arg(heading), 1, 1);
    REQUIRE(!from.isEmpty());
    return from.section(QStringLiteral("\n## "), 0, 0).split(u'\n');
}

QKeySequence sequenceOf(QString name)
{
    name.replace(QStringLiteral("Delete"), QStringLiteral("Del"));
    name.replace(QStringLiteral("Page Down"), QStringLiteral("PgDown"));
    name.replace(QStringLiteral("Page Up"), QStringLiteral("PgUp"));
    name.replace(QRegularExpression(QStringLiteral("Enter$")), QStringLiteral("Return"));
    return QKeySequence::fromString(name, QKeySequence::PortableText);
}

/// The keys that the first column of a section's table names, the ones between the ends of `1` to `5` with them.
QSet<QKeySequence> documentedKeys(const char* page, const QString& heading)
{
    static const QRegularExpression range(QStringLiteral("`(Ctrl\\+)?(\\d)` to `(?:Ctrl\\+)?(\\d)`"));
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QSet<QKeySequence> keys;
    const QStringList lines = sectionOf(page, heading);
    for (const QString& line : lines) {
        if (!line.startsWith(u'|')) {
            continue;
        }
        const QString column = line.section(u'|', 1, 1);
        for (auto found = range.globalMatch(column); found.hasNext();) {
            const auto match = found.next();
            for (int digit = match.captured(2).toInt(); digit <= match.captured(3).toInt(); ++digit) {
                keys.insert(sequenceOf(match.captured(1) + QString::number(digit)));
            }
        }
        for (auto found = code.globalMatch(column); found.hasNext();) {
            keys.insert(sequenceOf(found.next().captured(1)));
        }
    }
    return keys;
}

/// The keys of the table at some places. The keypad's Enter stands for Enter.
QSet<QKeySequence> keysAt(std::initializer_list<Keys> places)
{
    QSet<QKeySequence> keys;
    for (const CommandInfo& info : allCommands()) {
        if (std::find(places.begin(), places.end(), info.keys) != places.end()) {
            for (const QKeySequence& one : shortcuts(info)) {
                keys.insert(sequenceOf(one.toString(QKeySequence::PortableText)));
            }
        }
    }
    return keys;
}

std::string listed(const QSet<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& key : keys) {
        names.append(key.toString());
    }
    names.sort();
    return names.join(u' ').toStdString();
}

} // namespace

TEST_CASE("every key of the map stands in its table of the page, and the other way round")
{
    const QSet<QKeySequence> documented = documentedKeys("keyboard.md", "On the map");
    CHECK(listed(documented) == listed(keysAt({Keys::Canvas})));
}

TEST_CASE("every key of the window stands in its table of the page, and the other way round")
{
    const QSet<QKeySequence> documented = documentedKeys("keyboard.md", "Everywhere");
    CHECK(listed(documented) == listed(keysAt({Keys::Window})));
}

TEST_CASE("every key of the presentation stands in its table of the page, and the other way round")
{
    QSet<QKeySequence> keys = keysAt({Keys::Presenting});
    for (int command = static_cast<int>(Command::FeelVeryUnhappy); command <= static_cast<int>(Command::FeelNothing);
         ++command) {
        for (const QKeySequence& key : shortcuts(info(static_cast<Command>(command)))) {
            keys.insert(key);
        }
    }
    for (const Command command : {Command::Undo, Command::Redo}) {
        for (const QKeySequence& key : shortcuts(info(command))) {
            keys.insert(key);
        }
    }
    CHECK(listed(documentedKeys("presenting.md", "Keys")) == listed(keys));
}
