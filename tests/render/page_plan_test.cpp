// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/page_measures.h"
#include "render/paint/paint_page.h"
#include "render/paint/painter.h"
#include "render/support.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;

namespace {

layout::Node card(double x, double y, double width, double height)
{
    layout::Node node;
    node.kind = layout::NodeKind::Touchpoint;
    node.rect = {x, y, width, height};
    node.shapes.emplace_back(layout::BoxShape{node.rect, 8, {0xFFFFFF}, {{0x000000}, 1}});
    return node;
}

layout::Layout randomLayout(std::mt19937& random)
{
    const auto between = [&](int from, int to) {
        return static_cast<double>(from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1)));
    };
    layout::Layout layout;
    layout.size = {between(300, 9000), between(300, 5000)};
    double y = 0;
    while (y < layout.size.height) {
        const double height = between(40, 600);
        layout.lanes.push_back({"lane", LaneKind::Text, "Lane", y, std::min(height, layout.size.height - y)});
        y += height;
    }
    const auto cards = between(1, 200);
    for (int i = 0; i < cards; ++i) {
        const double width = std::min(between(10, 380), layout.size.width);
        const double height = std::min(between(10, 250), layout.size.height);
        layout.nodes.push_back(card(between(0, static_cast<int>(layout.size.width - width)),
                                    between(0, static_cast<int>(layout.size.height - height)), width, height));
    }
    return layout;
}

bool isWholeSomewhere(const PagePlan& plan, const QRectF& rect)
{
    return std::ranges::any_of(
        plan.pages, [&](const Page& page) { return page.source.adjusted(-1.5, -1.5, 1.5, 1.5).contains(rect); });
}

} // namespace

TEST_CASE("everything that half a page holds is whole on one page, whatever the map")
{
    std::mt19937 random(1712);
    for (int round = 0; round < 300; ++round) {
        const layout::Layout layout = randomLayout(random);
        for (const Paper paper : {Paper::A4, Paper::A3, Paper::A1}) {
            const PagePlan plan = planPages(layout, paper);
            for (const layout::Node& node : layout.nodes) {
                REQUIRE(isWholeSomewhere(plan, toQRectF(node.rect)));
            }
        }
    }
}

TEST_CASE("pages lie on the paper within its margins, side by side with overlap")
{
    std::mt19937 random(4);
    for (int round = 0; round < 100; ++round) {
        const PagePlan plan = planPages(randomLayout(random), Paper::A4);
        REQUIRE(plan.pages.size() == static_cast<std::size_t>(plan.columns * plan.rows));
        const QRectF printable = QRectF({}, plan.pageSize).adjusted(pageMargin, pageMargin, -pageMargin, -pageMargin);
        for (std::size_t i = 0; i < plan.pages.size(); ++i) {
            const Page& page = plan.pages[i];
            CHECK(printable.adjusted(-0.01, -0.01, 0.01, 0.01).contains(page.target));
            CHECK(page.target.width() == Approx(page.source.width() * plan.pointsPerUnit));
            CHECK(page.row * plan.columns + page.column == static_cast<int>(i));
            if (page.column > 0) {
                CHECK((plan.pages[i - 1].source.right() - page.source.left()) * plan.pointsPerUnit
                      >= pageOverlap - 0.01);
            }
            if (page.row > 0) {
                const Page& above = plan.pages[i - static_cast<std::size_t>(plan.columns)];
                CHECK((above.source.bottom() - page.source.top()) * plan.pointsPerUnit >= pageOverlap - 0.01);
            }
        }
    }
}

TEST_CASE("a map that fits on one sheet fills it")
{
    layout::Layout layout;
    layout.size = {900, 300};
    layout.nodes.push_back(card(0, 0, 900, 300));
    const PagePlan plan = planPages(layout, Paper::A4);
    REQUIRE(plan.pages.size() == 1);
    CHECK(plan.pageSize.width() > plan.pageSize.height());
    CHECK(plan.pages[0].target.width() == Approx(plan.pageSize.width() - 2 * pageMargin).margin(3));
    CHECK(plan.pointsPerUnit > readablePointsPerUnit);
}

TEST_CASE("paper is turned so that fewer pages are needed")
{
    layout::Layout tall;
    tall.size = {800, 3000};
    tall.nodes.push_back(card(0, 0, 800, 100));
    tall.nodes.push_back(card(0, 2900, 800, 100));
    const PagePlan plan = planPages(tall, Paper::A4);
    CHECK(plan.pageSize.height() > plan.pageSize.width());
    CHECK(plan.columns == 1);
}

TEST_CASE("a lane that does not end on a page begins on the next")
{
    layout::Layout layout;
    layout.size = {1000, 1300};
    layout.nodes.push_back(card(0, 0, 1000, 10));
    layout.nodes.push_back(card(0, 1290, 1000, 10));
    layout.lanes.push_back({"a", LaneKind::Text, "A", 0, 700});
    layout.lanes.push_back({"b", LaneKind::Text, "B", 700, 600});
    const PagePlan plan = planPages(layout, Paper::A4);
    REQUIRE(plan.rows == 2);
    const QRectF above = plan.pages[0].source;
    const QRectF below = plan.pages[static_cast<std::size_t>(plan.columns)].source;
    CHECK(above.bottom() >= 700);
    CHECK(below.top() <= 700);
    CHECK(below.bottom() >= 1300);
}

TEST_CASE("no page is nearly empty because the ones before it are full")
{
    layout::Layout layout;
    layout.size = {1000, 1600};
    for (int i = 0; i < 16; ++i) {
        layout.nodes.push_back(card(0, i * 100, 1000, 100));
        layout.lanes.push_back({"lane", LaneKind::Text, "Lane", i * 100.0, 100});
    }
    const PagePlan plan = planPages(layout, Paper::A4);
    REQUIRE(plan.rows == 2);
    const double above = plan.pages[0].source.height();
    const double below = plan.pages[static_cast<std::size_t>(plan.columns)].source.height();
    CHECK(std::abs(above - below) < 150);
}

TEST_CASE("a page ends soon after the last thing that is not on the next")
{
    layout::Layout layout;
    layout.size = {700, 1800};
    layout.nodes.push_back(card(0, 0, 700, 700));
    layout.nodes.push_back(card(0, 1000, 700, 300));
    layout.nodes.push_back(card(0, 1500, 700, 300));
    const PagePlan plan = planPages(layout, Paper::A4);
    REQUIRE(plan.rows == 2);
    const double overlap = pageOverlap / plan.pointsPerUnit;
    CHECK(plan.pages[0].source.bottom() <= plan.pages[1].source.top() + overlap + 0.01);
    CHECK(isWholeSomewhere(plan, {0, 1000, 700, 300}));
}

TEST_CASE("a map is printed as large as its number of pages allows")
{
    layout::Layout layout;
    layout.size = {1500, 300};
    layout.nodes.push_back(card(0, 0, 1, 300));
    layout.nodes.push_back(card(1499, 0, 1, 300));
    const PagePlan plan = planPages(layout, Paper::A4);
    CHECK(plan.pages.size() == 2);
    CHECK(plan.pointsPerUnit == Approx(naturalPointsPerUnit));
}

TEST_CASE("rows of pages are lettered")
{
    CHECK(rowName(0) == "A");
    CHECK(rowName(25) == "Z");
    CHECK(rowName(26) == "AA");
    CHECK(rowName(27) == "AB");
    CHECK(rowName(26 * 27) == "AAA");
}
