// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"
#include "layout/small_maps.h"
#include "support/catch.h"

#include <algorithm>

using namespace rejse;
using namespace rejse::layout;
using namespace rejse::test;

TEST_CASE("thirteen touchpoints in three phases make a map 2972 wide")
{
    const auto map = laidOut(journeyOf({5, 5, 3}));
    CHECK(map.size.width == 2972);
    REQUIRE(map.columns.size() == 13);
    CHECK(map.columns[0].x == 208);
    CHECK(map.columns[1].x == 416);
    CHECK(map.columns[5].x == 1264);
    CHECK(map.columns[12].x + map.columns[12].width == 2932);
}

TEST_CASE("chevrons reach 16 past their last card, leave 12 between and end at the margin")
{
    const auto map = laidOut(journeyOf({5, 5, 3}));
    REQUIRE(map.phases.size() == 3);
    CHECK(map.phases[0].rect.x == 208);
    CHECK(map.phases[0].rect.right() - 20 == 1252);
    CHECK(map.phases[1].rect.x == 1264);
    CHECK(map.phases[2].rect.right() == 2932);
    CHECK(map.phases[0].rect.height == 88);
}

TEST_CASE("an empty map shows its title and says that there are no phases")
{
    const auto map = laidOut(journeyOf({}));
    CHECK(textsOf(*nodesOf(map, NodeKind::Title).front()).find("A map") != std::string::npos);
    CHECK(textsOf(*nodesOf(map, NodeKind::Background).front()) == "No phases yet");
    CHECK(nodesOf(map, NodeKind::Bracket).empty());
    CHECK(map.lanes.empty());
    CHECK(map.size.height > 300);
}

TEST_CASE("a phase without touchpoints keeps the room of one column")
{
    const auto map = laidOut(journeyOf({1, 0, 1}));
    REQUIRE(map.phases.size() == 3);
    CHECK(map.phases[1].columns == 0);
    CHECK(map.phases[2].rect.x - map.phases[1].rect.x == 196 + 12 + 16);
    CHECK(map.columns[1].x == map.phases[2].rect.x);
}

TEST_CASE("lanes in which nothing stands take no room in an export and a thin row in the editor")
{
    Journey journey = journeyOf({2});
    CHECK(laidOut(journey).lanes.size() == 2);
    Options editor;
    editor.emptyLanes = true;
    const auto map = laidOut(journey, editor);
    REQUIRE(map.lanes.size() == 9);
    CHECK(map.lanes[0].kind == LaneKind::Storyboard);
    CHECK(map.lanes[0].height == 40);
    CHECK(map.lanes[1].height > 100);
}

TEST_CASE("a picture of a wild shape lies within a frame, any other fills its width")
{
    class Pictures : public FixedMetrics {
    public:
        explicit Pictures(Size size) : m_size(size) { }
        Size pictureSize(const std::string&) const override { return m_size; }

    private:
        Size m_size;
    };
    Journey journey = journeyOf({1});
    touchpoint(journey, 0, 0).image = Picture("data:");
    const auto picture = [&](Size size) {
        const Layout map = layoutMap(journey, score(journey), Pictures(size), {});
        const Node& node = *nodesOf(map, NodeKind::Picture).front();
        const Rect& place = std::get<PictureShape>(node.shapes.back()).rect;
        CHECK(place.x >= node.rect.x);
        CHECK(place.y >= node.rect.y);
        CHECK(place.right() <= node.rect.right());
        CHECK(place.bottom() <= node.rect.bottom());
        CHECK(place.width / place.height == Approx(size.width / size.height));
        CHECK(map.size.height < 2000);
        return std::pair(node.rect.height, place);
    };
    CHECK(picture({1, 16384}).first == 490);
    CHECK(picture({16384, 1}).first == 24);
    CHECK(picture({400, 300}).first == picture({400, 300}).second.height);
    CHECK(picture({400, 300}).second.width == 196);
}

