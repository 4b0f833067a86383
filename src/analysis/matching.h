// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/integrity.h"
#include "things.h"

namespace rejse {

/// What things of `before` are called in `after` where their ids do not meet but their names do, one to one.
NewIds idsMatchedByName(const Things& before, const Things& after);

} // namespace rejse
