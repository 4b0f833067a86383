// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/json_value.h"

#include <span>

/// Older files are upgraded in memory, one step a version, before they are read as the current one.
namespace rejse::storage {

/// Makes of the root object of version n one of version n + 1. It may meet a file that breaks the rules of version n:
/// it leaves what it does not expect as it is, for the reader to report. It does not touch `version`.
using MigrationStep = void (*)(JsonValue& journey);

/// The steps of this program in order, the first from version 1 to 2. Whoever adds one adds the frozen file that
/// exercises it, tests/data/frozen/vN.journey.
std::span<const MigrationStep> migrationSteps();

/// Takes the root object of `version`, at least 1, through all steps that follow, to version all.size() + 1.
void upgrade(JsonValue& journey, int version, std::span<const MigrationStep> all);

} // namespace rejse::storage
