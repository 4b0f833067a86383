// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/text_items.h"

#include "rejse/exchange/cells.h"
#include "support/catch.h"

using namespace rejse::exchange;

namespace {

std::vector<std::string> titles(std::string_view text)
{
    std::vector<std::string> found;
    for (const TextItem& item : readItems(text)) {
        CHECK(item.level == 0);
        CHECK(item.notes.empty());
        found.push_back(item.title);
    }
    return found;
}

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("quoted cells hold separators, line ends and quotation marks")
{
    CHECK(readCells("a,\"b,\"\"c\"\"\r\nd\"\r\n,\n", ',') == std::vector<CellRow>{{"a", "b,\"c\"\r\nd"}, {"", ""}});
    CHECK(readCells("a\tb\t", '\t') == std::vector<CellRow>{{"a", "b", ""}});
    CHECK(readCells("a\r\rb", ',') == std::vector<CellRow>{{"a"}, {""}, {"b"}});
    CHECK(readCells("", ',').empty());
}

TEST_CASE("a quotation mark that quotes no whole cell is text")
{
    CHECK(readCells("\"Yes\" he said\n\"never\nagain", '\t')
          == std::vector<CellRow>{{"\"Yes\" he said"}, {"\"never"}, {"again"}});
    CHECK(readCells("a \"b\"\n5\"", ',') == std::vector<CellRow>{{"a \"b\""}, {"5\""}});
}

TEST_CASE("each line of a list is an item, and blank ones are none")
{
    CHECK(titles("\n First\r\n\r\nSecond\r\u00A0\u200B\n Third ") == Titles{"First", "Second", "Third"});
    CHECK(titles(" \n\t\n").empty());
    CHECK(titles("").empty());
}

TEST_CASE("a soft line break and a line break in a quoted cell do not part an item")
{
    CHECK(titles("Buying\vonline\nPaying") == Titles{"Buying online", "Paying"});
    CHECK(titles("\"Buying\nonline\"\r\n\"He said \"\"yes\"\"\"") == Titles{"Buying online", "He said \"yes\""});
}

TEST_CASE("marks of lists go, and what only looks like one stays")
{
    CHECK(titles("• One\n- Two\n*\tThree\n1. Four\n12) Five\n(3) Six\n1.2. Seven\n– Eight\no\tNine")
          == Titles{"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"});
    CHECK(titles("[ ] One\n- [x] Two\n☐ Three\n1. ☑ Four\n•Five\n\uF0B7\tSix")
          == Titles{"One", "Two", "Three", "Four", "Five", "Six"});
    CHECK(titles("-5 degrees\n2024. A year\n1.5 hours\n3D film\n*bold*\n(sic) yes\no yes\n[x]y")
          == Titles{"-5 degrees", "2024. A year", "1.5 hours", "3D film", "*bold*", "(sic) yes", "o yes", "[x]y"});
    CHECK(titles("- \n-\n1.\n• One") == Titles{"One"});
}

TEST_CASE("quotation marks around all of a line go, others stay")
{
    CHECK(titles("\"I waited\"\n- \"I left\"\n\"A\" and \"B\"\n\"")
          == Titles{"I waited", "I left", "\"A\" and \"B\"", "\""});
}

TEST_CASE("lines that stand together in blocks are one item a block")
{
    CHECK(titles("Finds the shop\nonline\n\nBuys\n\n\nWaits for\nthe parcel\n")
          == Titles{"Finds the shop online", "Buys", "Waits for the parcel"});
    CHECK(titles("One\nTwo") == Titles{"One", "Two"});
    CHECK(titles("One\nTwo\n\nThree") == Titles{"One", "Two", "Three"});
    CHECK(titles("One\n\n  Two") == Titles{"One", "Two"});
    CHECK(titles("- One\n- Two\n\n- Three") == Titles{"One", "Two", "Three"});
}

TEST_CASE("indentation by tabs or blanks makes an outline")
{
    const std::vector<TextItem> expected{{"Before", {}, 0},   {"Searches", {}, 1}, {"On a phone", {}, 2},
                                         {"Compares", {}, 1}, {"After", {}, 0},    {"Unpacks", {}, 1}};
    CHECK(readItems("Before\n\tSearches\n\t\tOn a phone\n\tCompares\nAfter\n\tUnpacks") == expected);
    CHECK(readItems("  Before\n    - Searches\n      - On a phone\n    - Compares\n\n  After\n      - Unpacks")
          == expected);
    CHECK(readItems("\tOne\n\tTwo") == std::vector<TextItem>{{"One", {}, 0}, {"Two", {}, 0}});
}

TEST_CASE("a single cell of several lines goes into a text without its quotation marks")
{
    CHECK(asInsertedText("\"Buying\nonline\"\r\n") == "Buying\nonline");
    CHECK(asInsertedText("\"Buying\" online\n") == "\"Buying\" online\n");
    CHECK(asInsertedText("\"Buying\"") == "\"Buying\"");
    CHECK(asInsertedText("\"a\nb\"\tc") == "\"a\nb\"\tc");
}

TEST_CASE("of several cells in a row the first is the title and the others are notes")
{
    CHECK(
        readItems("Searches\tWeb\t\"slow,\nvery slow\"\r\nBuys\t\t9\r\n\tShop\tmain street\r\n\t\t\r\nWaits\t\t")
        == std::vector<TextItem>{
            {"Searches", "Web\nslow,\nvery slow", 0}, {"Buys", "9", 0}, {"Shop", "main street", 0}, {"Waits", {}, 0}});
    CHECK(readItems("1.\tSearches\tWeb") == std::vector<TextItem>{{"Searches", "Web", 0}});
}
