// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/storage/journey_text.h"
#include "require.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace rejse;
using namespace rejse::storage;

void checkAccepted(const Journey& journey)
{
    const std::string written = writeJourney(journey);
    const auto again = readJourney(written);
    require(again.ok(), "what is written is read");
    require(again.value().journey == journey, "what is written is the same journey");
    require(!again.value().upgradedFrom, "what is written is of the current version");
    require(writeJourney(again.value().journey) == written, "what is written is canonical");
}

void checkRefused(const Problems& problems)
{
    require(!problems.empty(), "a refusal has a reason");
    const auto lines = describe(problems, "fuzzed.journey");
    require(!lines.empty() && lines.size() <= maxProblemsShown + 1, "a refusal is described, at no more than length");
    for (const std::string& line : lines) {
        require(line.find('\n') == std::string::npos, "a problem is described on one line");
    }
}

} // namespace

/// Any bytes are read without harm, and what is accepted survives being written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = readJourney(std::string_view(reinterpret_cast<const char*>(data), size));
    if (read) {
        checkAccepted(read.value().journey);
    } else {
        checkRefused(read.problems());
    }
    return 0;
}
