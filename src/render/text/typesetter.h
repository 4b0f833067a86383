// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/text.h"

#include <QFontMetricsF>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rejse::render {

/// One line of a broken text: what part of the text it shows. Between two lines stand only the spaces or the line feed
/// at which the text was broken.
struct LineRange {
    std::size_t begin = 0; ///< in bytes
    std::size_t end = 0;
    bool hyphen = false; ///< a hyphen is drawn after it that the text does not have
    bool rightToLeft = false;
    double width = 0; ///< as drawn, the hyphen included
};

/// A part of a text that stays on one line where it fits, and the gap after it, at which a line may end.
struct Segment {
    std::size_t begin = 0; ///< in bytes
    std::size_t end = 0;   ///< of what is seen: the gap begins
    std::size_t next = 0;  ///< where the gap ends
    double width = 0;
    double gap = 0;
    bool softHyphen = false; ///< a line that ends here shows a hyphen
};

/// Measures and breaks texts of one style. Words are shaped once and remembered; texts in scripts whose letters depend
/// on each other across words are shaped whole.
class Typesetter {
public:
    explicit Typesetter(const layout::TextStyle& style);

    double width(std::string_view text);
    std::vector<LineRange> breakLines(std::string_view text, double width);

private:
    struct Word {
        bool simple =
            false; ///< widths of words and spaces add up, and lines break at spaces; otherwise the rest is empty
        double width = 0;
        double gap = 0;                ///< of a space after it: a font may set it closer to a comma
        std::vector<Segment> segments; ///< where it may be broken of itself, as after a hyphen
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    enum class Widths {
        AddUp, ///< a line is as wide as its segments and gaps
        Depend ///< on their neighbours: a line is measured whole
    };
    /// Segments that stand on one line: up to which (exclusive), and how wide it is.
    struct Run {
        std::size_t end = 0;
        double width = 0;
    };

    double shapedWidth(const QString& text) const;
    double shapedWidth(std::string_view text) const;
    const Word& word(std::string_view text);
    std::vector<Segment> segmentsOf(const QString& text) const;
    bool simpleSegments(std::string_view paragraph, std::vector<Segment>& segments);
    void breakParagraph(std::string_view text, std::size_t begin, std::size_t end, double width,
                        std::vector<LineRange>& lines);
    void fill(std::string_view text, std::vector<Segment> segments, double width, Widths widths,
              std::vector<LineRange>& lines) const;
    Run longestRun(const std::vector<Segment>& segments, std::size_t first, double width) const;
    static bool endsInHyphen(const std::vector<Segment>& segments, std::size_t end);
    double lineWidth(std::string_view text, const std::vector<Segment>& segments, std::size_t first,
                     std::size_t end) const;
    void splitLongWord(std::string_view text, Segment& segment, double width, std::vector<LineRange>& lines) const;

    layout::TextStyle m_style;
    QFontMetricsF m_metrics;
    double m_space = 0;
    double m_hyphen = 0;
    std::unordered_map<std::string, Word, TextHash, std::equal_to<>> m_words;
    std::size_t m_bytes = 0; ///< that the words take
};

} // namespace rejse::render
