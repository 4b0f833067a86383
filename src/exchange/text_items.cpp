// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/text_items.h"

#include "rejse/exchange/cells.h"
#include "rejse/model/texts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace rejse::exchange {

namespace {

constexpr std::size_t blanksATab = 4;
constexpr std::size_t minStep = 2; ///< blanks of an outline: one alone has slipped in

std::string titleOf(std::string_view text)
{
    return cleanText(text, TextField::TouchpointTitle);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of the first of `marks` that `text` begins with, or 0.
template <typename Marks> std::size_t beginsWith(std::string_view text, const Marks& marks)
{
    const auto mark = std::ranges::find_if(marks, [&](std::string_view each) { return text.starts_with(each); });
    return mark == marks.end() ? 0 : mark->size();
}

/// Marks that begin no word, so that none has to be parted from the text by a blank.
std::size_t signLength(std::string_view text)
{
    // The last ones are the private characters that Word puts for the bullets of its symbol fonts.
    static constexpr std::array<std::string_view, 26> signs{"•",
                                                            "◦",
                                                            "▪",
                                                            "▫",
                                                            "‣",
                                                            "⁃",
                                                            "∙",
                                                            "●",
                                                            "○",
                                                            "■",
                                                            "□",
                                                            "▶",
                                                            "➢",
                                                            "➤",
                                                            "❖",
                                                            "✓",
                                                            "✔",
                                                            "☐",
                                                            "☑",
                                                            "☒",
                                                            "✅",
                                                            "⬜",
                                                            "\xEF\x82\xB7",
                                                            "\xEF\x82\xA7",
                                                            "\xEF\x83\xBC",
                                                            "\xEF\x83\x98"};
    return beginsWith(text, signs);
}

/// "-", "*", "[x]" and their kind, which are marks where a blank follows.
std::size_t strokeLength(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> strokes{"-", "–", "—", "*", "+", "·", "[ ]", "[x]", "[X]", "[]"};
    return beginsWith(text, strokes);
}

/// "1.", "2)", "(3)", "1.2."
std::size_t numberLength(std::string_view text)
{
    std::size_t at = text.starts_with('(') ? 1 : 0;
    std::size_t digits = 0;
    bool ended = false;
    for (; at < text.size() && !text.substr(at).starts_with(' '); ++at) {
        const bool ends = text[at] == '.' || text[at] == ')';
        if (!isDigit(text[at]) && (!ends || digits == 0)) {
            return 0;
        }
        digits = ends ? 0 : digits + 1;
        ended = ends;
        if (digits > 3) { // a year
            return 0;
        }
    }
    return ended ? at : 0;
}

/// How long the mark is that begins a clean text, with the blank after it; 0 where none does.
std::size_t markLength(std::string_view text)
{
    std::size_t length = signLength(text);
    if (length == 0) {
        length = std::max(strokeLength(text), numberLength(text));
        if (length < text.size() && text[length] != ' ') {
            return 0;
        }
    }
    return length;
}

bool isMarked(std::string_view title)
{
    return markLength(title) > 0;
}

/// A list in a list has two marks, and a check box stands after the mark of its line.
std::string withoutMarks(std::string title)
{
    for (std::size_t length = markLength(title); length > 0; length = markLength(title)) {
        title = titleOf(std::string_view(title).substr(length));
    }
    const bool quoted = title.size() > 1 && title.front() == '"' && title.find('"', 1) == title.size() - 1;
    return quoted ? titleOf(std::string_view(title).substr(1, title.size() - 2)) : title;
}

/// A row of which blank cells at the ends, and the mark of a list in a cell of its own, count as its indentation.
struct Line {
    std::size_t indent = 0;
    bool marked = false;
    std::string title; ///< empty in a blank row
    std::string notes;
};

bool isMarkAlone(const std::string& cell)
{
    return cell == "o" || (isMarked(cell) && withoutMarks(cell).empty()); // Word has an o for the second level
}

Line readLine(const CellRow& row)
{
    Line line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string cell = titleOf(row[i]);
        const bool isLast = i + 1 == row.size();
        if (!line.title.empty()) {
            const std::string note = cleanText(row[i], TextField::Notes);
            line.notes += (line.notes.empty() || note.empty() ? "" : "\n") + note;
        } else if (line.marked || cell.empty() || isLast || !isMarkAlone(cell)) {
            line.indent += line.marked ? 0 : cell.empty() ? blanksATab : row[i].find_first_not_of(' ');
            line.title = withoutMarks(cell);
            line.marked = line.marked || isMarked(cell);
        } else {
            line.indent += row[i].find_first_not_of(' ');
            line.marked = true;
        }
    }
    return line;
}

bool isBlank(const Line& line)
{
    return line.title.empty();
}

/// Whether blank lines part blocks of which several have more than one line. A single one may be a list with a gap.
bool isOfBlocks(const std::vector<Line>& lines)
{
    std::size_t blocks = 0; // of several lines
    std::size_t length = 0; // of the block so far
    for (const Line& line : lines) {
        if (isBlank(line)) {
            length = 0;
            continue;
        }
        if (line.indent > 0 || line.marked || !line.notes.empty()) {
            return false;
        }
        blocks += ++length == 2 ? 1 : 0;
    }
    return blocks > 1;
}

std::vector<TextItem> blocksOf(const std::vector<Line>& lines)
{
    std::vector<TextItem> items;
    bool begins = true;
    for (const Line& line : lines) {
        if (isBlank(line)) {
            begins = true;
        } else if (std::exchange(begins, false)) {
            items.push_back({line.title, {}, 0});
        } else {
            items.back().title += ' ' + line.title;
        }
    }
    return items;
}

std::vector<TextItem> outlineOf(const std::vector<Line>& lines)
{
    // In a table a blank first cell is no indentation.
    const bool isTable = std::ranges::any_of(lines, [](const Line& line) { return !line.notes.empty(); });
    std::vector<TextItem> items;
    std::vector<std::size_t> above; // the indentation of what the next line may belong to
    for (const Line& line : lines) {
        if (isBlank(line)) {
            above.clear(); // what stands behind a gap belongs to nothing before it
            continue;
        }
        while (!above.empty() && (isTable || above.back() + minStep > line.indent)) {
            above.pop_back();
        }
        items.push_back({line.title, line.notes, above.size()});
        above.push_back(line.indent);
    }
    return items;
}

} // namespace

std::vector<TextItem> readItems(std::string_view text)
{
    std::vector<Line> lines;
    for (const CellRow& row : readCells(text, '\t')) {
        lines.push_back(readLine(row));
    }
    const auto first = std::ranges::find_if_not(lines, isBlank);
    const auto last = std::find_if_not(lines.rbegin(), std::make_reverse_iterator(first), isBlank).base();
    lines = {std::make_move_iterator(first), std::make_move_iterator(last)};
    return isOfBlocks(lines) ? blocksOf(lines) : outlineOf(lines);
}

std::string asInsertedText(std::string_view text)
{
    if (text.starts_with('"')) {
        const std::vector<CellRow> rows = readCells(text, '\t');
        const bool isCell = rows.size() == 1 && rows.front().size() == 1;
        if (isCell && rows.front().front().find_first_of("\r\n") != std::string::npos) {
            return rows.front().front();
        }
    }
    return std::string(text);
}

} // namespace rejse::exchange
