// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/scores.h"
#include "support/catch.h"

#include <cmath>

using namespace rejse;

TEST_CASE("rounding goes half away from zero")
{
    CHECK(rounded(48.4375, 1) == 48.4);
    CHECK(rounded(41.25, 1) == 41.3);
    CHECK(rounded(-41.25, 1) == -41.3);
    CHECK(rounded(0.05, 1) == 0.1);
    CHECK(rounded(0.5, 0) == 1);
    CHECK(rounded(2.5, 0) == 3);
    CHECK(rounded(0.125, 2) == 0.13);
    CHECK(rounded(1.0 / 3, 2) == 0.33);
    CHECK(rounded(2.0 / 3, 2) == 0.67);
    CHECK(rounded(100, 1) == 100);
}

TEST_CASE("every decimal half rounds up, however its double falls and whichever way it was computed")
{
    for (int tenths = 0; tenths < 1000; ++tenths) {
        const double expected = (tenths + 1) / 10.0;
        const double half = (10.0 * tenths + 5) / 100;
        CHECK(rounded(half, 1) == expected);
        CHECK(rounded(std::nextafter(half, 0), 1) == expected);
        CHECK(rounded(tenths / 10.0 + 0.05, 1) == expected);
    }
}

TEST_CASE("what is short of a half stays below")
{
    CHECK(rounded(70.4499999, 1) == 70.4);
    CHECK(rounded(0.0499999999, 1) == 0.0);
    CHECK_FALSE(std::signbit(rounded(-0.01, 1)));
}

TEST_CASE("bands begin at the rounded score")
{
    CHECK(band(0) == 0);
    CHECK(band(19.4) == 0);
    CHECK(band(19.5) == 1);
    CHECK(band(39.49) == 1);
    CHECK(band(39.5) == 2);
    CHECK(band(59.4) == 2);
    CHECK(band(59.5) == 3);
    CHECK(band(79.4) == 3);
    CHECK(band(79.5) == 4);
    CHECK(band(100) == 4);
}
