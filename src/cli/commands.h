// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace rejse::cli {

Command exportCommand();
Command scoreCommand();
Command validateCommand();
Command formatCommand();
Command compareCommand();
Command mergeCommand();
Command newCommand();
Command templatesCommand();
Command recoverCommand();

} // namespace rejse::cli
