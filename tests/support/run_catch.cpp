// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2.13 puts its whole implementation into the source that asks for its runner: this one, and nothing else.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/run_catch.h"
#include "support/catch.h"

namespace rejse::test {

int runCatch(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace rejse::test
