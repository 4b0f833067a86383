// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_set.h"

#include "support/catch.h"
#include "support/native_keys.h"

#include <QKeySequence>

using namespace rejse::commands;
using rejse::test::NativeKey;
namespace codes = rejse::test::codes;

namespace {

KeyPress readOf(const NativeKey& key)
{
    const QKeyEvent event = key.event();
    return readKey(event);
}

std::optional<Command> onCanvas(const NativeKey& key)
{
    return commandFor(readOf(key), Keys::Canvas);
}

} // namespace

TEST_CASE("the digit row rates by the physical key, whatever it prints, with Shift and without")
{
    const NativeKey fours[]{{codes::digit4, Qt::Key_4, "4"},
                            {codes::digit4, Qt::Key_Dollar, "$", Qt::ShiftModifier},
                            {codes::digit4, Qt::Key_Apostrophe, "'"},              // French
                            {codes::digit4, Qt::Key_4, "4", Qt::ShiftModifier},    // French
                            {codes::digit4, 0x010C, QString::fromUtf8("č")},       // Czech
                            {codes::digit4, 0x0116, QString::fromUtf8("ė")},       // Lithuanian
                            {codes::digit4, Qt::Key_Dead_Acute, {}},               // an accent that waits
                            {codes::digit4, Qt::Key_division, QString("\u00F7")}}; // a sign of a third level
    for (const NativeKey& four : fours) {
        CAPTURE(four.key);
        CHECK(onCanvas(four) == Command::FeelHappy);
        NativeKey important = four;
        important.modifiers |= Qt::ControlModifier;
        CHECK(onCanvas(important) == Command::ImportanceHigh);
    }
    CHECK(onCanvas({codes::digit0, 0xC0, QString::fromUtf8("à")}) == Command::FeelNothing);
    CHECK(onCanvas({codes::digit2, 0xC9, QString::fromUtf8("é")}) == Command::FeelUnhappy);
    CHECK_FALSE(onCanvas({codes::digit4, Qt::Key_4, "4", Qt::AltModifier}));
}

TEST_CASE("the keypad rates with NumLock and without")
{
    CHECK(onCanvas({codes::keypad4, Qt::Key_4, "4", Qt::KeypadModifier}) == Command::FeelHappy);
    CHECK(onCanvas({codes::keypad4, Qt::Key_Left, {}, Qt::KeypadModifier}) == Command::FeelHappy);
    CHECK(onCanvas({codes::keypad0, Qt::Key_Insert, {}, Qt::KeypadModifier}) == Command::FeelNothing);
    CHECK(onCanvas({codes::keypad4, Qt::Key_Left, {}, Qt::KeypadModifier | Qt::ControlModifier})
          == Command::ImportanceHigh);
    CHECK(onCanvas({codes::left, Qt::Key_Left}) == Command::GoLeft);
}

TEST_CASE("a letter of another script acts as the Latin letter on its key")
{
    CHECK(onCanvas({codes::m, 0x042C, QString::fromUtf8("ь")}) == Command::MomentOfTruth); // Russian
    CHECK(onCanvas({codes::t, 0x0395, QString::fromUtf8("τ")}) == Command::NewTouchpoint); // Greek
    CHECK(onCanvas({codes::a, 0x05E9, QString::fromUtf8("ש")}) == Command::NewAction);     // Hebrew
    CHECK(onCanvas({codes::t, 0x0641, QString::fromUtf8("ف")}) == Command::NewTouchpoint); // Arabic
    CHECK(onCanvas({codes::q, Qt::Key_Slash, "/"}) == Command::NewQuote);                  // Hebrew
    CHECK(onCanvas({codes::q, Qt::Key_Semicolon, ";"}) == Command::NewQuote);              // Greek
    const KeyPress undo = readOf({44, 0x042F, QString::fromUtf8("Я"), Qt::ControlModifier | Qt::ShiftModifier});
    CHECK(commandFor(undo, Keys::Window) == Command::Redo);
}

TEST_CASE("on Latin layouts a letter is what it prints, wherever its key lies")
{
    CHECK(onCanvas({codes::q, Qt::Key_A, "a"}) == Command::NewAction);             // French
    CHECK(onCanvas({codes::semicolon, Qt::Key_M, "m"}) == Command::MomentOfTruth); // French
    CHECK_FALSE(onCanvas({codes::m, Qt::Key_Comma, ","}));                         // French
    CHECK_FALSE(onCanvas({codes::q, Qt::Key_Apostrophe, "'"}));                    // Dvorak
    CHECK_FALSE(onCanvas({codes::semicolon, 0xD8, QString::fromUtf8("ø")}));       // Norwegian
}

TEST_CASE("an event without a physical key is read by its character")
{
    const QKeyEvent digit(QEvent::KeyPress, Qt::Key_3, Qt::ShiftModifier);
    CHECK(commandFor(readKey(digit), Keys::Canvas) == Command::FeelNeutral);
    const QKeyEvent vote(QEvent::KeyPress, Qt::Key_V, Qt::ShiftModifier);
    CHECK(commandFor(readKey(vote), Keys::Canvas) == Command::TakeVote);
}

TEST_CASE("a sign counts whether or not it is typed with Shift")
{
    CHECK(commandFor({Qt::Key_Plus, Qt::ShiftModifier}, Keys::Presenting) == Command::StageMoreTime);
    CHECK(commandFor({Qt::Key_Question, Qt::ShiftModifier}, Keys::Presenting) == Command::StageKeys);
    CHECK_FALSE(commandFor({Qt::Key_L, Qt::ShiftModifier}, Keys::Canvas));
}

TEST_CASE("a person's own keys take the place of a command's keys until they are reset")
{
    CommandSet set;
    setShortcuts(Command::MomentOfTruth, {QKeySequence("W")});
    setShortcuts(Command::Open, {QKeySequence("Ctrl+Alt+O")});
    set.updateShortcuts();
    CHECK(commandFor({Qt::Key_W, {}}, Keys::Canvas) == Command::MomentOfTruth);
    CHECK_FALSE(commandFor({Qt::Key_M, {}}, Keys::Canvas));
    CHECK(set.action(Command::MomentOfTruth)->text() == "Moment of &Truth\tW");
    CHECK(set.action(Command::Open)->shortcut() == QKeySequence("Ctrl+Alt+O"));
    CHECK(set.action(Command::Open)->toolTip().endsWith("(Ctrl+Alt+O)"));
    resetShortcuts();
    set.updateShortcuts();
    CHECK(commandFor({Qt::Key_M, {}}, Keys::Canvas) == Command::MomentOfTruth);
    CHECK(set.action(Command::Open)->shortcut() == QKeySequence("Ctrl+O"));
}
