// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panel_header.h"

namespace rejse::inspector {

/// The heading of an element: its icon, its name, and where it stands or what it is.
Heading headingOf(const Journey& journey, const rejse::ElementRef& element);

/// The heading of several touchpoints.
Heading headingOfSeveral(std::size_t touchpoints);

} // namespace rejse::inspector
