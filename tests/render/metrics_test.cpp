// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/emoji_text.h"
#include "render/text/line_shaper.h"
#include "render/text/map_metrics.h"
#include "render/text/typesetter.h"
#include "render/text/utf8.h"

#include "support/catch.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <random>

using namespace rejse;
using namespace rejse::render;
using LineTexts = std::vector<std::string>;

namespace {

const std::string danish =
    "Jeg drømmer om min første bil, men tør ikke vælge forkert – hvem kan jeg spørge? Ærligt talt.";
const std::string norwegian = "«Æ e så lei av å vente», sier kunden; skinnstøvletter på nett er best.";
const std::string german = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
const std::string chinese = "我梦想拥有自己的第一辆车,但又怕选错。客户旅程图可以帮助我们。";
const std::string japanese = "最初の車が欲しいけれど、選び間違えたくない。「誰に聞けばいい?」";
const std::string arabicText = "أحلم بسيارتي الأولى لكنني أخشى أن أختار خطأ، فمن أسأل؟";
const std::string hebrew = "אני חולם על המכונית הראשונה שלי (דגם 2024) ומפחד לטעות.";
const std::string hindi = "मैं अपनी पहली कार का सपना देखता हूँ, लेकिन गलत चुनाव से डरता हूँ।";
const std::string thai = "ฉันฝันถึงรถคันแรกของฉันแต่กลัวเลือกผิด";
const std::string emoji =
    "👩‍👩‍👧‍👦👍🏽🇩🇰❤️😀 glad 🙂🙃 og 🏴󠁧󠁢󠁥󠁮󠁧󠁿 igen";
const std::string longAddress = "https://example.com/en/meget/lang/sti_med_dele?og=spørgsmål&svar=1234567890";
const std::string mixed = "Ring 70 10 20 30 (10:30–16:00) -> e-mail: kunde@firma.dk, 100 % \"sikker\" & hurtig/nem";

std::vector<std::string> allTexts()
{
    return {danish, norwegian, german, chinese, japanese, arabicText, hebrew, hindi, thai, emoji, longAddress, mixed};
}

LineTexts linesOf(const layout::TextBlock& block)
{
    LineTexts lines;
    for (const layout::TextLine& line : block.lines) {
        lines.push_back(line.text);
    }
    return lines;
}

double layoutWidth(const QString& text, const layout::TextStyle& style)
{
    QTextLayout layout(text, mapFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.horizontalAdvance();
}

/// What of a text is not in any line: between the lines, before the first and after the last.
std::string leftOut(std::string_view text, const std::vector<LineRange>& lines)
{
    std::string out;
    std::size_t at = 0;
    for (const LineRange& line : lines) {
        REQUIRE(line.begin >= at);
        REQUIRE(line.end >= line.begin);
        out += text.substr(at, line.begin - at);
        at = line.end;
    }
    return out + std::string(text.substr(at));
}

std::size_t graphemes(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::size_t count = 0;
    while (finder.toNextBoundary() > 0) {
        ++count;
    }
    return count;
}

bool isGraphemeEdge(std::string_view text, std::size_t at)
{
    const QString before = toQString(text.substr(0, at));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, toQString(text));
    finder.setPosition(before.size());
    return finder.isAtBoundary();
}

} // namespace

TEST_CASE("widths are those of Qt's own text layout in every script")
{
    const MapMetrics metrics;
    for (const layout::TextStyle& style :
         {layout::TextStyle{}, layout::TextStyle{44, 56, layout::Weight::Bold, false, -1.1},
          layout::TextStyle{16, 22, layout::Weight::Regular, true}}) {
        for (const std::string& text : allTexts()) {
            INFO(text);
            CHECK(metrics.width(text, style) == Approx(layoutWidth(toQString(text), style)).margin(0.5));
        }
    }
}

TEST_CASE("no line is wider than asked, none loses anything, none splits a character")
{
    const layout::TextStyle style;
    Typesetter typesetter(style);
    for (const std::string& text : allTexts()) {
        for (const double width : {30.0, 61.0, 97.5, 140.0, 172.0, 300.0, 5000.0}) {
            INFO(text << " at " << width);
            const auto lines = typesetter.breakLines(text, width);
            CHECK(leftOut(text, lines).find_first_not_of(' ') == std::string::npos);
            for (const LineRange& line : lines) {
                const QString shown = toQString(text.substr(line.begin, line.end - line.begin))
                    + (line.hyphen ? QStringLiteral("-") : QString());
                INFO(shown.toStdString());
                CHECK((line.width <= width || graphemes(shown) == 1));
                CHECK(line.width == Approx(layoutWidth(shown, style)).margin(0.5));
                CHECK(isGraphemeEdge(text, line.begin));
                CHECK(isGraphemeEdge(text, line.end));
            }
        }
    }
}

