// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/text.h"

#include <QString>

#include <vector>

namespace rejse::render {

/// A text whose emoji stand apart from its letters. Qt decodes the bitmap of an emoji whenever it measures or shapes a
/// text that holds it, which takes a tenth of a millisecond: so each emoji is measured once, and the rest of a text is
/// measured and shaped with a letter of the map's own font in the place of each.
struct EmojiText {
    struct Emoji {
        qsizetype at = 0; ///< of its stand-in in the letters
        QString text;
        double extra = 0; ///< how much wider it is than its stand-in
    };
    QString letters;
    std::vector<Emoji> emoji; ///< in the order of the text
};

/// Whether a text may hold characters that are drawn as coloured pictures. Quick, and true rather too often.
bool mayHoldEmoji(QStringView text);

EmojiText partEmoji(const QString& text, const layout::TextStyle& style);

/// How often this thread has had Qt measure an emoji: what texts of emoji cost.
int emojiMeasured();

} // namespace rejse::render