TEST_CASE("a rating that makes another touchpoint the weakest link moves nothing below the header in the editor")
{
    Journey journey = journeyOf({2});
    journey.personas = {Persona{.id = "p"}};
    journey.lanes.clear();
    touchpoint(journey, 0, 0).feelings["p"] = 0;
    const auto figuresEnd = [&](const std::string& weakest, bool steady) {
        touchpoint(journey, 0, 0).title = weakest;
        Options options;
        options.steadyHeader = steady;
        const Layout map = laidOut(journey, options);
        return std::pair(map.phases[0].rect.y, nodesOf(map, NodeKind::KeyFigure).back()->rect.bottom());
    };
    const std::string oneLine(20, 'w');
    const std::string twoLines = oneLine + " " + oneLine;
    CHECK(figuresEnd(oneLine, false).second < figuresEnd(twoLines, false).second);
    CHECK(figuresEnd(oneLine, true).first == figuresEnd(twoLines, true).first);
    CHECK(figuresEnd(twoLines, true).second == figuresEnd(twoLines, false).second);
    CHECK(figuresEnd(oneLine, false).second <= figuresEnd(oneLine, true).second);
}

TEST_CASE("touchpoints that are added move nothing below the header in the editor, and the legend has its place")
{
    const bool withPersona = GENERATE(false, true);
    const auto mapOf = [&](int touchpoints, bool steady) {
        Journey journey = journeyOf({touchpoints});
        if (withPersona) {
            journey.personas = {Persona{.id = "p", .name = "Anna"}};
        }
        Options options;
        options.steadyHeader = steady;
        return laidOut(journey, options);
    };
    CHECK(mapOf(0, false).bodyTop < mapOf(1, false).bodyTop);
    CHECK(mapOf(0, true).bodyTop == mapOf(1, true).bodyTop);
    double before = mapOf(1, true).bodyTop;
    for (int touchpoints = 1; touchpoints < 14; ++touchpoints) {
        CAPTURE(withPersona, touchpoints);
        const Layout map = mapOf(touchpoints, true);
        // Once there is room beside the rest the personas go there, never back.
        CHECK((withPersona ? map.bodyTop <= before : map.bodyTop == before));
        before = map.bodyTop;
        const auto legend = nodesOf(map, NodeKind::Legend);
        REQUIRE(legend.size() == 5);
        for (const Node* part : legend) {
            CHECK((part->rect.bottom() <= map.bodyTop || part->rect.y >= map.lanes.back().y + map.lanes.back().height));
            CHECK(part->rect.bottom() <= nodesOf(map, NodeKind::Footer).front()->rect.y);
        }
    }
}

TEST_CASE("the first persona, which comes with the first rating, moves nothing below the header in the editor")
{
    Options steady;
    steady.steadyHeader = true;
    Journey journey = journeyOf({2});
    const double before = laidOut(journey, steady).bodyTop;
    journey.personas = {Persona{.id = "p", .name = "Customer"}};
    const Layout map = laidOut(journey, steady);
    CHECK(map.bodyTop == before);
    const layout::Rect card = nodesOf(map, NodeKind::Persona).front()->rect;
    CHECK(card.y >= nodesOf(map, NodeKind::Title).front()->rect.bottom());
    CHECK(card.bottom() <= map.bodyTop);
    // One that says more about itself than has room there stands in a row of its own.
    journey.personas[0].description = std::string(400, 'w');
    const Layout more = laidOut(journey, steady);
    CHECK(nodesOf(more, NodeKind::Persona).front()->rect.bottom() <= more.bodyTop);
    CHECK(more.bodyTop > before);
}

TEST_CASE("hidden lanes are left out, unless they are asked for by kind")
{
    Journey journey = journeyOf({1});
    touchpoint(journey, 0, 0).quote = "Nobody told me";
    for (auto& lane : journey.lanes) {
        lane.hidden = lane.kind == LaneKind::Quotes;
    }
    CHECK(nodesOf(laidOut(journey), NodeKind::Quote).empty());
    Options onlyQuotes;
    onlyQuotes.lanes = std::set{LaneKind::Quotes};
    const auto map = laidOut(journey, onlyQuotes);
    REQUIRE(map.lanes.size() == 1);
    CHECK(textsOf(*nodesOf(map, NodeKind::Quote).front()) == "“Nobody told me”");
}