TEST_CASE("random texts of all scripts keep every character")
{
    std::mt19937 random(4711);
    const std::vector<std::string> parts{"a",  "Ø",       "ord",  " ",        " ",           "  ",     "-",
                                         "/",  ".",       "(",    ")",        "\"",          "車",     "客户",
                                         "،",  "سيارة",   "שלום", "👍🏽", "👩‍💻", "é",      "\u00a0",
                                         "\n", "1.234,5", "%",    "—",        "मैं",           "\u00ad", "https://a.b/c",
                                         "!",  "»",       "«",    "\u200b"};
    Typesetter typesetter({});
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        const auto count = 1 + random() % 40;
        for (unsigned i = 0; i < count; ++i) {
            text += parts[random() % parts.size()];
        }
        const auto width = static_cast<double>(20 + random() % 200);
        INFO(text << " at " << width);
        const auto lines = typesetter.breakLines(text, width);
        // a soft hyphen at which a line ends is drawn as a hyphen
        for (const char c : leftOut(text, lines)) {
            const bool allowed = c == ' ' || c == '\n' || c == '\xc2' || c == '\xad';
            REQUIRE(allowed);
        }
        for (const LineRange& line : lines) {
            const QString shown = toQString(text.substr(line.begin, line.end - line.begin));
            INFO(shown.toStdString() << " is " << line.width);
            REQUIRE((line.width <= width || graphemes(shown) == 1));
        }
    }
}

TEST_CASE("lines break where Unicode allows it, and nowhere else while a word fits")
{
    const MapMetrics metrics;
    const layout::TextStyle style;
    const auto wrapped = [&](const std::string& text, double width) {
        return linesOf(metrics.wrap(text, style, width));
    };

    CHECK(wrapped("one two three", metrics.width("one two", style)) == LineTexts{"one two", "three"});
    CHECK(wrapped("one two three", metrics.width("one two", style) - 0.1) == LineTexts{"one", "two", "three"});
    CHECK(wrapped("100\u00a0kr. om ugen", metrics.width("100\u00a0kr. om", style))
          == LineTexts{"100\u00a0kr. om", "ugen"});
    CHECK(wrapped("efter 100\u00a0kr.", metrics.width("efter 100", style)) == LineTexts{"efter", "100\u00a0kr."});
    CHECK(wrapped("Er det godt ?", metrics.width("Er det godt", style)) == LineTexts{"Er det", "godt ?"});
    CHECK(wrapped("køb ( brugt ) bil", metrics.width("køb (", style)).front() == "køb");
    CHECK(wrapped("kundeservice-afdelingen", metrics.width("kundeservice-", style))
          == LineTexts{"kundeservice-", "afdelingen"});
    CHECK(wrapped("中文字", metrics.width("中文", style)) == LineTexts{"中文", "字"});
    CHECK(wrapped("中文。", metrics.width("中文", style)) == LineTexts{"中", "文。"});
}

TEST_CASE("line feeds and empty lines are kept")
{
    const MapMetrics metrics;
    CHECK(linesOf(metrics.wrap("a\n\nb\n", {}, 100)) == LineTexts{"a", "", "b", ""});
    CHECK(linesOf(metrics.wrap("\n", {}, 100)) == LineTexts{"", ""});
    CHECK(metrics.wrap("", {}, 100).lines.empty());
    CHECK(metrics.wrap("", {}, 100).height == 0);
    CHECK(metrics.wrap("a\n\nb", {}, 100).height == 3 * 18);
    CHECK(linesOf(metrics.wrap("a\u2028b", {}, 100)) == LineTexts{"a", "b"});
    CHECK(linesOf(metrics.wrap("  indented", {}, 100)) == LineTexts{"  indented"});
}

TEST_CASE("a word too long for a line breaks with a hyphen")
{
    const MapMetrics metrics;
    const layout::TextStyle style;
    const auto block = metrics.wrap("Et " + german + " til", style, 120);
    REQUIRE(block.lines.size() >= 4);
    CHECK(block.lines[0].text == "Et");
    for (std::size_t i = 1; i + 1 < block.lines.size(); ++i) {
        CHECK(block.lines[i].text.ends_with("-"));
        CHECK(block.lines[i].width <= 120);
        CHECK(block.lines[i].width > 90);
    }
    CHECK(block.lines.back().text.ends_with(" til"));

    const std::string word(200, 'm');
    std::string joined;
    for (const auto& line : metrics.wrap(word, style, 172).lines) {
        joined += line.text.ends_with("-") ? line.text.substr(0, line.text.size() - 1) : line.text;
    }
    CHECK(joined == word);
}

