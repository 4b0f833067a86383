// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "rejse/model/journey.h"

namespace rejse::test {

/// The journey after so many edits of any kind, which a person could have made: the same choices always make the same
/// ones. Things that are put in have ids of their own.
Journey edited(Journey journey, Random& random, int edits);

} // namespace rejse::test
