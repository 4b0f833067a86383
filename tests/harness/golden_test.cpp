// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include "support/catch.h"
#include "support/golden_image.h"

using namespace rejse::test;

TEST_CASE("Equal texts have no diff")
{
    CHECK(shortDiff("", "").empty());
    CHECK(shortDiff("a\nb\n", "a\nb\n").empty());
}

TEST_CASE("A diff shows the lines that differ, and where they begin")
{
    CHECK(shortDiff("a\nb\nc\nd\n", "a\nB\nc\nd\n") == "at line 2\n- b\n+ B\n");
    CHECK(shortDiff("a\nd\n", "a\nb\nc\nd\n") == "at line 2\n+ b\n+ c\n");
    CHECK(shortDiff("a\na\n", "a\n") == "at line 2\n- a\n");
    CHECK(shortDiff("", "a\n") == "at line 1\n+ a\n");
}

TEST_CASE("A diff tells when only the final line end differs")
{
    CHECK(shortDiff("a\n", "a") == "The texts differ in their final line end only.\n");
}

TEST_CASE("A diff stays short")
{
    CHECK(shortDiff("1\n2\n3\n4\n", "5\n", 4) == "at line 1\n- 1\n- 2\n- ... and 2 more lines\n+ 5\n");
}

TEST_CASE("Pictures differ by the pixels that differ visibly")
{
    QImage white(10, 10, QImage::Format_RGB32);
    white.fill(Qt::white);
    auto other = white;
    CHECK(differingPixels(white, other, 0) == 0);
    other.setPixel(3, 3, qRgb(245, 255, 255));
    CHECK(differingPixels(white, other, 10) == 0);
    CHECK(differingPixels(white, other, 9) == Approx(0.01));
    other.setPixel(4, 4, qRgb(255, 0, 255));
    CHECK(differingPixels(white, other, 10) == Approx(0.01));
}

TEST_CASE("Pictures of different sizes, or none at all, differ wholly")
{
    const QImage small(10, 10, QImage::Format_RGB32);
    const QImage large(11, 10, QImage::Format_RGB32);
    CHECK(differingPixels(small, large, 255) == 1);
    CHECK(differingPixels({}, {}, 255) == 1);
}
