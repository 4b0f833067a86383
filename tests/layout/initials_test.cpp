// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/pen.h"
#include "support/catch.h"

using rejse::layout::initials;

TEST_CASE("a name stands for its first and its last word")
{
    CHECK(initials("Hans Hansen") == "HH");
    CHECK(initials("Hans Peter Jensen") == "HJ");
    CHECK(initials("ida") == "I");
    CHECK(initials("åse østergaard") == "ÅØ");
    CHECK(initials("דנה לוי") == "דל");
    CHECK(initials("  ").empty());
}

TEST_CASE("brackets, dashes and quotation marks do not stand for a name")
{
    CHECK(initials("Anna (CFO)") == "AC");
    CHECK(initials("“Ida” Berg") == "IB");
    CHECK(initials("»Ida« –") == "I");
    CHECK(initials("Service & repair") == "SR");
}
