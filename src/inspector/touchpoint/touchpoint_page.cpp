// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/touchpoint_page.h"

#include "inspector/list_section.h"
#include "inspector/touchpoint/details_sections.h"
#include "inspector/touchpoint/touchpoint_sections.h"

namespace rejse::inspector {

TouchpointPage::TouchpointPage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<ScoreSection>();
    add<FeelingSection>();
    add<EaseSection>();
    m_lists = {add<PartSection>(ElementKind::Experience, tr("Experiences"), tr("Add an experience")),
               add<PartSection>(ElementKind::Barrier, tr("Barriers"), tr("Add a barrier")),
               add<PartSection>(ElementKind::Action, tr("Actions"), tr("Add an action"))};
    addSpring();
    add<ContactSection>()->rememberFolding(QStringLiteral("details"), true);
    add<EvidenceSection>()->rememberFolding(QStringLiteral("evidence"), true);
    add<StorySection>()->rememberFolding(QStringLiteral("story"), true);
    add<MeasuresSection>()->rememberFolding(QStringLiteral("measures"), true);
}

void TouchpointPage::reveal(const rejse::ElementRef& element)
{
    for (ListSection* list : m_lists) {
        if (PartRow* row = list->rowOf(element)) {
            list->open(row);
            ensureWidgetVisible(row);
            return;
        }
    }
    PanelPage::reveal(element);
}

} // namespace rejse::inspector
