// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_catch.h"

int main(int argc, char** argv)
{
    return rejse::test::runCatch(argc, argv);
}
