// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::layout;

TEST_CASE("contrast follows WCAG")
{
    CHECK(palette::contrast({0x000000}, {0xFFFFFF}) == Approx(21));
    CHECK(palette::contrast({0x777777}, {0xFFFFFF}) == Approx(4.48).margin(0.01));
}

TEST_CASE("every score and feeling reads on its fill")
{
    for (const auto& step : palette::steps) {
        CHECK(palette::contrast(step.text, step.fill) > 6);
    }
}

TEST_CASE("a phase's ink reads on its tint, whatever colour it was given")
{
    for (std::size_t i = 0; i < 7; ++i) {
        const auto tint = palette::phaseTint(i, std::nullopt);
        CHECK(palette::contrast(tint.ink, tint.fill) >= 4.5);
    }
    for (const Rgb own : {Rgb{255, 255, 0}, Rgb{255, 255, 255}, Rgb{0, 0, 0}, Rgb{128, 200, 255}, Rgb{200, 30, 30}}) {
        const auto tint = palette::phaseTint(0, own);
        CHECK(palette::contrast(tint.ink, tint.fill) >= 4.5);
    }
}

TEST_CASE("an eighth phase begins with the first colour again")
{
    CHECK(palette::phaseTint(7, std::nullopt).fill == palette::phaseTint(0, std::nullopt).fill);
}

TEST_CASE("ten parts of a bar can be told apart, and few are far from each other")
{
    for (std::size_t count = 1; count <= 10; ++count) {
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                CHECK_FALSE(palette::share(i, count) == palette::share(j, count));
            }
        }
    }
    CHECK(palette::share(1, 2).step == 2);
    CHECK(palette::share(4, 5).step == 4);
}
