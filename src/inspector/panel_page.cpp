// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/panel_page.h"

#include "widgets/section.h"
#include "widgets/text/text_box.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::inspector {

PanelPage::PanelPage(editor::MapEditor& editor, QWidget* parent) : QScrollArea(parent), m_editor(editor)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setObjectName("panelContent");
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(content);
}

void PanelPage::append(FieldSection* section)
{
    m_column->addWidget(section);
    m_sections.push_back(section);
    connect(section, &widgets::Section::foldedChanged, this, [this, section](bool folded) {
        orderTabs();
        if (!folded && isVisible()) {
            // Once its rows have found their places.
            QMetaObject::invokeMethod(
                this, [this, section] { scrollTo(*section); }, Qt::QueuedConnection);
        }
    });
}

/// To all of a section, or to its beginning where it is higher than the page.
void PanelPage::scrollTo(const QWidget& section)
{
    m_column->activate();
    const QRect place = section.geometry();
    const int least = place.bottom() + 1 - viewport()->height();
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(std::min(std::max(bar->value(), least), place.top()));
}

void PanelPage::addSpring()
{
    m_column->addStretch(1);
}

void PanelPage::showSubject(const Subject& subject)
{
    if (!(subject == m_subject)) {
        widgets::settleTexts(this);
        m_subject = subject;
    }
    refresh();
}

void PanelPage::refresh()
{
    for (FieldSection* section : m_sections) {
        section->refresh();
    }
    orderTabs();
}

void PanelPage::orderTabs()
{
    QList<QWidget*> order = widgets::tabOrder(widget());
    if (order != m_tabOrder) {
        widgets::chainTabs(order);
        m_tabOrder = std::move(order);
    }
}

void PanelPage::reveal(const rejse::ElementRef&)
{
    verticalScrollBar()->setValue(0);
}

} // namespace rejse::inspector
