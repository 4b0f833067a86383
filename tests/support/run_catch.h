// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rejse::test {

/// Runs the test cases of the program as its arguments say; 0 when all passed.
int runCatch(int argc, char** argv);

} // namespace rejse::test
