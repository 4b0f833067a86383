// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejse::shell {

/// The font of the chrome, for whoever makes a window.
void prepareApplication();

/// Runs the program with its window, opened on the files that `argv` names. Returns the exit code.
int run(int& argc, char** argv);

} // namespace rejse::shell
