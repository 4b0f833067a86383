// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/book.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"
#include "support/journeys.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::report;

namespace {

constexpr std::uint64_t journeys = 40;

/// A report with the journey that it is of.
struct Made {
    explicit Made(Journey of)
        : journey(std::move(of)),
          scores(score(journey)),
          map(layout::layoutMap(journey, scores, metrics)),
          book(makeBook({journey, scores, metrics, map, std::nullopt}))
    { }

    test::FixedMetrics metrics;
    Journey journey;
    Scores scores;
    layout::Layout map;
    Book book;
};

const layout::TextShape* asText(const layout::Shape& shape)
{
    return std::get_if<layout::TextShape>(&shape);
}

/// The texts of a page in the order of reading, its lines with a space between them.
std::string textOf(const Page& page)
{
    std::string all;
    for (const layout::Node& node : page.nodes) {
        for (const layout::Shape& shape : node.shapes) {
            if (const auto* text = asText(shape)) {
                for (const layout::TextLine& line : text->block.lines) {
                    all += line.text + ' ';
                }
            }
        }
    }
    return all;
}

std::string textOf(const Book& book)
{
    std::string all;
    for (const Page& page : book.pages) {
        all += textOf(page);
    }
    return all;
}

/// Without what breaking into lines may put in or take away.
std::string bare(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '-'; });
    return text;
}

bool says(const std::string& all, const std::string& text)
{
    return bare(all).find(bare(text)) != std::string::npos;
}

} // namespace

TEST_CASE("a report has a cover, contents, the map, the phases, the insights, the plan and the basis")
{
    const Made made(test::smallJourney());
    std::vector<std::string> titles;
    for (const Heading& heading : made.book.headings) {
        titles.push_back(std::string(static_cast<std::size_t>(heading.level) * 2, ' ') + heading.title);
    }
    CHECK(titles
          == std::vector<std::string>{"The map", "Phase by phase", "  Phase p1", "  Phase p2", "  Phase p3",
                                      "Weakest links", "Balance", "Plan", "Basis of the ratings"});
    CHECK(says(textOf(made.book.pages[0]), "Small"));
    CHECK(says(textOf(made.book.pages[1]), "Contents"));
    REQUIRE(made.book.pages[2].map.size() == 1);
    CHECK(made.book.pages[2].size.width > made.book.pages[2].size.height);
}

TEST_CASE("the contents name the page that each heading stands on, and lead there")
{
    for (std::uint64_t seed = 0; seed < journeys; ++seed) {
        INFO("seed " << seed);
        const Made made(test::randomJourney(seed));
        REQUIRE(made.book.jumps.size() == made.book.headings.size());
        for (const Jump& jump : made.book.jumps) {
            const Heading& heading = made.book.headings[jump.heading];
            const std::string line = textOf(made.book.pages[jump.page]);
            CHECK(says(line, heading.title + std::to_string(heading.page + 1)));
            INFO(heading.title);
            CHECK(says(textOf(made.book.pages.at(heading.page)), heading.title));
        }
    }
}

TEST_CASE("no text leaves its page, and none is lost")
{
    for (std::uint64_t seed = 0; seed < journeys; ++seed) {
        INFO("seed " << seed);
        const Made made(test::randomJourney(seed));
        for (std::size_t i = 0; i < made.book.pages.size(); ++i) {
            const Page& page = made.book.pages[i];
            for (const layout::Node& node : page.nodes) {
                for (const layout::Shape& shape : node.shapes) {
                    if (const auto* text = asText(shape)) {
                        INFO("page " << i + 1 << " of " << made.book.pages.size());
                        REQUIRE(text->rect.x >= 0);
                        REQUIRE(text->rect.right() <= page.size.width);
                        REQUIRE(text->rect.bottom() <= page.size.height);
                        for (const layout::TextLine& line : text->block.lines) {
                            REQUIRE(line.width <= text->rect.width + 0.01);
                        }
                    }
                }
            }
        }
        const std::string all = textOf(made.book);
        for (const auto& phase : made.journey.phases) {
            CHECK(says(all, phase->statement));
            CHECK(says(all, phase->description));
            for (const auto& touchpoint : phase->touchpoints) {
                CHECK(says(all, touchpoint->title));
                CHECK(says(all, touchpoint->occasion));
                CHECK(says(all, touchpoint->quote));
                for (const Experience& experience : touchpoint->experiences) {
                    CHECK(says(all, experience.text));
                }
                for (const Barrier& barrier : touchpoint->barriers) {
                    CHECK(says(all, barrier.text));
                }
                for (const Action& action : touchpoint->actions) {
                    CHECK(says(all, action.text));
                    CHECK(says(all, action.owner));
                }
            }
        }
    }
}

