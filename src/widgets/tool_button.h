// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

class QMenu;
class QString;
class QToolButton;

namespace rejse::widgets {

/// A toolbar button with an icon alone that opens a menu.
QToolButton* makeMenuToolButton(QMenu* menu, layout::Icon icon, const QString& name);

/// The button that opens the program's menu, also by F10.
QToolButton* makeProgramMenuButton(QMenu* menu);

} // namespace rejse::widgets
