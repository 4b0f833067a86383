// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/side_panel.h"

#include "inspector/headings.h"
#include "inspector/map/map_page.h"
#include "inspector/panel_header.h"
#include "inspector/part_pages.h"
#include "inspector/persona/persona_page.h"
#include "inspector/phase_page.h"
#include "inspector/touchpoint/touchpoint_page.h"
#include "widgets/text/text_box.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace rejse::inspector {

SidePanel::SidePanel(editor::MapEditor& editor, const commands::CommandSet& commands, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_header(new PanelHeader(editor, commands)),
      m_pages(new QStackedWidget)
{
    setObjectName("sidePanel");
    setAccessibleName(tr("Side panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(340);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    connect(&editor.document(), &editor::Document::changed, this, &SidePanel::refresh);
    connect(&editor.document(), &editor::Document::lensChanged, this, &SidePanel::refresh);
    connect(&editor.document(), &editor::Document::filePathChanged, this, &SidePanel::refresh);
    // What was chosen here and is not taken is shown as it stays.
    connect(&editor.document(), &editor::Document::changeRefused, this, &SidePanel::refresh, Qt::QueuedConnection);
    connect(&editor.document(), &editor::Document::commitWanted, this, [this] { widgets::settleTexts(this); });
    connect(&editor.selection(), &editor::Selection::changed, this, &SidePanel::followSelection);
    refresh();
}

/// What it says of a sub-journey stands in another file, which may have been edited in another tab meanwhile.
void SidePanel::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

PanelPage* SidePanel::pageFor(ElementKind kind)
{
    PanelPage*& page = m_pageOf[kind];
    if (page) {
        return page;
    }
    switch (kind) {
    case ElementKind::Phase:
        page = new PhasePage(m_editor);
        break;
    case ElementKind::Touchpoint:
        page = new TouchpointPage(m_editor);
        break;
    case ElementKind::Persona:
        page = new PersonaPage(m_editor);
        break;
    case ElementKind::Channel:
        page = new ChannelPage(m_editor);
        break;
    case ElementKind::Process:
        page = new ProcessPage(m_editor);
        break;
    case ElementKind::Lane:
        page = new LanePage(m_editor);
        break;
    case ElementKind::Link:
        page = new LinkPage(m_editor);
        break;
    default:
        page = new MapPage(m_editor);
    }
    m_pages->addWidget(page);
    return page;
}

void SidePanel::beginAdding(ElementKind kind)
{
    m_editor.selection().clear();
    static_cast<MapPage*>(pageFor(ElementKind::Map))->beginAdding(kind);
}

Subject SidePanel::selected() const
{
    const ElementRef current = m_editor.selection().current();
    if (!rejse::exists(m_editor.journey(), current)) {
        return {};
    }
    if (current.touchpoint.empty()) {
        return {current};
    }
    return {ElementRef::ofTouchpoint(current.touchpoint), m_editor.selectedTouchpoints()};
}

void SidePanel::refresh()
{
    const Subject subject = selected();
    if (!(subject == m_subject)) {
        widgets::settleTexts(this);
        m_subject = subject;
    }
    m_header->showHeading(subject.touchpoints.size() > 1 ? headingOfSeveral(subject.touchpoints.size())
                                                         : headingOf(m_editor.journey(), subject.element));
    PanelPage* page = pageFor(subject.element.kind);
    page->showSubject(subject);
    m_pages->setCurrentWidget(page);
}

void SidePanel::followSelection()
{
    const bool typingHere = m_pages->isAncestorOf(window()->focusWidget());
    refresh();
    if (!typingHere) {
        pageFor(m_subject.element.kind)->reveal(m_editor.selection().current());
    }
}

} // namespace rejse::inspector
