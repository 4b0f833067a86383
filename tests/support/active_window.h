// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace rejse::test {

/// Makes a shown window the active one, as a window manager does. Returns once it is.
inline bool activateWindow(QWidget& window)
{
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace rejse::test
