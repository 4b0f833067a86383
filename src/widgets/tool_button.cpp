// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tool_button.h"

#include "render/icons/themed_icon.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>

namespace rejse::widgets {

namespace {

constexpr QSize menuToolButtonSize(36, 36);

struct ProgramMenuTexts {
    Q_DECLARE_TR_FUNCTIONS(rejse::widgets::ProgramMenu)
};

} // namespace

QToolButton* makeMenuToolButton(QMenu* menu, layout::Icon icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIcon(render::themedIcon(icon));
    button->setIconSize({20, 20});
    button->setFixedSize(menuToolButtonSize);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QToolButton* makeProgramMenuButton(QMenu* menu)
{
    QToolButton* button = makeMenuToolButton(menu, layout::Icon::Menu, ProgramMenuTexts::tr("Menu"));
    button->setObjectName("menuButton");
    button->setToolTip(ProgramMenuTexts::tr("All commands (F10)"));
    button->setShortcut(QKeySequence(Qt::Key_F10));
    return button;
}

} // namespace rejse::widgets
