// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panel_page.h"

#include <QVBoxLayout>

namespace rejse::panels {

PanelPage::PanelPage(editor::MapEditor& editor, QWidget* parent) : QScrollArea(parent), m_editor(editor)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setObjectName("panelContent");
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    setWidget(content);
}

void PanelPage::append(QWidget* section)
{
    m_sections->addWidget(section);
}

void PanelPage::addSpring()
{
    m_sections->addStretch(1);
}

} // namespace rejse::panels
