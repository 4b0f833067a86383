// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "rejse/storage/journey_text.h"

#include <array>

namespace rejse::storage {

namespace {

// Its size holds whoever raises currentVersion to adding the step.
constexpr std::array<MigrationStep, currentVersion - 1> steps{};

} // namespace

std::span<const MigrationStep> migrationSteps()
{
    return steps;
}

void upgrade(JsonValue& journey, int version, std::span<const MigrationStep> all)
{
    for (const MigrationStep step : all.subspan(static_cast<std::size_t>(version - 1))) {
        step(journey);
    }
    journey.set("version", JsonValue::scalar(std::to_string(all.size() + 1)));
}

} // namespace rejse::storage
