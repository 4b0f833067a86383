// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/files.h"

using namespace rejse;
using namespace rejse::storage;

TEST_CASE("Each example map is rewritten byte for byte")
{
    const auto maps = test::filesIn("resources/examples", ".journey");
    REQUIRE(maps.size() >= 5);
    for (const auto& map : maps) {
        CAPTURE(map);
        const std::string text = test::contentOf(map);
        const auto read = readJourney(text);
        if (!read) {
            FAIL(read.problems().front().where + ": " + read.problems().front().message);
        }
        CHECK(writeJourney(read.value().journey) == text);
        CHECK_FALSE(read.value().upgradedFrom);
    }
}
