// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/png/export_png.h"
#include "render/support.h"

#include "support/contains.h"

#include <QImage>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;
using rejse::test::contains;

TEST_CASE("a PNG has the size of the map times the scale, on white, and says how large it is on paper")
{
    Journey journey = example("fra-nyhedsbrev-til-klippekort");
    journey.author = "Åse";
    const layout::Size size = layoutOf(journey).size;
    for (const double scale : {0.25, 1.0, 1.5}) {
        const QImage image = QImage::fromData(exported(journey, {PictureFormat::Png, scale, Paper::Fit}));
        CHECK(image.width() == std::ceil(size.width * scale));
        CHECK(image.height() == std::ceil(size.height * scale));
        CHECK(image.dotsPerMeterX() == Approx(96 * scale / 0.0254).margin(1));
        CHECK_FALSE(image.hasAlphaChannel());
        CHECK(image.pixelColor(1, 1) == Qt::white);
        CHECK(image.text("Title").toStdString() == journey.title);
        CHECK(image.text("Author") == "Åse");
    }
}

TEST_CASE("a PNG too large is refused before memory is spent, with what would work instead")
{
    layout::Layout layout;
    layout.size = {30'000, 2'000};
    const auto refused = exportPng({}, layout, 2);
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.problems()[0].message,
               contains("60000 by 4000") && contains("Scale 1.09 or less works") && contains("PDF and SVG"));
    CHECK(largestScale(layout.size) == 1.09);

    layout.size = {1'000'000, 2'000};
    const auto never = exportPng({}, layout, 0.25);
    REQUIRE_FALSE(never);
    CHECK_THAT(never.problems()[0].message, contains("No scale is small enough") && contains("PDF and SVG"));

    layout.size = {20'000, 20'000}; // sides would do, but not all of it
    CHECK(largestScale(layout.size) == 0.81);
    CHECK_FALSE(exportPng({}, layout, 1));
}

TEST_CASE("the largest scale fits, and a hundredth more does not")
{
    for (const layout::Size size : {layout::Size{2972, 1712}, {30'001, 777}, {9'999, 29'999}, {131'000, 10}}) {
        const double scale = largestScale(size);
        const auto fits = [&](double s) {
            const double width = std::ceil(size.width * s);
            const double height = std::ceil(size.height * s);
            return width <= maxPixelsASide && height <= maxPixelsASide && width * height <= maxPixels;
        };
        CHECK(fits(scale));
        CHECK((scale == maxScale || !fits(scale + 0.01)));
    }
}

TEST_CASE("a scale out of range is refused")
{
    const Journey journey = oneTouchpoint("One");
    for (const double scale : {0.0, 0.2, 8.1, -1.0, std::nan("")}) {
        const auto refused = exportMap(journey, {}, {PictureFormat::Png, scale, Paper::Fit});
        REQUIRE_FALSE(refused);
        CHECK_THAT(refused.problems()[0].message, contains("0.25 to 8"));
    }
}
