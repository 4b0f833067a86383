// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

namespace rejse {

/// Whether anything in the journey has this id.
bool hasId(const Journey& journey, const Id& id);

/// A new id that nothing in `journey` has: eight random characters of a-z0-9.
Id newId(const Journey& journey);

} // namespace rejse
