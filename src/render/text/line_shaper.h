// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/text.h"

#include <QRawFont>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Lines of text as glyphs, for devices that write glyphs.
namespace rejse::render {

/// A word with the spaces after it, one glyph a character, in the map's own font.
struct ShapedWord {
    bool simple = false; ///< otherwise the line is to be shaped as a whole, and the rest is empty
    QString text;
    std::vector<quint32> glyphs;
    std::vector<double> advances; ///< in map units, kerning and letter spacing included
    bool noted = false;           ///< for whoever keeps count of the glyphs used
};

/// A grapheme cluster of a line shaped as a whole, and its glyphs, of which there is at least one. The text is empty
/// for further glyphs of the same cluster from another font.
struct ShapedCluster {
    struct Glyph {
        quint32 index = 0;
        QPointF place; ///< from the start of the line's baseline
    };
    QString text;
    QRawFont font;
    std::vector<Glyph> glyphs; ///< of an emoji one, which only says where it stands
    bool isEmoji = false;      ///< to be drawn as its picture
};

class LineShaper {
public:
    /// The font of a style, when it is the map's own.
    const QRawFont& font(const layout::TextStyle& style);
    /// Shaped once and remembered.
    ShapedWord& word(std::string_view text, const layout::TextStyle& style);
    /// In the order of the text. The clusters of a line may be of several fonts.
    static std::vector<ShapedCluster> clusters(const layout::TextLine& line, const layout::TextStyle& style);

private:
    struct Style {
        layout::TextStyle style;
        QRawFont font;
        std::unordered_map<std::string, ShapedWord> words;
    };
    Style& of(const layout::TextStyle& style);

    std::vector<std::unique_ptr<Style>> m_styles;
    std::string m_key;
};

} // namespace rejse::render
