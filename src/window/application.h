// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejse::window {

/// Opens the window on the files named on the command line, runs until it is closed, and returns the exit code.
int run(int& argc, char** argv);

} // namespace rejse::window
