// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/map/map_page.h"

#include "inspector/element_list_section.h"
#include "inspector/map/map_fields.h"
#include "inspector/map/map_score.h"
#include "inspector/map/missing_lanes.h"
#include "inspector/named_section.h"
#include "widgets/wording/numbers.h"

namespace rejse::inspector {

MapPage::MapPage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<MapScore>();
    add<ElementListSection>(tr("Phases"), [this] {
        ElementListSection::Lines lines;
        const Scores& scores = this->editor().document().scores();
        const auto& phases = this->editor().journey().phases;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            ElementLine line{widgets::text(phases[i]->title)};
            line.score = scores.phases[i].score;
            line.weakest = scores.weakestPhase == i && phases.size() > 1;
            line.words = line.weakest ? tr("weakest phase") : QString();
            lines.emplace_back(ElementRef::ofPhase(phases[i]->id), line);
        }
        return lines;
    });
    addNamed(ElementKind::Persona, tr("Personas"), tr("Add a persona"));
    addNamed(ElementKind::Channel, tr("Channels"), tr("Add a channel"))
        ->rememberFolding(QStringLiteral("channels"), true);
    addNamed(ElementKind::Process, tr("Processes"), tr("Add a process"))
        ->rememberFolding(QStringLiteral("processes"), true);
    addNamed(ElementKind::Lane, tr("Lanes"), tr("Add a lane of texts"))->rememberFolding(QStringLiteral("lanes"), true);
    add<MissingLanes>();
    add<AboutMap>()->rememberFolding(QStringLiteral("about"), false);
    add<BrandFields>()->rememberFolding(QStringLiteral("brand"), true);
    add<WeightFields>()->rememberFolding(QStringLiteral("weights"), true);
    add<MapCounts>()->rememberFolding(QStringLiteral("counts"), true);
    addSpring();
}

NamedSection* MapPage::addNamed(ElementKind kind, const QString& title, const QString& invitation)
{
    return m_named[kind] = add<NamedSection>(kind, title, invitation);
}

void MapPage::beginAdding(ElementKind kind)
{
    NamedSection* section = m_named.at(kind);
    section->beginLine();
    ensureWidgetVisible(focusWidget());
}

} // namespace rejse::inspector
