// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace rejse::cli {

/// What `rejse --help` prints.
QString programHelp();

/// What `rejse COMMAND --help` prints.
QString commandHelp(const Command& command);

} // namespace rejse::cli
