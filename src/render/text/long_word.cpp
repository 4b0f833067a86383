// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/long_word.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace rejse::render {

namespace {

bool isHyphenated(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
        return QChar::isLetter(c);
    default:
        return false;
    }
}

bool invitesBreak(QChar c)
{
    constexpr QStringView separators = u"/\\-_.,;:&?=@+|–";
    return separators.contains(c);
}

} // namespace

LongWord::LongWord(QString text) : m_text(std::move(text))
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    m_edges.push_back(0);
    for (qsizetype edge = finder.toNextBoundary(); edge > 0; edge = finder.toNextBoundary()) {
        m_edges.push_back(edge);
    }
}

char32_t LongWord::characterAt(qsizetype at) const
{
    const QChar c = m_text[at];
    if (c.isHighSurrogate() && at + 1 < m_text.size()) {
        return QChar::surrogateToUcs4(c, m_text[at + 1]);
    }
    return c.unicode();
}

bool LongWord::takesHyphen(qsizetype at) const
{
    const auto edge = std::ranges::lower_bound(m_edges, at);
    if (edge == m_edges.begin() || at >= m_text.size()) {
        return false;
    }
    return isHyphenated(characterAt(*std::prev(edge))) && isHyphenated(characterAt(at));
}

std::vector<LongWord::Part> LongWord::parts(const Fits& fits) const
{
    std::vector<Part> parts;
    const std::size_t end = m_edges.size() - 1;
    std::size_t first = 0;
    std::size_t likely = 24; // characters of a line; the next one holds about as many as the one before
    do {
        std::size_t last = longestFit(first, likely, fits);
        likely = last - first;
        if (last < end) {
            last = nicerBreak(first, last);
        }
        const bool hyphen = takesHyphen(m_edges[last]) && fits(m_edges[first], m_edges[last]);
        parts.push_back({m_edges[first], m_edges[last], hyphen, last == end});
        first = last;
    } while (first < end);
    return parts;
}

std::size_t LongWord::longestFit(std::size_t first, std::size_t likely, const Fits& fits) const
{
    const std::size_t end = m_edges.size() - 1;
    const std::size_t least = std::min(first + 1, end);
    std::size_t good = least;
    std::size_t bad = end + 1;
    const auto narrow = [&](std::size_t at) { (fits(m_edges[first], m_edges[at]) ? good : bad) = at; };
    if (least < end) {
        narrow(std::clamp(first + likely, least + 1, end));
    }
    // Away from the likely end in growing steps, then halving: measuring is what costs.
    std::size_t step = 1;
    while (bad > end && good > least && good < end) {
        narrow(std::min(good + step, end));
        step *= 2;
    }
    while (good == least && bad - good > 1 && bad <= end) {
        narrow(bad - good > step ? bad - step : good + 1);
        step *= 2;
    }
    while (bad - good > 1 && good < end) {
        narrow(good + (bad - good) / 2);
    }
    return good;
}

std::size_t LongWord::nicerBreak(std::size_t first, std::size_t last) const
{
    const std::size_t length = last - first;
    for (std::size_t edge = last; edge > first + length / 2; --edge) {
        if (invitesBreak(m_text[m_edges[edge] - 1])) {
            return edge;
        }
    }
    // Two letters alone on the last line look like a mistake.
    constexpr std::size_t minLeft = 3;
    const std::size_t left = m_edges.size() - 1 - last;
    const std::size_t earlier = left < minLeft ? last - std::min(length - 1, minLeft - left) : last;
    return earlier > first + minLeft && takesHyphen(m_edges[earlier]) ? earlier : last;
}

} // namespace rejse::render
