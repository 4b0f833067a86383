// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/merge.h"
#include "rejse/storage/journey_text.h"
#include "require.h"
#include "support/journey_builder.h"
#include "support/random_edits.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace rejse;
using namespace rejse::storage;

struct Sides {
    Journey base;
    Journey ours;
    Journey theirs;
};

/// Three maps with a record separator (1E) between them.
std::optional<Sides> sidesIn(std::string_view text)
{
    std::array<Journey, 3> journeys;
    for (Journey& journey : journeys) {
        const std::size_t end = text.find('\x1e');
        auto read = readJourney(text.substr(0, end));
        if (!read) {
            return std::nullopt;
        }
        journey = std::move(read).value().journey;
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return Sides{journeys[0], journeys[1], journeys[2]};
}

/// Bytes that are no maps choose one, and what is edited in it.
Sides sidesFrom(std::string_view bytes)
{
    std::uint64_t seed = 1;
    for (const char byte : bytes) {
        seed = seed * 31 + static_cast<unsigned char>(byte);
    }
    test::Random random(seed);
    const Journey base = test::randomJourney(random.below(100'000));
    const int edits = random.between(1, 30);
    Journey ours = test::edited(base, random, edits);
    return {base, std::move(ours), test::edited(base, random, edits)};
}

Merged checkedMerge(const Sides& sides, const Choices& choices = {})
{
    auto merged = merge(sides.base, sides.ours, sides.theirs, choices);
    require(merged.ok(), "small maps can be merged");
    const auto read = readJourney(writeJourney(merged.value().journey));
    require(read.ok(), "a merge is valid");
    require(read.value().journey == merged.value().journey, "a merge is read as it was written");
    for (const Conflict& conflict : merged.value().conflicts) {
        require(describe(conflict).find('\n') == std::string::npos, "a conflict is described on one line");
    }
    return std::move(merged).value();
}

void checkLaws(const Sides& sides)
{
    const Merged one = checkedMerge(sides);
    const Merged other = checkedMerge({sides.base, sides.theirs, sides.ours});
    require(one.conflicts.empty() == other.conflicts.empty(), "conflicts do not depend on the side");
    require(!one.conflicts.empty() || one.journey == other.journey, "without conflicts sides can be exchanged");
    Choices theirs;
    for (const Conflict& conflict : one.conflicts) {
        theirs[conflict.address()] = Side::Theirs;
    }
    checkedMerge(sides, theirs);
    for (const Sides& same : {Sides{sides.base, sides.ours, sides.ours}, Sides{sides.base, sides.base, sides.ours},
                              Sides{sides.base, sides.ours, sides.base}}) {
        const Merged merged = checkedMerge(same);
        require(merged.conflicts.empty(), "one side's changes are no conflict");
        require(merged.journey == sides.ours, "one side's changes are all there");
    }
}

} // namespace

/// Whatever three maps are merged, the merge is valid and keeps the laws of merging.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto sides = sidesIn(bytes);
    checkLaws(sides ? *sides : sidesFrom(bytes));
    return 0;
}
