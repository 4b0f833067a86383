// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/key_press.h"

#include <QChar>
#include <QKeyEvent>
#include <QKeySequence>

#include <array>
#include <optional>

namespace rejse::commands {

namespace {

/// A key by its place on a US keyboard. Linux's input codes are those of Windows' scan code set 1 for all keys here.
struct PhysicalKey {
    int key = 0;          ///< what a US keyboard prints
    quint32 scanCode = 0; ///< of evdev and of set 1
    quint32 macKey = 0;   ///< macOS' virtual key
    bool keypad = false;  ///< on the keypad
};

constexpr std::array physicalKeys{
    PhysicalKey{Qt::Key_1, 2, 0x12},        PhysicalKey{Qt::Key_2, 3, 0x13},
    PhysicalKey{Qt::Key_3, 4, 0x14},        PhysicalKey{Qt::Key_4, 5, 0x15},
    PhysicalKey{Qt::Key_5, 6, 0x17},        PhysicalKey{Qt::Key_6, 7, 0x16},
    PhysicalKey{Qt::Key_7, 8, 0x1A},        PhysicalKey{Qt::Key_8, 9, 0x1C},
    PhysicalKey{Qt::Key_9, 10, 0x19},       PhysicalKey{Qt::Key_0, 11, 0x1D},
    PhysicalKey{Qt::Key_1, 79, 0x53, true}, PhysicalKey{Qt::Key_2, 80, 0x54, true},
    PhysicalKey{Qt::Key_3, 81, 0x55, true}, PhysicalKey{Qt::Key_4, 75, 0x56, true},
    PhysicalKey{Qt::Key_5, 76, 0x57, true}, PhysicalKey{Qt::Key_6, 77, 0x58, true},
    PhysicalKey{Qt::Key_7, 71, 0x59, true}, PhysicalKey{Qt::Key_8, 72, 0x5B, true},
    PhysicalKey{Qt::Key_9, 73, 0x5C, true}, PhysicalKey{Qt::Key_0, 82, 0x52, true},
    PhysicalKey{Qt::Key_Q, 16, 0x0C},       PhysicalKey{Qt::Key_W, 17, 0x0D},
    PhysicalKey{Qt::Key_E, 18, 0x0E},       PhysicalKey{Qt::Key_R, 19, 0x0F},
    PhysicalKey{Qt::Key_T, 20, 0x11},       PhysicalKey{Qt::Key_Y, 21, 0x10},
    PhysicalKey{Qt::Key_U, 22, 0x20},       PhysicalKey{Qt::Key_I, 23, 0x22},
    PhysicalKey{Qt::Key_O, 24, 0x1F},       PhysicalKey{Qt::Key_P, 25, 0x23},
    PhysicalKey{Qt::Key_A, 30, 0x00},       PhysicalKey{Qt::Key_S, 31, 0x01},
    PhysicalKey{Qt::Key_D, 32, 0x02},       PhysicalKey{Qt::Key_F, 33, 0x03},
    PhysicalKey{Qt::Key_G, 34, 0x05},       PhysicalKey{Qt::Key_H, 35, 0x04},
    PhysicalKey{Qt::Key_J, 36, 0x26},       PhysicalKey{Qt::Key_K, 37, 0x28},
    PhysicalKey{Qt::Key_L, 38, 0x25},       PhysicalKey{Qt::Key_Z, 44, 0x06},
    PhysicalKey{Qt::Key_X, 45, 0x07},       PhysicalKey{Qt::Key_C, 46, 0x08},
    PhysicalKey{Qt::Key_V, 47, 0x09},       PhysicalKey{Qt::Key_B, 48, 0x0B},
    PhysicalKey{Qt::Key_N, 49, 0x2D},       PhysicalKey{Qt::Key_M, 50, 0x2E},
};

const PhysicalKey* physicalKeyOf(const QKeyEvent& event)
{
#if defined(Q_OS_MACOS)
    // Scan codes do not exist there, and the virtual key of A is 0, as that of an event without any.
    const quint32 code = event.nativeVirtualKey();
    const bool known = code != 0 || event.nativeModifiers() != 0;
    const auto codeOf = [](const PhysicalKey& one) { return one.macKey; };
#else
#if defined(Q_OS_WIN)
    constexpr quint32 offset = 0;
#else
    constexpr quint32 offset = 8;
#endif
    const quint32 code = event.nativeScanCode() - offset;
    const bool known = event.nativeScanCode() > offset;
    const auto codeOf = [](const PhysicalKey& one) { return one.scanCode; };
#endif
    for (const PhysicalKey& one : physicalKeys) {
        if (known && codeOf(one) == code) {
            return &one;
        }
    }
    return nullptr;
}

bool isLatinLetter(int key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

/// Qt numbers the keys that print nothing from here on.
constexpr int firstNamedKey = 0x01000000;

/// Accents that wait for the next letter; some layouts have them in the row of the digits.
bool isDeadKey(int key)
{
    return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
}

bool isOfOtherScript(int key)
{
    if (key <= 0x7F || key >= firstNamedKey) {
        return false;
    }
    const auto letter = static_cast<char32_t>(key);
    const QChar::Script script = QChar::script(letter);
    return QChar::isLetter(letter) && script != QChar::Script_Latin && script != QChar::Script_Common
        && script != QChar::Script_Inherited;
}

/// Hebrew layouts have signs on the keys of Q and W, Greek ones on that of Q; no Latin layout has them there.
bool isSignForLetter(int key, int letter)
{
    return (letter == Qt::Key_Q && (key == Qt::Key_Slash || key == Qt::Key_Semicolon))
        || (letter == Qt::Key_W && key == Qt::Key_Apostrophe);
}

std::optional<int> digitOrLetter(const QKeyEvent& event)
{
    const PhysicalKey* physical = physicalKeyOf(event);
    if (!physical) {
        return std::nullopt;
    }
    const int printed = event.key();
    if (isLatinLetter(physical->key)) {
        const bool other = isOfOtherScript(printed) || isSignForLetter(printed, physical->key);
        return other ? std::optional(physical->key) : std::nullopt;
    }
    const bool prints = printed < firstNamedKey || isDeadKey(printed);
    return physical->keypad || (prints && !isLatinLetter(printed)) ? std::optional(physical->key) : std::nullopt;
}

} // namespace

QKeySequence KeyPress::sequence() const
{
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

KeyPress readKey(const QKeyEvent& event)
{
    KeyPress press{digitOrLetter(event).value_or(event.key()), event.modifiers() & ~Qt::KeypadModifier};
    if (press.isDigit()) {
        press.modifiers &= ~Qt::ShiftModifier;
    }
    return press;
}

} // namespace rejse::commands
