// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#if !__has_include(<catch2/catch_all.hpp>)
#include <string>

namespace Catch::Matchers {

/// As version 3 calls what version 2 calls Contains.
inline auto ContainsSubstring(const std::string& text)
{
    return Contains(text);
}

} // namespace Catch::Matchers
#endif
