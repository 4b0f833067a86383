// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// Matching by a few letters: "nph" finds "New Phase".
namespace rejse::shell {

struct FuzzyMatch {
    int score = 0;           ///< the higher, the more likely meant
    QList<qsizetype> places; ///< the characters of the text that stand for those of the pattern
};

/// Nothing unless the letters of `pattern` all stand in `text`, in this order, without regard to capitals and accents.
/// Beginnings of words and runs of letters count for more, and so do shorter texts.
std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text);

} // namespace rejse::shell