TEST_CASE("a text that no page can hold goes on over as many as it takes")
{
    Journey journey = test::smallJourney();
    std::string words;
    for (int i = 0; i < 3000; ++i) {
        words += "word" + std::to_string(i) + ' ';
    }
    journey.phases[2].edit().touchpoints[0].edit().notes = words;
    const Made made(journey);
    CHECK(made.book.pages.size() > Made(test::smallJourney()).book.pages.size() + 3);
    std::string all;
    for (const Page& page : made.book.pages) {
        for (const layout::Node& node : page.nodes) {
            if (node.kind != layout::NodeKind::Footer) {
                for (const layout::Shape& shape : node.shapes) {
                    if (const auto* text = asText(shape)) {
                        CHECK(text->rect.bottom() <= Flow::bottom + 0.01);
                        for (const layout::TextLine& line : text->block.lines) {
                            all += line.text + ' ';
                        }
                    }
                }
            }
        }
    }
    CHECK(says(all, words));
}

TEST_CASE("a report speaks the language of the map")
{
    Journey journey = test::smallJourney();
    journey.language = "da";
    const std::string danish = textOf(Made(journey).book);
    CHECK(says(danish, "Indhold"));
    CHECK(says(danish, "Vurderingernes grundlag"));
    CHECK(says(danish, "Side 2 af "));
    journey.language = "nb-NO";
    CHECK(says(textOf(Made(journey).book), "Grunnlaget for vurderingene"));
}

TEST_CASE("actions stand in the plan in the order of their value, then those not weighed, then the settled ones")
{
    Journey journey = test::smallJourney();
    const auto action = [](const Id& id, std::optional<int> effect, std::optional<int> cost) {
        Action one;
        one.id = id;
        one.text = "Do " + id;
        one.effect = effect;
        one.cost = cost;
        return one;
    };
    Touchpoint& touchpoint = journey.phases[2].edit().touchpoints[0].edit();
    Action done = action("done", 5, 1);
    done.status = Status::Done;
    touchpoint.actions = {action("small", 2, 2), action("open", {}, 3), action("quick", 5, 1), done};
    const Made made(journey);
    const auto plan = std::ranges::find(made.book.headings, "Plan", &Heading::title);
    const std::string page = textOf(made.book.pages[plan->page]);
    const std::vector<std::size_t> places{page.find("Do quick"),        page.find("Do small"),
                                          page.find("Not weighed yet"), page.find("Do open"),
                                          page.find("Done, or kept"),   page.find("Do done")};
    CHECK(std::ranges::is_sorted(places));
    CHECK(places.back() != std::string::npos);
}

TEST_CASE("what rests on assumption is counted")
{
    Journey journey = test::smallJourney();
    Touchpoint& last = journey.phases[2].edit().touchpoints[0].edit();
    last.evidence = Evidence{Basis::Interviews, "Shop visits", 12, Date{2026, 3, 4}};
    const Made made(journey);
    const auto basis = std::ranges::find(made.book.headings, "Basis of the ratings", &Heading::title);
    const std::string page = textOf(made.book.pages[basis->page]);
    CHECK(says(page, "1 of 2 rated touchpoints rest on assumption"));
    CHECK(says(page, "Interviews: Shop visits, 12 asked, 4 March 2026"));
    CHECK(page.find("Not rated yet") < page.find("Touchpoint t2"));
    CHECK(page.find("Touchpoint t3") < page.find("Not rated yet"));
}

TEST_CASE("an empty map makes a report that says so")
{
    Journey journey;
    journey.title = "Empty";
    const Made made(journey);
    CHECK(says(textOf(made.book), "Nothing has been rated yet."));
    CHECK(says(textOf(made.book), "There are no actions on the map yet."));
}
