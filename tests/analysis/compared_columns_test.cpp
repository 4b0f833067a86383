// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/compared_columns.h"

#include "builders.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

std::vector<ComparedColumn> columnsOf(const Journey& before, const Journey& after)
{
    return comparedColumns(before, after, compare(before, after).touchpoints);
}

} // namespace

TEST_CASE("what the later journey lost stands after what it stood after")
{
    const Journey before = journey({phase("p", {pointOf("lost0"), pointOf("a"), pointOf("lost1"), pointOf("lost2")}),
                                    phase("q", {pointOf("b")}, Stage::During)});
    const Journey after =
        journey({phase("p", {pointOf("a"), pointOf("new")}), phase("q", {pointOf("b")}, Stage::During)});
    const std::vector<ComparedColumn> expected{{"lost0", {}, Stage::Before}, {"a", "a", Stage::Before},
                                               {"lost1", {}, Stage::Before}, {"lost2", {}, Stage::Before},
                                               {{}, "new", Stage::Before},   {"b", "b", Stage::During}};
    CHECK(columnsOf(before, after) == expected);
}

TEST_CASE("touchpoints that are called the same share a column")
{
    Touchpoint was = pointOf("x1");
    was.title = "Calls the helpdesk";
    Touchpoint is = pointOf("y1");
    is.title = "Calls the helpdesk";
    const Journey before = journey({phase("p", {was})});
    const Journey after = journey({phase("p", {is})});
    CHECK(columnsOf(before, after) == std::vector<ComparedColumn>{{"x1", "y1", Stage::Before}});
}

TEST_CASE("where the order is another one the later order holds, and stages never go back")
{
    const Journey before =
        journey({phase("p", {pointOf("a"), pointOf("b")}), phase("q", {pointOf("gone")}, Stage::After)});
    const Journey after =
        journey({phase("p", {pointOf("b"), pointOf("a")}), phase("q", {pointOf("c")}, Stage::During)});
    const auto columns = columnsOf(before, after);
    REQUIRE(columns.size() == 4);
    CHECK(columns[0].after == "b");
    CHECK(columns[1].before == "gone");
    CHECK(columns[2].after == "a");
    CHECK(columns[3].after == "c");
    CHECK(columns[1].stage == Stage::Before);
    CHECK(columns[2].stage == Stage::Before);
    CHECK(columns[3].stage == Stage::During);
}
