// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

using namespace rejse;
using namespace rejse::storage;

TEST_CASE("Each broken file is refused with exactly its message")
{
    const auto files = test::filesIn("tests/data/broken", ".journey");
    REQUIRE(files.size() > 100);
    for (const auto& file : files) {
        const std::string name = file.filename().string();
        CAPTURE(name);
        const auto read = readJourney(test::contentOf(file));
        auto expected = file;
        expected.replace_extension(".txt");
        REQUIRE_FALSE(read);
        CHECK(describe(read.problems(), name) == test::linesOf(test::contentOf(expected)));
    }
}
