// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/described.h"
#include "layout/small_maps.h"
#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/golden.h"

#include <fstream>
#include <sstream>

using namespace rejse;
using namespace rejse::test;

TEST_CASE("the worked examples are laid out as they stand in the golden files")
{
    for (const std::string name : {"choosing-a-platform-together", "fra-nyhedsbrev-til-klippekort",
                                   "hans-hansens-foerste-bil", "skift-af-leverandoer", "skinnstoevletter"}) {
        std::ifstream file(std::string(REJSE_SOURCE_DIR) + "/resources/examples/" + name + ".journey");
        std::stringstream text;
        text << file.rdbuf();
        const auto read = storage::readJourney(text.str());
        REQUIRE(read.ok());
        checkGolden("layout/" + name + ".txt", described(laidOut(read.value().journey)));
    }
}
