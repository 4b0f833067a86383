// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout.h"
#include "rejse/analysis/scores.h"
#include "rejse/storage/journey_text.h"
#include "render/export.h"
#include "render/paint/painter.h"
#include "render/text/map_metrics.h"
#include "support/catch.h"
#include "support/journey_builder.h"

#include <QImage>
#include <QPainter>

using namespace rejse;

namespace {

/// Beyond it nobody prints, and a measurement would take many minutes.
constexpr std::size_t maxOnPaper = 5000;

/// A window's worth of the map, from its middle, at 100 %.
QImage paintScreen(const layout::Layout& map)
{
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF seen(map.size.width / 2, 0, image.width(), image.height());
    painter.translate(-seen.topLeft());
    render::paintLayout(painter, map, seen);
    return image;
}

/// Every step of the way from a file to paper, each by itself.
void measure(std::size_t touchpoints)
{
    REQUIRE(render::loadMapFont());
    const auto text = storage::writeJourney(test::largeJourney(touchpoints));
    const auto read = storage::readJourney(text);
    REQUIRE(read.ok());
    const auto& journey = read.value().journey;
    const auto scores = score(journey);
    const render::MapMetrics metrics;
    const auto map = layout::layoutMap(journey, scores, metrics);
    BENCHMARK("read and check")
    {
        return storage::readJourney(text);
    };
    BENCHMARK("write")
    {
        return storage::writeJourney(journey);
    };
    BENCHMARK("score")
    {
        return score(journey);
    };
    BENCHMARK("lay out")
    {
        const render::MapMetrics unused;
        return layout::layoutMap(journey, scores, unused);
    };
    BENCHMARK("lay out again")
    {
        return layout::layoutMap(journey, scores, metrics);
    };
    BENCHMARK("paint a screen")
    {
        return paintScreen(map);
    };
    if (touchpoints > maxOnPaper) {
        return;
    }
    for (const auto& [name, format] :
         {std::pair("PDF", render::PictureFormat::Pdf), {"SVG", render::PictureFormat::Svg}}) {
        render::ExportOptions options;
        options.format = format;
        REQUIRE(render::exportLayout(journey, map, options).ok());
        BENCHMARK(name)
        {
            return render::exportLayout(journey, map, options);
        };
    }
}

} // namespace

TEST_CASE("50", "[50]")
{
    measure(50);
}

TEST_CASE("500", "[500]")
{
    measure(500);
}

TEST_CASE("5000", "[5000]")
{
    measure(5000);
}

TEST_CASE("50000", "[50000]")
{
    measure(50000);
}