TEST_CASE("all cards are as tall as the tallest, and what stands below makes room")
{
    Journey journey = journeyOf({3});
    touchpoint(journey, 0, 1).title = std::string(200, 'x');
    const auto map = laidOut(journey);
    const auto cards = nodesOf(map, NodeKind::Touchpoint);
    REQUIRE(cards.size() == 3);
    CHECK(cards[0]->rect.height == cards[1]->rect.height);
    CHECK(cards[1]->rect.height > 200);
    CHECK(map.lanes[1].y >= cards[0]->rect.bottom());
}

TEST_CASE("each persona has a line, and through a lens there is one alone")
{
    Journey journey = journeyOf({3});
    journey.personas = {{"a", "Anna"}, {"b", "Bo"}};
    for (std::size_t i = 0; i < 3; ++i) {
        touchpoint(journey, 0, i).feelings = {{"a", static_cast<int>(i) - 1}, {"b", 1}};
    }
    CHECK(nodesOf(laidOut(journey), NodeKind::FeelingDot).size() == 6);
    Options lens;
    lens.lens = "b";
    const Layout map = laidOut(journey, lens);
    const auto dots = nodesOf(map, NodeKind::FeelingDot);
    REQUIRE(dots.size() == 3);
    CHECK(dots[0]->id == "b");
    const auto title = [](const Layout& shown) { return textsOf(*nodesOf(shown, NodeKind::Title).front()); };
    CHECK(title(map).find("Seen with the eyes of Bo") != std::string::npos);
    CHECK(title(laidOut(journey)).find("Seen with") == std::string::npos);
}

TEST_CASE("equal ratings stand side by side, others in the middle of their column")
{
    Journey journey = journeyOf({2});
    journey.personas = {{"a", "Anna"}, {"b", "Bo"}};
    touchpoint(journey, 0, 0).feelings = {{"a", 1}, {"b", 1}};
    touchpoint(journey, 0, 1).feelings = {{"a", 2}, {"b", -2}};
    const auto map = laidOut(journey);
    const auto dots = nodesOf(map, NodeKind::FeelingDot);
    REQUIRE(dots.size() == 4);
    const auto at = [&](const Id& persona, const Id& column) {
        return (*std::find_if(dots.begin(), dots.end(),
                              [&](const Node* n) { return n->id == persona && n->touchpoint == column; }))
            ->rect.center();
    };
    CHECK(at("b", "t1").x - at("a", "t1").x == 28);
    CHECK(at("a", "t1").y == at("b", "t1").y);
    CHECK(at("a", "t2").x == at("b", "t2").x);
    CHECK(at("b", "t2").y - at("a", "t2").y == 4 * 42);
}

TEST_CASE("an assumed rating is hollow, one that rests on something is full")
{
    Journey journey = journeyOf({2});
    journey.personas = {{"a", "Anna"}};
    touchpoint(journey, 0, 0).feelings = {{"a", 1}};
    touchpoint(journey, 0, 0).evidence = Evidence{Basis::Assumed};
    touchpoint(journey, 0, 1).feelings = {{"a", 1}};
    touchpoint(journey, 0, 1).evidence = Evidence{Basis::Interviews};
    const auto map = laidOut(journey);
    const auto dots = nodesOf(map, NodeKind::FeelingDot);
    const auto lastDisc = [](const Node& node) {
        const BoxShape* found = nullptr;
        for (const auto& shape : node.shapes) {
            found = std::get_if<BoxShape>(&shape) != nullptr ? std::get_if<BoxShape>(&shape) : found;
        }
        return *found;
    };
    CHECK(lastDisc(*dots[0]).fill == palette::paper);
    CHECK(lastDisc(*dots[0]).stroke.width > 0);
    CHECK(lastDisc(*dots[1]).fill == palette::personaColor(0, std::nullopt));
}

