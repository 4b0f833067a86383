// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rejse {

/// The version of the program, such as "1.2.0". It stands in CMakeLists.txt alone.
std::string_view version();

} // namespace rejse
