// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/search/text_search.h"

#include <algorithm>

namespace rejse::editor {

namespace {

constexpr char16_t ring = 0x030A;

/// The blocks of marks that go on any letter. The marks that other scripts write their vowels with are in none of them.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

bool isApostrophe(char16_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x02BC;
}

/// Whether `text` has `pattern` in it; an a at its end is no å whose ring was cut off.
bool holds(const QString& text, const QString& pattern)
{
    for (qsizetype at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        if (text.size() == at + pattern.size() || text.at(at + pattern.size()) != QChar(ring)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString folded(const QString& text)
{
    const QString plain = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    QString kept;
    kept.reserve(plain.size());
    for (const QChar c : plain) {
        const char16_t unit = c.unicode();
        const bool ringOnA = unit == ring && kept.endsWith(u'a');
        if (isAccent(unit) && !ringOnA) {
            continue;
        }
        if (c.isSpace()) {
            if (!kept.endsWith(u' ')) {
                kept += u' ';
            }
        } else {
            kept += isApostrophe(unit) ? QChar(u'\'') : c;
        }
    }
    return kept;
}

std::vector<TextAddress> findTexts(const Journey& journey, const QString& wanted)
{
    const QString pattern = folded(wanted.trimmed());
    if (pattern.isEmpty()) {
        return {};
    }
    std::vector<TextAddress> found = allTexts(journey);
    std::erase_if(found, [&](const TextAddress& address) {
        return !holds(folded(QString::fromStdString(textAt(journey, address))), pattern);
    });
    return found;
}

} // namespace rejse::editor
