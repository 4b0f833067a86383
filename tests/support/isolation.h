// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace rejse::test {

/// While it lives, nothing of the person or machine that runs the program reaches it: home, folders, language, time
/// zone and scale are its own, for this program and those that it starts. To be made before the application object;
/// without a platform chosen in the environment, windows stay off screen, and what that platform cannot do goes
/// unmentioned.
class Isolation {
public:
    Isolation();

private:
    QTemporaryDir m_home;
};

} // namespace rejse::test
