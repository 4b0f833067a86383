// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejse::test {

/// From here on every warning or error that Qt or the default spdlog logger reports fails the running test case, unless
/// an ExpectLog takes it in or it is known noise of the offscreen platform.
void failOnLog();

/// How many warnings and errors came while no test case ran, or from other threads than the first: they cannot fail a
/// case, so they fail the program. Each was printed.
int strayLogs();

} // namespace rejse::test
