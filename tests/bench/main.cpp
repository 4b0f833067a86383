// SPDX-License-Identifier: GPL-3.0-or-later
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "support/catch.h"

#include "support/isolation.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    const rejse::test::Isolation isolation;
    const QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
