// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

using namespace rejse;
using namespace rejse::storage;
using Messages = std::vector<std::string>;

TEST_CASE("A problem is described on one line by file, place and what is wrong")
{
    CHECK(describe({{"3:14", "it is round"}}, "a b.journey") == Messages{"a b.journey:3:14: it is round"});
    CHECK(describe({{"/phases/0", "expected A, found B"}}, "x/a.journey")
          == Messages{"x/a.journey: /phases/0: expected A, found B"});
    CHECK(describe({{"", "there is no such file"}}, "a.journey") == Messages{"a.journey: there is no such file"});
    CHECK(describe({{"/a\nb\u0085", "found\x1b[31m"}}, "a.journey")
          == Messages{"a.journey: /a\\u000ab\\u0085: found\\u001b[31m"});
}

TEST_CASE("Twenty problems are described, of more the number")
{
    Problems problems(20, {"/a", "b"});
    CHECK(describe(problems, "f") == Messages(20, "f: /a: b"));
    problems.push_back({"/last", "c"});
    Messages expected(20, "f: /a: b");
    expected.push_back("… and 1 more problem");
    CHECK(describe(problems, "f") == expected);
    problems.push_back({"/last", "c"});
    expected.back() = "… and 2 more problems";
    CHECK(describe(problems, "f") == expected);
    problems.push_back({"", "… and 4000 more problems"});
    expected.back() = "… and 4002 more problems";
    CHECK(describe(problems, "f") == expected);
}

TEST_CASE("A pointer escapes ~ and / in keys")
{
    CHECK(test::problemsIn(test::touchpointWith(R"("feelings": {"a/b~c": 3})"))
          == Messages{
              "/phases/0/touchpoints/0/feelings/a~1b~0c: expected an id (1 to 64 of A-Z a-z 0-9 _ -), found \"a/b~c\"",
              "/phases/0/touchpoints/0/feelings/a~1b~0c: expected a whole number from -2 to 2, found 3"});
}

TEST_CASE("All problems of a file are told at once, in the order of the file")
{
    CHECK(test::problemsIn(R"({"title": "", "format": "map", "market": "b2x", "version": 0, "scoring": {"ease": 101},
                               "channels": [{"id": "c 1", "name": 5}, 7], "asOf": "2023-02-29"})")
          == Messages{"/title: expected a text that is not empty, found \"\"",
                      "/format: expected \"journey\", found \"map\"",
                      "/market: expected \"b2c\" or \"b2b\", found \"b2x\"", "/version: expected 1, found 0",
                      "/scoring/ease: expected a whole number from 0 to 100, found 101",
                      "/channels/0/id: expected an id (1 to 64 of A-Z a-z 0-9 _ -), found \"c 1\"",
                      "/channels/0/name: expected a text, found 5", "/channels/1: expected an object, found 7",
                      "/asOf: expected a day of the calendar, written YYYY-MM-DD, found \"2023-02-29\""});
}