TEST_CASE("a curve is thin and faint across touchpoints that its persona did not rate")
{
    Journey journey = journeyOf({4});
    journey.personas = {{"a", "Anna"}};
    for (const std::size_t i : {0U, 1U, 3U}) {
        touchpoint(journey, 0, i).feelings = {{"a", 1}};
    }
    const auto map = laidOut(journey);
    std::vector<Stroke> strokes;
    for (const auto& shape : nodesOf(map, NodeKind::FeelingsCurve).front()->shapes) {
        if (const auto* path = std::get_if<PathShape>(&shape); path != nullptr && path->stroke.width > 0) {
            strokes.push_back(path->stroke);
        }
    }
    REQUIRE(strokes.size() == 2);
    CHECK(strokes[0].width == 2.5);
    CHECK(strokes[0].color == palette::personaColor(0, std::nullopt));
    CHECK(strokes[1].width == 1.5);
    CHECK(strokes[1].color == palette::faint(strokes[0].color));
}

TEST_CASE("a long curve is several paths, each beginning at the dot where the one before ends")
{
    Journey journey = journeyOf({70});
    journey.personas = {{"a", "Anna"}};
    for (std::size_t i = 0; i < 70; ++i) {
        touchpoint(journey, 0, i).feelings = {{"a", 1}};
    }
    const auto map = laidOut(journey);
    std::vector<PathShape> lines;
    for (const auto& shape : nodesOf(map, NodeKind::FeelingsCurve).front()->shapes) {
        if (const auto* path = std::get_if<PathShape>(&shape); path != nullptr && path->stroke.width > 0) {
            lines.push_back(*path);
        }
    }
    REQUIRE(lines.size() == 3);
    const auto dots = nodesOf(map, NodeKind::FeelingDot);
    CHECK(lines[0].points.front() == dots.front()->rect.center());
    CHECK(lines[0].points.back() == dots[32]->rect.center());
    CHECK(lines[1].points.front() == dots[32]->rect.center());
    CHECK(lines[1].points.back() == lines[2].points.front());
    CHECK(lines[2].points.back() == dots.back()->rect.center());
}

TEST_CASE("the short link lies under the long one and both stay above the cards")
{
    Journey journey = journeyOf({5});
    journey.links = {{"long", "t5", "t1", "", LinkKind::Loop}, {"short", "t2", "t4"}};
    const auto map = laidOut(journey);
    const auto links = nodesOf(map, NodeKind::Link);
    REQUIRE(links.size() == 2);
    CHECK(links[0]->rect.y == links[1]->rect.y - 28);
    CHECK(links[0]->rect.bottom() == nodesOf(map, NodeKind::Touchpoint).front()->rect.y);
    CHECK(links[0]->rect.y >= map.lanesTop);
}

TEST_CASE("links that do not meet share a level")
{
    Journey journey = journeyOf({6});
    journey.links = {{"one", "t1", "t2"}, {"two", "t4", "t6"}};
    const auto map = laidOut(journey);
    const auto links = nodesOf(map, NodeKind::Link);
    CHECK(links[0]->rect.y == links[1]->rect.y);
}

TEST_CASE("a link over more than six columns carries its label at both ends")
{
    Journey journey = journeyOf({9});
    journey.links = {{"long", "t9", "t1", "Again"}, {"short", "t1", "t7", "Skip"}};
    const auto map = laidOut(journey);
    std::string labels;
    for (const auto* node : nodesOf(map, NodeKind::Link)) {
        labels += textsOf(*node) + ";";
    }
    CHECK(labels == ";;Again;Again;Skip;");
}

TEST_CASE("a label steps aside for a link that rises past it")
{
    Journey journey = journeyOf({5});
    journey.links = {{"low", "t2", "t4", "Low"}, {"high", "t3", "t1", "High"}};
    const auto map = laidOut(journey);
    const auto links = nodesOf(map, NodeKind::Link);
    REQUIRE(links.size() == 4);
    const Rect& label = links[2]->rect;
    const double rises = map.columns[2].x + map.columns[2].width / 2;
    REQUIRE(textsOf(*links[2]) == "Low");
    CHECK((label.right() < rises || label.x > rises));
    CHECK(label.x > links[0]->rect.x);
    CHECK(label.right() < links[0]->rect.right());
}

