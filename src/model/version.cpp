// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/version.h"

namespace rejse {

std::string_view version()
{
    return REJSE_VERSION;
}

} // namespace rejse
