// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/top_bar.h"

#include "panels/text_label.h"
#include "render/themed_icon.h"
#include "window/lens_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace rejse::window {

using actions::Command;

namespace {

QToolButton* makeButton(QAction* action, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setIconSize({18, 18});
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFixedHeight(36);
    if (style == Qt::ToolButtonIconOnly) {
        button->setFixedWidth(36);
    }
    return button;
}

/// A line between groups.
class Divider : public QWidget {
public:
    Divider() { setFixedSize(17, 20); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(8, 0, 1, height(), panels::themeOf(this).line);
    }
};

} // namespace

QToolButton* makeMenuButton(QMenu* menu)
{
    auto* button = new QToolButton;
    button->setObjectName("menuButton");
    button->setAccessibleName(TopBar::tr("Menu"));
    button->setToolTip(TopBar::tr("All commands (F10)"));
    button->setShortcut(QKeySequence(Qt::Key_F10));
    button->setIcon(render::themedIcon(layout::Icon::Menu));
    button->setIconSize({18, 18});
    button->setFixedSize(36, 36);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

TopBar::TopBar(const actions::CommandSet& commands, QMenu* menu, QWidget* parent)
    : QWidget(parent), m_lens(new LensBar), m_zoom(makeButton(commands.action(Command::ZoomNatural), Qt::ToolButtonTextOnly))
{
    setObjectName("topBar");
    setAccessibleName(tr("Toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 12, 0);
    line->setSpacing(4);
    line->addWidget(makeMenuButton(menu));
    line->addWidget(new Divider);
    line->addWidget(makeButton(commands.action(Command::New), Qt::ToolButtonTextBesideIcon));
    line->addWidget(makeButton(commands.action(Command::Open), Qt::ToolButtonTextBesideIcon));
    line->addWidget(new Divider);
    line->addWidget(makeButton(commands.action(Command::ShowOutline), Qt::ToolButtonIconOnly));
    line->addWidget(makeButton(commands.action(Command::ShowPanel), Qt::ToolButtonIconOnly));
    line->addStretch();
    line->addWidget(m_lens);
    line->addWidget(new Divider);
    line->addWidget(makeButton(commands.action(Command::ZoomOut), Qt::ToolButtonIconOnly));
    m_zoom->setFixedWidth(60);
    line->addWidget(m_zoom);
    line->addWidget(makeButton(commands.action(Command::ZoomIn), Qt::ToolButtonIconOnly));
    line->addWidget(makeButton(commands.action(Command::ZoomFit), Qt::ToolButtonIconOnly));
    line->addWidget(new Divider);
    line->addWidget(makeButton(commands.action(Command::Print), Qt::ToolButtonIconOnly));
    auto* exportAction = commands.action(Command::Export);
    auto* exporter = new QPushButton(render::coloredIcon(layout::Icon::Export, Qt::white), tr("Export"));
    exporter->setProperty("primary", true);
    exporter->setObjectName("exportButton");
    exporter->setAccessibleName(tr("Export"));
    exporter->setToolTip(exportAction->toolTip());
    exporter->setIconSize({18, 18});
    connect(exporter, &QPushButton::clicked, exportAction, &QAction::trigger);
    connect(exportAction, &QAction::changed, exporter, [=] { exporter->setEnabled(exportAction->isEnabled()); });
    line->addSpacing(4);
    line->addWidget(exporter);
}

void TopBar::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace rejse::window
