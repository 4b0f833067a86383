// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/emoji_text.h"

#include "render/pictures/emoji_picture.h"
#include "render/text/map_metrics.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace rejse::render {

namespace {

constexpr QChar standIn = u'\u25A1'; // as neutral as an emoji between scripts, and no letter moves up to it

thread_local int measuredEmoji = 0;

/// The emoji of one style that were met, and the characters that only look as if they could be emoji.
class EmojiWidths {
public:
    explicit EmojiWidths(const layout::TextStyle& style)
        : m_style(style),
          m_font(mapFont(style)),
          m_standIn(QFontMetricsF(m_font).horizontalAdvance(QString(standIn)))
    { }

    const layout::TextStyle& style() const { return m_style; }

    /// How much wider than a stand-in a character is; nothing for one that is no emoji.
    std::optional<double> extra(const QString& character)
    {
        const auto known = m_known.constFind(character);
        if (known != m_known.constEnd()) {
            return *known;
        }
        constexpr qsizetype most = 10'000;
        if (m_known.size() >= most) {
            m_known.clear();
        }
        return *m_known.insert(character, measure(character));
    }

private:
    std::optional<double> measure(const QString& character) const
    {
        ++measuredEmoji;
        QTextLayout layout(character, m_font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const auto runs = layout.glyphRuns();
        const auto isColored = [](const QGlyphRun& run) { return isColorFont(run.rawFont()); };
        const bool isEmoji = std::ranges::any_of(runs, isColored);
        return isEmoji ? std::optional(layout.lineAt(0).naturalTextWidth() - m_standIn) : std::nullopt;
    }

    layout::TextStyle m_style;
    QFont m_font;
    double m_standIn;
    QHash<QString, std::optional<double>> m_known;
};

EmojiWidths& emojiWidths(const layout::TextStyle& style)
{
    thread_local std::vector<std::unique_ptr<EmojiWidths>> styles;
    for (const auto& known : styles) {
        if (known->style() == style) {
            return *known;
        }
    }
    return *styles.emplace_back(std::make_unique<EmojiWidths>(style));
}

} // namespace

bool mayHoldEmoji(QStringView text)
{
    static constexpr QStringView others = u"\u203C\u2049\u20E3\u3030\u303D\u3297\u3299\uFE0F";
    return std::ranges::any_of(text, [](QChar c) {
        return c.isHighSurrogate() || (c.unicode() >= 0x2100 && c.unicode() < 0x2C00) || others.contains(c);
    });
}

EmojiText partEmoji(const QString& text, const layout::TextStyle& style)
{
    EmojiText parted;
    if (!mayHoldEmoji(text)) {
        parted.letters = text;
        return parted;
    }
    EmojiWidths& widths = emojiWidths(style);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString character = text.mid(from, to - from);
        from = to;
        const auto extra = mayHoldEmoji(character) ? widths.extra(character) : std::nullopt;
        if (extra) {
            parted.emoji.push_back({parted.letters.size(), character, *extra});
        }
        parted.letters += extra ? QString(standIn) : character;
    }
    return parted;
}

int emojiMeasured()
{
    return measuredEmoji;
}

} // namespace rejse::render