TEST_CASE("no hyphen is put into numbers, Chinese, Arabic or between emoji")
{
    const MapMetrics metrics;
    for (const std::string& text : {std::string("12345678901234567890"), chinese, arabicText, emoji}) {
        for (const layout::TextLine& line : metrics.wrap(text, {}, 40).lines) {
            CHECK_FALSE(line.text.ends_with("-"));
        }
    }
}

TEST_CASE("a long address breaks after its slashes and dots, without hyphens")
{
    const MapMetrics metrics;
    const auto block = metrics.wrap("https://example.com/averylongpathelement/another_long_one", {}, 130);
    REQUIRE(block.lines.size() > 2);
    for (std::size_t i = 0; i + 1 < block.lines.size(); ++i) {
        CHECK(std::string_view("/._-").find(block.lines[i].text.back()) != std::string_view::npos);
    }
}

TEST_CASE("a soft hyphen shows where a line ends at it, and only there")
{
    const MapMetrics metrics;
    const std::string text = "kunde\u00adnavn";
    CHECK(linesOf(metrics.wrap(text, {}, metrics.width("kunde-", {}))) == LineTexts{"kunde-", "navn"});
    CHECK(linesOf(metrics.wrap(text, {}, 200)) == LineTexts{text});
    CHECK(metrics.width(text, {}) == Approx(metrics.width("kundenavn", {})).margin(0.5));
}

TEST_CASE("lines know when they read from right to left")
{
    const MapMetrics metrics;
    for (const auto& line : metrics.wrap(arabicText, {}, 100).lines) {
        CHECK(line.rightToLeft);
    }
    const auto both = metrics.wrap("Dansk\n" + hebrew, {}, 1000);
    REQUIRE(both.lines.size() == 2);
    CHECK_FALSE(both.lines[0].rightToLeft);
    CHECK(both.lines[1].rightToLeft);
}

TEST_CASE("a word of any length is measured a line at a time")
{
    const MapMetrics metrics;
    const auto block = metrics.wrap(std::string(20'000, 'W'), {}, 172);
    CHECK(block.lines.size() > 1500);
}

TEST_CASE("an emoji is measured once, however often a text holds it and however often the text is set")
{
    const MapMetrics metrics;
    const layout::TextStyle style{17, 24};
    for (const std::string text : {"😀", "🇩🇰", "👩‍👩‍👧‍👦", "a😀"}) {
        std::string often;
        for (int i = 0; i < 2000; ++i) {
            often += text;
        }
        const int before = emojiMeasured();
        for (const layout::TextLine& line : metrics.wrap(often, style, 200).lines) {
            LineShaper::clusters(line, style);
        }
        metrics.wrap(often, style, 90);
        metrics.width(often, style);
        CHECK(emojiMeasured() - before <= 1);
    }
}

TEST_CASE("letters stand beside emoji as far as the emoji are wide, in both directions")
{
    const layout::TextStyle style{20, 28};
    const MapMetrics metrics;
    const auto places = [&](const std::string& text, bool rightToLeft) {
        std::vector<double> found;
        for (const ShapedCluster& cluster : LineShaper::clusters({text, 0, rightToLeft}, style)) {
            found.push_back(cluster.glyphs.front().place.x());
        }
        return found;
    };
    const auto leftToRight = places("a😀b👍🏽c", false);
    REQUIRE(leftToRight.size() == 5);
    CHECK(leftToRight[1] == Approx(metrics.width("a", style)).margin(0.1));
    CHECK(leftToRight[2] == Approx(metrics.width("a😀", style)).margin(0.1));
    CHECK(leftToRight[3] == Approx(metrics.width("a😀b", style)).margin(0.1));
    CHECK(leftToRight[4] == Approx(metrics.width("a😀b👍🏽", style)).margin(0.1));

    const auto rightToLeft = places("א😀ב", true);
    REQUIRE(rightToLeft.size() == 3);
    CHECK(rightToLeft[1] - rightToLeft[2] == Approx(metrics.width("ב", style)).margin(0.1));
    CHECK(rightToLeft[0] - rightToLeft[2] == Approx(metrics.width("😀ב", style)).margin(0.1));
}
