// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QToolButton>

namespace rejse::widgets {

/// A button that is an icon, 32 by 32, with its name as a tooltip and for screen readers.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(layout::Icon icon, const QString& name, const QString& keys = {}, QWidget* parent = nullptr);
};

} // namespace rejse::widgets
