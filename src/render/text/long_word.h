// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace rejse::render {

/// A word that no line holds. It is broken between characters as a reader sees them (grapheme clusters): after a slash,
/// dot or the like where one is near, otherwise with a hyphen between letters of scripts that have one, otherwise
/// just so.
class LongWord {
public:
    struct Part {
        qsizetype begin = 0; ///< in UTF-16 units
        qsizetype end = 0;
        bool hyphen = false;
        bool last = false;
    };
    /// Whether a part fits with the hyphen that its end takes.
    using Fits = std::function<bool(qsizetype begin, qsizetype end)>;

    explicit LongWord(QString text);

    const QString& text() const { return m_text; }
    /// Whether a break before this place shows a hyphen.
    bool takesHyphen(qsizetype at) const;
    /// At least one part; every part fits, unless it is a single character.
    std::vector<Part> parts(const Fits& fits) const;

private:
    std::size_t longestFit(std::size_t first, std::size_t likely, const Fits& fits) const;
    std::size_t nicerBreak(std::size_t first, std::size_t last) const;
    char32_t characterAt(qsizetype at) const;

    QString m_text;
    std::vector<qsizetype> m_edges; ///< between grapheme clusters, both ends of the text included
};

} // namespace rejse::render
