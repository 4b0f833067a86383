// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/book.h"
#include "support/catch.h"
#include "support/fixed_metrics.h"
#include "support/journey_builder.h"
#include "support/journeys.h"

#include <algorithm>
#include <cmath>

using namespace rejse;
using namespace rejse::report;

namespace {

constexpr std::uint64_t journeys = 40;

/// A report with the journey that it is of.
struct Made {
    explicit Made(Journey of, layout::Options with = {})
        : journey(std::move(of)),
          options(std::move(with)),
          scores(score(journey, options.lens)),
          map(layout::layoutMap(journey, scores, metrics, options)),
          book(makeBook({journey, scores, metrics, map, options}))
    { }

    test::FixedMetrics metrics;
    Journey journey;
    layout::Options options;
    Scores scores;
    layout::Layout map;
    Book book;
};

const layout::TextShape* asText(const layout::Shape& shape)
{
    return std::get_if<layout::TextShape>(&shape);
}

/// The texts of a node in the order of reading, its lines with a space after each.
std::string textOf(const layout::Node& node)
{
    std::string all;
    for (const layout::Shape& shape : node.shapes) {
        if (const auto* text = asText(shape)) {
            for (const layout::TextLine& line : text->block.lines) {
                all += line.text + ' ';
            }
        }
    }
    return all;
}

std::string textOf(const Page& page)
{
    std::string all;
    for (const layout::Node& node : page.nodes) {
        all += textOf(node);
    }
    return all;
}

/// Where the letters of each text of a page stand.
std::vector<std::pair<layout::Rect, std::string>> lettersOn(const Page& page)
{
    std::vector<std::pair<layout::Rect, std::string>> all;
    for (const layout::Node& node : page.nodes) {
        for (const layout::Shape& shape : node.shapes) {
            if (const auto* text = asText(shape)) {
                layout::Rect rect = text->rect;
                rect.width = text->align == layout::Align::Leading ? text->block.width : rect.width;
                all.emplace_back(rect.grown(-0.1), text->block.lines.front().text);
            }
        }
    }
    return all;
}

std::string longText(std::size_t words)
{
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        text += "word" + std::to_string(i) + ' ';
    }
    return text;
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

/// The texts of the page on which something begins.
std::string pageOf(const Book& book, const std::string& title)
{
    const auto heading = std::ranges::find(book.headings, title, &Heading::title);
    REQUIRE(heading != book.headings.end());
    return textOf(book.pages[heading->page]);
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
            const auto& nodes = made.book.pages.at(heading.page).nodes;
            CHECK(std::any_of(nodes.begin(), nodes.end(), [&](const layout::Node& node) {
                return std::abs(node.rect.y - heading.y) < 0.01 && says(textOf(node), heading.title);
            }));
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
    const std::string words = longText(3000);
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
    const std::string page = pageOf(Made(journey).book, "Plan");
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
    const std::string page = pageOf(Made(journey).book, "Basis of the ratings");
    CHECK(says(page, "1 of 2 rated touchpoints rests on assumption or names no source."));
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

TEST_CASE("where nothing is rated the report does not count what the ratings rest on")
{
    Journey journey;
    journey.title = "Unrated";
    journey.phases = {test::phase("p", {"t"})};
    const std::string page = pageOf(Made(journey).book, "Basis of the ratings");
    CHECK_FALSE(says(page, "0 of 0"));
    CHECK(says(page, "Not rated yet"));
}

TEST_CASE("texts that go on over pages stand on no others")
{
    for (std::uint64_t seed = 0; seed < journeys; ++seed) {
        INFO("seed " << seed);
        Journey journey = test::randomJourney(seed);
        if (journey.phases.empty()) {
            continue;
        }
        Phase& phase = journey.phases.back().edit();
        (seed % 2 == 0 ? phase.statement : phase.title) = longText(800);
        phase.touchpoints.emplace_back(test::touchpoint("long"));
        Action action;
        action.id = "long-action";
        action.text = longText(800);
        phase.touchpoints.back().edit().actions = {action};
        for (int i = 0; i < 150; ++i) {
            Process process;
            process.id = "process" + std::to_string(i);
            process.name = "Process " + longText(static_cast<std::size_t>(i % 20));
            journey.processes.push_back(process);
        }
        phase.touchpoints.back().edit().process = "process0";
        const Made made(journey);
        for (const Page& page : made.book.pages) {
            const auto letters = lettersOn(page);
            for (std::size_t i = 0; i < letters.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    if (letters[i].first.intersects(letters[j].first)) {
                        FAIL_CHECK("page " << &page - made.book.pages.data() + 1 << ": \"" << letters[j].second
                                           << "\" and \"" << letters[i].second << '"');
                    }
                }
            }
        }
        const std::string all = bare(textOf(made.book));
        for (int i = 0; i < 800; ++i) {
            CHECK(all.find("word" + std::to_string(i)) != std::string::npos);
        }
    }
}

TEST_CASE("a description that no page can hold begins on the cover")
{
    Journey journey = test::smallJourney();
    journey.description = longText(3000);
    CHECK(says(textOf(Made(journey).book.pages[0]), "word0 word1 word2"));
}

TEST_CASE("a phase's part of the curve shows no name that is cut, and says under it who is who")
{
    Journey journey = test::smallJourney();
    journey.personas = {test::persona("hans", "Hans Hansen"), test::persona("far", "The father of Hans Hansen"),
                        test::persona("nobody", "Zacharias")};
    layout::Options options;
    options.comparison = layout::ComparisonCurve{"Future journey", {{"t1", 1}, {"t3", 2}}};
    for (const std::optional<Id>& lens : {std::optional<Id>(), std::optional<Id>("far")}) {
        options.lens = lens;
        const Made made(journey, options);
        std::size_t parts = 0;
        for (const Page& page : made.book.pages) {
            for (const MapPart& part : page.map) {
                ++parts;
                for (const layout::Node& node : part.nodes) {
                    for (const layout::Shape& shape : node.shapes) {
                        if (const auto* text = asText(shape); text && text->rect.intersects(part.source)) {
                            INFO(text->block.lines.front().text);
                            CHECK(text->rect.x >= part.source.x);
                            CHECK(text->rect.right() <= part.source.right());
                        }
                    }
                }
            }
        }
        CHECK(parts == 3);
        const std::string first = pageOf(made.book, "Phase p1");
        const std::string last = pageOf(made.book, "Phase p3");
        CHECK(says(first, "Hans Hansen") == !lens);
        CHECK_FALSE(says(first, "The father"));
        CHECK(says(first, "Future journey"));
        CHECK(says(last, "Hans Hansen"));
        CHECK(says(last, "The father of Hans Hansen"));
        CHECK_FALSE(says(last, "Zacharias"));
    }
}

TEST_CASE("the curve of a long phase is shown in stretches of a few touchpoints, all of them once")
{
    Journey journey = test::smallJourney();
    std::vector<Id> ids;
    for (int i = 0; i < 12; ++i) {
        ids.push_back("long" + std::to_string(i));
    }
    journey.phases = {test::phase("p", ids)};
    for (auto& touchpoint : journey.phases[0].edit().touchpoints) {
        touchpoint.edit().feelings = {{"hans", 1}};
    }
    const Made made(journey);
    std::vector<Id> shown;
    for (const Page& page : made.book.pages) {
        for (const MapPart& part : page.map) {
            if (part.nodes.size() < made.map.nodes.size()) {
                CHECK(part.target.width / part.source.width > 0.5);
                for (const layout::Node& node : part.nodes) {
                    if (node.kind == layout::NodeKind::FeelingDot) {
                        shown.push_back(node.touchpoint);
                        CHECK(node.rect.x >= part.source.x);
                        CHECK(node.rect.right() <= part.source.right());
                    }
                }
            }
        }
    }
    CHECK(shown == ids);
}

TEST_CASE("each action of the plan has its number in the grid of effect and cost, however many share a cell")
{
    const auto cost = GENERATE(1, 2, 3);
    const auto count = GENERATE(1, 9, 16);
    Journey journey = test::smallJourney();
    std::vector<Action> actions;
    for (int i = 0; i < count; ++i) {
        Action action;
        action.id = "a" + std::to_string(i);
        action.text = "Do " + action.id;
        action.effect = 5;
        action.cost = cost;
        actions.push_back(action);
    }
    journey.phases[2].edit().touchpoints[0].edit().actions = actions;
    const Made made(journey);
    const auto heading = std::ranges::find(made.book.headings, "Effect and cost", &Heading::title);
    REQUIRE(heading != made.book.headings.end());
    std::vector<std::string> numbers;
    for (const layout::Node& node : made.book.pages[heading->page].nodes) {
        if (node.kind == layout::NodeKind::Action) {
            for (const layout::Shape& shape : node.shapes) {
                if (const auto* text = asText(shape); text && text->color == layout::palette::paper) {
                    numbers.push_back(text->block.lines.front().text);
                }
            }
        }
    }
    REQUIRE(numbers.size() == static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        CHECK(numbers[static_cast<std::size_t>(i)] == std::to_string(i + 1));
    }
}

TEST_CASE("a report has what was measured, what stands in lanes of the map's own, the picture and the process")
{
    Journey journey = test::smallJourney();
    Process process;
    process.id = "service";
    process.name = "Customer service";
    process.owner = "Anna";
    journey.processes = {process};
    Touchpoint& last = journey.phases[2].edit().touchpoints[0].edit();
    last.process = "service";
    last.metrics = {{"Waiting time", 12.5, "minutes", {}}};
    last.image = std::string("data:image/png;base64,");
    const Made made(journey);
    const auto heading = std::ranges::find(made.book.headings, "Phase p3", &Heading::title);
    const Page& page = made.book.pages[heading->page];
    const std::string text = textOf(page);
    CHECK(says(text, "Customer service, Anna"));
    CHECK(says(text, "12.5 minutes · Waiting time"));
    CHECK(says(text, "Systems CRM"));
    CHECK(std::any_of(page.nodes.begin(), page.nodes.end(),
                      [](const layout::Node& node) { return node.kind == layout::NodeKind::Picture; }));
}

TEST_CASE("the foot of a page has a whole name, or a sign that it is not")
{
    const auto footOf = [](const std::string& client, const std::string& title) {
        Journey journey = test::smallJourney();
        journey.client = client;
        journey.title = title;
        const Made made(journey);
        const layout::Node& foot = made.book.pages.back().nodes.back();
        CHECK(foot.kind == layout::NodeKind::Footer);
        return std::get<layout::TextShape>(foot.shapes.front()).block.lines.front().text;
    };
    const std::string many = longText(40);
    CHECK(footOf("Client", "Title") == "Client · Title");
    CHECK(footOf("Client", many) == "Client");
    CHECK(footOf(many, "A short title") == "A short title");
    const std::string cut = footOf("", many);
    CHECK(cut.starts_with("word0 word1 "));
    CHECK(cut.ends_with("…"));
}