TEST_CASE("the names of the curves cover neither each other nor a dot beside them")
{
    Journey journey = journeyOf({3});
    journey.personas = {{"a", "Ida, who travels"}, {"b", "Bo, who pays"}, {"c", "Per, who uses it"}, {"d", "Eva"}};
    touchpoint(journey, 0, 0).feelings = {{"a", -2}};
    touchpoint(journey, 0, 1).feelings = {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 0}};
    const auto map = laidOut(journey);
    std::vector<Rect> names;
    for (const auto* node : nodesOf(map, NodeKind::FeelingsCurve)) {
        if (!textsOf(*node).empty()) {
            names.push_back(node->rect);
        }
    }
    REQUIRE(names.size() == 4);
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const auto* dot : nodesOf(map, NodeKind::FeelingDot)) {
            CHECK_FALSE(names[i].intersects(dot->rect));
        }
        for (std::size_t k = i + 1; k < names.size(); ++k) {
            CHECK_FALSE(names[i].intersects(names[k]));
        }
    }
}

TEST_CASE("a long name at the curve makes the lane grow rather than cover the next")
{
    Journey journey = journeyOf({1});
    journey.personas = {{"a", std::string(400, 'n')}};
    touchpoint(journey, 0, 0).feelings = {{"a", -2}};
    const auto map = laidOut(journey);
    const auto& lane = map.lanes[1];
    CHECK(lane.height > 224);
    for (const auto* node : nodesOf(map, NodeKind::FeelingsCurve)) {
        CHECK(node->rect.y >= lane.y);
        CHECK(node->rect.bottom() <= lane.y + lane.height);
    }
}

TEST_CASE("a process runs on over its touchpoints and hands over where it changes, gaps skipped")
{
    Journey journey = journeyOf({6});
    journey.processes = {{"s", "Sales"}, {"d", "Delivery"}};
    const std::vector<std::string> behind{"s", "s", "", "s", "d", "s"};
    for (std::size_t i = 0; i < behind.size(); ++i) {
        if (!behind[i].empty()) {
            touchpoint(journey, 0, i).process = behind[i];
        }
    }
    const auto map = laidOut(journey);
    std::string bars;
    for (const auto* node : nodesOf(map, NodeKind::ProcessBar)) {
        bars += textsOf(*node) + ";";
    }
    // The one without words is the line on which sales go on behind the place that has no process.
    CHECK(bars == "Sales;;No process;Sales;Delivery;Sales;");
    CHECK(nodesOf(map, NodeKind::Handover).size() == 2);
    CHECK(nodesOf(map, NodeKind::ProcessBar)[0]->rect.width == 2 * 196 + 12);
}

TEST_CASE("the stage band is left out where every stage has exactly one phase")
{
    Journey journey = journeyOf({1, 1, 1});
    journey.phases[1].edit().stage = Stage::During;
    journey.phases[2].edit().stage = Stage::After;
    CHECK(nodesOf(laidOut(journey), NodeKind::StageBand).empty());
    journey.phases[1].edit().stage = Stage::Before;
    const auto map = laidOut(journey);
    const auto bands = nodesOf(map, NodeKind::StageBand);
    REQUIRE(bands.size() == 2);
    CHECK(textsOf(*bands[0]) == "Before the purchase");
    CHECK(bands[0]->rect.width == 208 + 16 + 196);
}

TEST_CASE("the buying journey spans the phases before and during the purchase, the customer journey all")
{
    Journey journey = journeyOf({1, 1, 1});
    journey.phases[1].edit().stage = Stage::During;
    journey.phases[2].edit().stage = Stage::After;
    const auto map = laidOut(journey);
    const auto brackets = nodesOf(map, NodeKind::Bracket);
    REQUIRE(brackets.size() == 2);
    CHECK(brackets[0]->rect.width == 3 * 196 + 2 * 28);
    CHECK(brackets[1]->rect.width == 2 * 196 + 28);
}

