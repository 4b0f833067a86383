// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette/fuzzy_match.h"

#include "editor/search/text_search.h"

#include <algorithm>
#include <vector>

namespace rejse::shell {

namespace {

constexpr int hit = 2;
constexpr int wordBegins = 8;
constexpr int goesOn = 12;
constexpr int textBegins = 2;
constexpr int none = -1'000'000;

/// A text letter by letter as it is compared, each with its place in the text as it is shown.
struct Letters {
    std::vector<QString> letters;
    std::vector<qsizetype> places;
    std::vector<bool> begins; ///< whether a word begins there
};

Letters lettersOf(const QString& text)
{
    Letters all;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString letter = editor::folded(text.mid(at, length));
        if (!letter.isEmpty()) {
            const bool blank = length == 1 && !text.at(at).isLetterOrNumber();
            all.letters.push_back(letter);
            all.places.push_back(at);
            all.begins.push_back(!blank && !inWord);
            inWord = !blank;
        }
        at += length;
    }
    return all;
}

/// The best way to find a pattern in a text: over all places for its last letter, and back from there.
class Table {
public:
    Table(const Letters& pattern, const Letters& text)
        : m_pattern(pattern),
          m_text(text),
          m_columns(text.letters.size()),
          m_score(pattern.letters.size() * m_columns, none),
          m_from(m_score.size(), 0)
    {
        for (std::size_t row = 0; row < pattern.letters.size(); ++row) {
            fill(row);
        }
    }

    std::optional<FuzzyMatch> best() const
    {
        const std::size_t last = m_pattern.letters.size() - 1;
        const auto row = m_score.begin() + static_cast<std::ptrdiff_t>(last * m_columns);
        const auto found = std::max_element(row, row + static_cast<std::ptrdiff_t>(m_columns));
        if (found == m_score.end() || *found <= none) {
            return std::nullopt;
        }
        FuzzyMatch match{*found, {}};
        auto column = static_cast<std::size_t>(found - row);
        for (std::size_t at = last + 1; at > 0; --at) {
            match.places.prepend(m_text.places[column]);
            column = m_from[(at - 1) * m_columns + column];
        }
        return match;
    }

private:
    void fill(std::size_t row)
    {
        int bestBefore = none;
        std::size_t bestAt = 0;
        for (std::size_t column = row; column < m_columns; ++column) {
            if (row > 0 && column > 0 && score(row - 1, column - 1) > bestBefore) {
                bestBefore = score(row - 1, column - 1);
                bestAt = column - 1;
            }
            if (m_pattern.letters[row] != m_text.letters[column]) {
                continue;
            }
            const int here = hit + (m_text.begins[column] ? wordBegins : 0) + (column == 0 ? textBegins : 0);
            if (row == 0) {
                set(row, column, here, column);
                continue;
            }
            const int run =
                column > 0 && score(row - 1, column - 1) > none ? score(row - 1, column - 1) + goesOn : none;
            if (run > none && run >= bestBefore) {
                set(row, column, run + here, column - 1);
            } else if (bestBefore > none) {
                set(row, column, bestBefore + here, bestAt);
            }
        }
    }

    int score(std::size_t row, std::size_t column) const { return m_score[row * m_columns + column]; }
    void set(std::size_t row, std::size_t column, int value, std::size_t from)
    {
        m_score[row * m_columns + column] = value;
        m_from[row * m_columns + column] = from;
    }

    const Letters& m_pattern;
    const Letters& m_text;
    std::size_t m_columns;
    std::vector<int> m_score;
    std::vector<std::size_t> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text)
{
    // Blanks in the pattern only part words.
    Letters wanted = lettersOf(pattern);
    std::erase_if(wanted.letters, [](const QString& letter) { return letter == QLatin1String(" "); });
    if (wanted.letters.empty()) {
        return FuzzyMatch{};
    }
    const Letters all = lettersOf(text);
    if (all.letters.size() < wanted.letters.size()) {
        return std::nullopt;
    }
    auto match = Table(wanted, all).best();
    if (match) {
        match->score -= static_cast<int>(std::min<std::size_t>(all.letters.size() / 8, 10));
    }
    return match;
}

} // namespace rejse::shell
