// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/storage/journey_text.h"
#include "support/journey_builder.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

int main(int argc, char** argv)
{
    const auto touchpoints = argc == 3 ? std::strtoul(argv[1], nullptr, 10) : 0;
    if (touchpoints == 0) {
        std::fputs("Usage: rejse_make_journey TOUCHPOINTS OUT\n", stderr);
        return 2;
    }
    std::ofstream file(argv[2], std::ios::binary);
    file << rejse::storage::writeJourney(rejse::test::largeJourney(touchpoints));
    file.flush();
    if (!file) {
        std::fprintf(stderr, "%s cannot be written\n", argv[2]);
        return 1;
    }
    return 0;
}
