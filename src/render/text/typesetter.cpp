// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/typesetter.h"

#include "render/text/emoji_text.h"
#include "render/text/long_word.h"
#include "render/text/map_metrics.h"
#include "render/text/utf8.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace rejse::render {

namespace {

constexpr std::size_t maxBytes = 16 * 1024 * 1024; ///< of remembered words
constexpr char16_t softHyphenCharacter = 0xAD;
constexpr QChar hyphen = u'-';

/// Whether a line may end at it and leave it out.
bool isGap(QChar c)
{
    constexpr std::array<char16_t, 3> nonBreaking{0x00A0, 0x2007, 0x202F};
    return c.isSpace() && std::ranges::find(nonBreaking, c.unicode()) == nonBreaking.end();
}

/// Scripts written from left to right whose lines break at spaces alone or at what the boundary finder says of a single
/// word.
bool isSimple(char32_t c)
{
    return (c > 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x590 && c != softHyphenCharacter) || (c >= 0x1E00 && c < 0x2000)
        || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c < 0x205F) || (c >= 0x20A0 && c < 0x20D0)
        || (c >= 0x2190 && c < 0x2200);
}

/// Whether a line may begin with it after a space.
bool mayBegin(char32_t c)
{
    constexpr std::u32string_view others = U"\"'(+-&@#$<=>*[_~«»‘’“”„‹›–—−•…§£€→←↑↓✓";
    return QChar::isLetterOrNumber(c) || others.find(c) != std::u32string_view::npos;
}

/// Whether a line may end at a space after it.
bool mayEnd(char32_t c)
{
    constexpr std::u32string_view opening = U"([{¡¿„‚—";
    return opening.find(c) == std::u32string_view::npos;
}

bool isSimpleWord(const QString& word)
{
    const auto characters = word.toUcs4();
    return !characters.isEmpty() && std::ranges::all_of(characters, isSimple) && mayBegin(characters.front())
        && mayEnd(characters.back());
}

} // namespace

Typesetter::Typesetter(const layout::TextStyle& style) : m_style(style), m_metrics(mapFont(style))
{
    m_space = shapedWidth(QStringLiteral(" "));
    m_hyphen = shapedWidth(QString(hyphen));
}

double Typesetter::shapedWidth(const QString& text) const
{
    const EmojiText parted = partEmoji(text, m_style);
    double width = m_metrics.horizontalAdvance(parted.letters);
    for (const EmojiText::Emoji& emoji : parted.emoji) {
        width += emoji.extra;
    }
    return width;
}

double Typesetter::shapedWidth(std::string_view text) const
{
    return shapedWidth(toQString(text));
}

const Typesetter::Word& Typesetter::word(std::string_view text)
{
    const auto known = m_words.find(text);
    if (known != m_words.end()) {
        return known->second;
    }
    const QString characters = toQString(text);
    Word word;
    word.simple = isSimpleWord(characters);
    if (word.simple || text.empty()) {
        word.width = shapedWidth(characters);
        word.gap = shapedWidth(characters + u' ') - word.width;
        word.segments = segmentsOf(characters);
    }
    m_bytes += sizeof(Word) + text.size() + word.segments.size() * sizeof(Segment);
    if (m_bytes > maxBytes) {
        m_words.clear();
        m_bytes = 0;
    }
    return m_words.emplace(std::string(text), std::move(word)).first->second;
}

double Typesetter::width(std::string_view text)
{
    double width = 0;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const Word& next = word(text.substr(begin, end - begin));
        if (!next.simple && end > begin) {
            return shapedWidth(text);
        }
        width += next.width + (end < text.size() ? next.gap : 0);
        begin = end + 1;
    }
    return width;
}

std::vector<Segment> Typesetter::segmentsOf(const QString& text) const
{
    std::vector<Segment> segments;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    std::size_t begin = 0; // in bytes
    qsizetype from = 0;    // in UTF-16 units
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        qsizetype seen = to;
        while (seen > from && isGap(text[seen - 1])) {
            --seen;
        }
        if (seen == from && to < text.size()) {
            continue; // spaces at the start of a text are an indent: part of what follows
        }
        const bool soft = seen > from + 1 && text[seen - 1].unicode() == softHyphenCharacter;
        if (soft) {
            --seen;
        }
        const QString visible = text.mid(from, seen - from);
        Segment segment;
        segment.begin = begin;
        segment.end = begin + utf8Size(visible);
        segment.next = segment.end + utf8Size(QStringView(text).mid(seen, to - seen));
        segment.width = shapedWidth(visible);
        segment.gap = seen < to ? shapedWidth(text.mid(seen, to - seen)) : 0;
        segment.softHyphen = soft;
        segments.push_back(segment);
        begin = segment.next;
        from = to;
    }
    return segments;
}

