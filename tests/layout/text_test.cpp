// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/text.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"

using namespace rejse;
using namespace rejse::layout;

TEST_CASE("the first line of a text is all of it where there is room, else it ends in a sign that there is more")
{
    const test::FixedMetrics metrics;
    const TextStyle style{10, 14}; // 5 a letter
    const auto lineOf = [&](std::string_view text, double width) {
        const TextBlock block = firstLine(metrics, text, style, width);
        REQUIRE(block.lines.size() == 1);
        CHECK(block.lines.front().width <= width);
        CHECK(block.height == style.lineHeight);
        return block.lines.front().text;
    };
    CHECK(lineOf("One two three", 65) == "One two three");
    CHECK(lineOf("One two three", 60) == "One two…");
    CHECK(lineOf("Kundeundersøgelse", 40) == "Kundeu…");
    CHECK(lineOf("One\ntwo", 100) == "One…");
    CHECK(firstLine(metrics, "", style, 100).lines.empty());
}
