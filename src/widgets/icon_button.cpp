// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_button.h"

#include "render/icons/themed_icon.h"
#include "widgets/text/text_label.h"

namespace rejse::widgets {

IconButton::IconButton(layout::Icon icon, const QString& name, const QString& keys, QWidget* parent)
    : QToolButton(parent)
{
    setIcon(render::themedIcon(icon, render::IconTone::Quiet));
    setIconSize({16, 16});
    setFixedSize(32, 32);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(plainTooltip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys)));
}

} // namespace rejse::widgets
