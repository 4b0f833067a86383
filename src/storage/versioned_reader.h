// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/storage/journey_text.h"
#include "storage/migrations.h"

namespace rejse::storage {

/// readJourney() with these steps, so with steps.size() + 1 as the newest version.
Result<ReadJourney> readJourney(std::string_view text, std::span<const MigrationStep> steps);

} // namespace rejse::storage