TEST_CASE("not scored shows a dash, and nought shows nought")
{
    Journey journey = journeyOf({2});
    journey.personas = {{"a", "Anna"}};
    touchpoint(journey, 0, 0).feelings = {{"a", -2}};
    const auto map = laidOut(journey);
    const auto cards = nodesOf(map, NodeKind::Touchpoint);
    CHECK(textsOf(*cards[0]).find("; 0; ") != std::string::npos);
    CHECK(textsOf(*cards[1]).find("; –; ") != std::string::npos);
    CHECK(textsOf(*cards[0]).find("Weakest link") != std::string::npos);
}

TEST_CASE("a rule stands across the map with its title, a text lane holds its cells")
{
    Journey journey = journeyOf({2});
    Lane rule;
    rule.id = "visible";
    rule.kind = LaneKind::Line;
    rule.title = "Line of visibility";
    Lane ideas;
    ideas.id = "ideas";
    ideas.title = "Ideas";
    journey.lanes.insert(journey.lanes.begin() + 2, {rule, ideas});
    touchpoint(journey, 0, 1).cells = {{"ideas", "Two\nlines"}};
    const auto map = laidOut(journey);
    CHECK(textsOf(*nodesOf(map, NodeKind::Rule).front()) == "Line of visibility");
    REQUIRE(nodesOf(map, NodeKind::Cell).size() == 1);
    CHECK(textsOf(*nodesOf(map, NodeKind::Cell).front()) == "Two|lines");
    CHECK(nodesOf(map, NodeKind::Cell).front()->touchpoint == "t2");
}

TEST_CASE("the words of the map follow its language")
{
    Journey journey = journeyOf({1});
    journey.language = "nb";
    const auto map = laidOut(journey);
    CHECK(textsOf(*nodesOf(map, NodeKind::LaneLabel).front()).rfind("Kontaktpunkter", 0) == 0);
    CHECK(map.lanes[1].title == "Følelser");
}

TEST_CASE("many personas wrap under each other and never meet the legend")
{
    Journey journey = journeyOf({7});
    for (int i = 0; i < 9; ++i) {
        Persona persona;
        persona.id = "p-" + std::to_string(i);
        persona.name = "Persona " + std::to_string(i);
        persona.goals = {"A goal", "Another"};
        journey.personas.push_back(persona);
    }
    const auto map = laidOut(journey);
    const auto cards = nodesOf(map, NodeKind::Persona);
    REQUIRE(cards.size() == 9);
    std::vector<Rect> rects;
    for (const auto& node : map.nodes) {
        if (node.kind == NodeKind::Persona || node.kind == NodeKind::Legend || node.kind == NodeKind::Title
            || node.kind == NodeKind::Ring || node.kind == NodeKind::KeyFigure || node.kind == NodeKind::Phase) {
            rects.push_back(node.rect);
        }
    }
    for (std::size_t i = 0; i < rects.size(); ++i) {
        CHECK(rects[i].right() <= map.size.width - 40 + 0.5);
        for (std::size_t k = i + 1; k < rects.size(); ++k) {
            CHECK_FALSE(rects[i].grown(-1).intersects(rects[k].grown(-1)));
        }
    }
}

TEST_CASE("a lane's name is followed by what stands in it, counted")
{
    Journey journey = journeyOf({3});
    journey.processes = {{"s", "Sales"}, {"d", "Delivery"}};
    touchpoint(journey, 0, 0).contact = Contact::Direct;
    touchpoint(journey, 0, 0).process = "s";
    touchpoint(journey, 0, 1).contact = Contact::Indirect;
    touchpoint(journey, 0, 1).process = "d";
    touchpoint(journey, 0, 0).experiences = {{"e1", "Fast", ExperienceKind::Rational},
                                             {"e2", "Kind", ExperienceKind::Emotional}};
    touchpoint(journey, 0, 2).barriers = {{"b1", "Closed", BarrierKind::Blocking}};
    std::string captions;
    const auto map = laidOut(journey);
    for (const auto* label : nodesOf(map, NodeKind::LaneLabel)) {
        captions += textsOf(*label) + "\n";
    }
    CHECK(captions
          == "Touchpoints; 3 in all; 1 direct; 1 indirect\nFeelings\nExperiences; 2 in all; 1 rational; 1 emotional\n"
             "Barriers; 1 in all; 1 blocking\nProcesses; Behind the scenes; 1 handover\n");
}
