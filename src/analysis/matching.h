// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elements.h"
#include "rejse/model/integrity.h"

namespace rejse {

/// What elements of `before` are called in `after` where their ids do not meet but their names do, one to one.
NewIds idsMatchedByName(const Elements& before, const Elements& after);

} // namespace rejse
