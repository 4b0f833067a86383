// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bars/tab_row.h"

#include "render/icons/themed_icon.h"
#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace rejse::shell {

namespace {

QToolButton* makeSmallButton(layout::Icon icon, int side, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(render::themedIcon(icon, render::IconTone::Quiet));
    button->setIconSize({side, side});
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

TabRow::TabRow(QWidget* parent) : QWidget(parent), m_bar(new QTabBar)
{
    setObjectName("tabRow");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(36);
    m_bar->setAccessibleName(tr("Open maps"));
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setMovable(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setDocumentMode(true);
    auto* another = makeSmallButton(layout::Icon::Plus, 18, tr("Another map"));
    another->setObjectName("newTab");
    another->setFixedSize(28, 28);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 2, 8, 0);
    line->setSpacing(6);
    line->addWidget(m_bar, 0, Qt::AlignBottom);
    line->addWidget(another);
    line->addStretch();
    connect(another, &QToolButton::clicked, this, &TabRow::newWanted);
}

int TabRow::addTab(const QString& title)
{
    // The first tab becomes the current one at once, before it is complete.
    const QSignalBlocker quiet(m_bar);
    const int index = m_bar->addTab(title);
    auto* close = makeSmallButton(layout::Icon::Close, 14, tr("Close %1").arg(title));
    close->setObjectName("tabClose");
    close->setToolTip(tr("Close"));
    close->setFixedSize(24, 24);
    m_bar->setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < m_bar->count(); ++i) {
            if (m_bar->tabButton(i, QTabBar::RightSide) == close) {
                emit closeWanted(i);
                return;
            }
        }
    });
    return index;
}

void TabRow::setInFront(bool inFront)
{
    m_bar->setProperty("behind", !inFront);
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    m_bar->update();
}

void TabRow::setTitle(int index, const QString& title, const QString& tooltip)
{
    QString shown = title;
    shown.replace(u'&', QStringLiteral("&&"));
    if (shown != m_bar->tabText(index)) { // the bar lays itself out anew whenever it is told one
        m_bar->setTabText(index, shown);
    }
    m_bar->setTabToolTip(index, widgets::plainTooltip(tooltip));
    m_bar->tabButton(index, QTabBar::RightSide)->setAccessibleName(tr("Close %1").arg(title));
}

} // namespace rejse::shell
