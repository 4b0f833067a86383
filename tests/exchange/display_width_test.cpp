// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/display_width.h"
#include "support/catch.h"

using namespace rejse::exchange;
using Lines = std::vector<std::string>;

TEST_CASE("letters take one cell, East Asian letters and emoji two, joined marks none")
{
    CHECK(displayWidth("") == 0);
    CHECK(displayWidth("rejse") == 5);
    CHECK(displayWidth("Før købet") == 9);
    CHECK(displayWidth("客户旅程") == 8);
    CHECK(displayWidth("ﾃｽﾄ") == 3);
    CHECK(displayWidth("한국") == 4);
    CHECK(displayWidth("e\u0301") == 1);
    CHECK(displayWidth("😀") == 2);
    CHECK(displayWidth("❤\uFE0F") == 1);
    CHECK(displayWidth("שלום") == 4);
    CHECK(displayWidth("a\u200Bb") == 2);
}

TEST_CASE("texts break at spaces")
{
    CHECK(wrapped("", 10) == Lines{""});
    CHECK(wrapped("one two", 7) == Lines{"one two"});
    CHECK(wrapped("one two", 6) == Lines{"one", "two"});
    CHECK(wrapped("one two three", 3) == Lines{"one", "two", "thr", "ee"});
    CHECK(wrapped("我有一个 问题", 8) == Lines{"我有一个", "问题"});
}

TEST_CASE("a word longer than a line breaks between characters")
{
    CHECK(wrapped("ååååå", 2) == Lines{"åå", "åå", "å"});
    CHECK(wrapped("我有一", 3) == Lines{"我", "有", "一"});
    CHECK(wrapped("我", 1) == Lines{"我"});
    CHECK(wrapped("ae\u0301", 2) == Lines{"ae\u0301"});
}
