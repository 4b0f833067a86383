// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "storage/json_tree.h"
#include "storage/problem_list.h"

namespace rejse::storage {

/// Takes a journey of the current version out of a tree whose root is an object, and notes all that is wrong with it.
/// What comes of a tree with problems is not a journey.
Journey journeyFrom(const JsonTree& tree, ProblemList& problems);

} // namespace rejse::storage