bool Typesetter::simpleSegments(std::string_view paragraph, std::vector<Segment>& segments)
{
    std::size_t begin = 0;
    while (begin < paragraph.size()) {
        const std::size_t end = std::min(paragraph.find(' ', begin), paragraph.size());
        const Word& next = word(paragraph.substr(begin, end - begin));
        if (!next.simple) {
            return false;
        }
        for (Segment segment : next.segments) {
            segment.begin += begin;
            segment.end += begin;
            segment.next += begin;
            segments.push_back(segment);
        }
        begin = std::min(paragraph.find_first_not_of(' ', end), paragraph.size());
        segments.back().next = begin;
        segments.back().gap = next.gap + m_space * std::max(0.0, static_cast<double>(begin - end) - 1);
    }
    return true;
}

std::vector<LineRange> Typesetter::breakLines(std::string_view text, double width)
{
    std::vector<LineRange> lines;
    if (text.empty()) {
        return lines;
    }
    std::size_t begin = 0;
    while (true) {
        const LineEnd end = findLineEnd(text, begin);
        breakParagraph(text, begin, end.begin, width, lines);
        if (end.begin == text.size()) {
            return lines;
        }
        begin = end.end;
    }
}

void Typesetter::breakParagraph(std::string_view text, std::size_t begin, std::size_t end, double width,
                                std::vector<LineRange>& lines)
{
    if (begin == end) {
        lines.push_back({begin, end});
        return;
    }
    const std::string_view paragraph = text.substr(begin, end - begin);
    const std::size_t firstLine = lines.size();
    std::vector<Segment> segments;
    if (simpleSegments(paragraph, segments)) {
        fill(paragraph, segments, width, Widths::AddUp, lines);
    } else {
        const QString characters = toQString(paragraph);
        fill(paragraph, segmentsOf(characters), width, Widths::Depend, lines);
        for (std::size_t i = firstLine; i < lines.size(); ++i) {
            lines[i].rightToLeft = characters.isRightToLeft();
        }
    }
    for (std::size_t i = firstLine; i < lines.size(); ++i) {
        lines[i].begin += begin;
        lines[i].end += begin;
    }
}

void Typesetter::fill(std::string_view text, std::vector<Segment> segments, double width, Widths widths,
                      std::vector<LineRange>& lines) const
{
    std::size_t first = 0;
    while (first < segments.size()) {
        if (segments[first].width > width) {
            splitLongWord(text, segments[first], width, lines);
        }
        Run run = longestRun(segments, first, width);
        while (widths == Widths::Depend) {
            run.width = lineWidth(text, segments, first, run.end);
            if (run.width <= width || run.end == first + 1) {
                break;
            }
            --run.end;
        }
        const Segment& last = segments[run.end - 1];
        bool withHyphen = endsInHyphen(segments, run.end);
        if (withHyphen && run.width > width) { // a single character, which takes no hyphen that does not fit
            withHyphen = false;
            run.width = last.width;
        }
        lines.push_back({segments[first].begin, last.end, withHyphen, false, run.width});
        first = run.end;
    }
}

Typesetter::Run Typesetter::longestRun(const std::vector<Segment>& segments, std::size_t first, double width) const
{
    Run run{first + 1, segments[first].width};
    double reached = segments[first].width;
    for (std::size_t i = first + 1; i < segments.size(); ++i) {
        reached += segments[i - 1].gap + segments[i].width;
        if (reached > width) {
            break;
        }
        if (reached + (endsInHyphen(segments, i + 1) ? m_hyphen : 0) <= width) {
            run = {i + 1, reached};
        }
    }
    return run;
}

bool Typesetter::endsInHyphen(const std::vector<Segment>& segments, std::size_t end)
{
    return segments[end - 1].softHyphen && end < segments.size();
}

double Typesetter::lineWidth(std::string_view text, const std::vector<Segment>& segments, std::size_t first,
                             std::size_t end) const
{
    const std::size_t begin = segments[first].begin;
    QString shown = toQString(text.substr(begin, segments[end - 1].end - begin));
    if (endsInHyphen(segments, end)) {
        shown += hyphen;
    }
    return shapedWidth(shown);
}

void Typesetter::splitLongWord(std::string_view text, Segment& segment, double width,
                               std::vector<LineRange>& lines) const
{
    const LongWord word(toQString(text.substr(segment.begin, segment.end - segment.begin)));
    const auto partWidth = [&](qsizetype from, qsizetype to, bool withHyphen) {
        QString shown = word.text().mid(from, to - from);
        return shapedWidth(withHyphen ? shown.append(hyphen) : shown); // shaped with it, as letters move up to a hyphen
    };
    const auto fits = [&](qsizetype from, qsizetype to) { return partWidth(from, to, word.takesHyphen(to)) <= width; };
    std::size_t begin = segment.begin;
    for (const LongWord::Part& part : word.parts(fits)) {
        const std::size_t end = begin + utf8Size(QStringView(word.text()).mid(part.begin, part.end - part.begin));
        const double shownWidth = partWidth(part.begin, part.end, part.hyphen);
        if (part.last) {
            segment.begin = begin;
            segment.width = shownWidth;
            break;
        }
        lines.push_back({begin, end, part.hyphen, false, shownWidth});
        begin = end;
    }
}

} // namespace rejse::render
