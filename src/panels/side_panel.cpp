// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/side_panel.h"

#include "layout/palette.h"
#include "panels/numbers.h"
#include "panels/panel_header.h"
#include "panels/summary_pages.h"
#include "panels/text_label.h"
#include "panels/touchpoint_page.h"
#include "panels/words.h"
#include "rejse/model/lookup.h"
#include "render/painter.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rejse::panels {

using layout::Icon;

SidePanel::SidePanel(editor::MapEditor& editor, const actions::CommandSet& commands, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_document(editor.document()),
      m_selection(editor.selection()),
      m_header(new PanelHeader(commands)),
      m_pages(new QStackedWidget),
      m_touchpoint(new TouchpointPage(editor)),
      m_phase(new PhasePage(editor)),
      m_persona(new PersonaPage(editor)),
      m_map(new MapPage(editor))
{
    setObjectName("sidePanel");
    setAccessibleName(tr("Side panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(300);
    for (PanelPage* page : {m_touchpoint, m_phase, m_persona, m_map}) {
        m_pages->addWidget(page);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    connect(&m_document, &editor::Document::changed, this, &SidePanel::refresh);
    connect(&m_document, &editor::Document::lensChanged, this, &SidePanel::refresh);
    connect(&m_selection, &editor::Selection::changed, this, [this] {
        refresh();
        static_cast<PanelPage*>(m_pages->currentWidget())->verticalScrollBar()->setValue(0);
    });
    refresh();
}

PanelPage* SidePanel::pageFor(const Thing& thing) const
{
    switch (thing.kind) {
    case ThingKind::Phase:
        return m_phase;
    case ThingKind::Persona:
        return m_persona;
    case ThingKind::Touchpoint:
    case ThingKind::Quote:
    case ThingKind::Experience:
    case ThingKind::Barrier:
    case ThingKind::Action:
    case ThingKind::Cell:
        return m_touchpoint;
    case ThingKind::Map:
    case ThingKind::Channel:
    case ThingKind::Process:
    case ThingKind::Lane:
    case ThingKind::Link:
        break;
    }
    return m_map;
}

void SidePanel::refresh()
{
    const Thing& current = m_selection.current();
    const Thing thing = rejse::exists(m_document.journey(), current) ? current : Thing{};
    PanelPage* page = pageFor(thing);
    showHeader(thing);
    page->showThing(thing);
    m_pages->setCurrentWidget(page);
}

void SidePanel::showHeader(const Thing& thing)
{
    PanelPage* page = pageFor(thing);
    if (page == m_touchpoint) {
        showTouchpointHeader(thing.touchpoint);
    } else if (page == m_phase) {
        showPhaseHeader(thing.id);
    } else if (page == m_persona) {
        showPersonaHeader(thing.id);
    } else {
        showMapHeader();
    }
}

void SidePanel::showTouchpointHeader(const Id& id)
{
    const Journey& journey = m_document.journey();
    const Touchpoint& touchpoint = *rejse::findTouchpoint(journey, id);
    const auto place = rejse::placeOf(journey, id);
    const Channel* channel = touchpoint.channel ? rejse::findChannel(journey, *touchpoint.channel) : nullptr;
    const Icon icon = channel ? layout::iconOf(channel->icon) : Icon::NoChannel;
    const auto tint = place ? layout::palette::phaseTint(place->phase, journey.phases[place->phase]->color)
                            : layout::palette::phaseTint(4, std::nullopt);
    const QString where = place ? tr("%1 · %2 of %3")
                                      .arg(text(journey.phases[place->phase]->title))
                                      .arg(place->index + 1)
                                      .arg(journey.phases[place->phase]->touchpoints.size())
                                : tr("Unsorted");
    m_header->showHeading(icon, TileColors{render::toQColor(tint.fill), render::toQColor(tint.ink)},
                          text(touchpoint.title), where);
}

void SidePanel::showPhaseHeader(const Id& id)
{
    const Journey& journey = m_document.journey();
    const std::size_t index = *rejse::phaseIndex(journey, id);
    const auto tint = layout::palette::phaseTint(index, journey.phases[index]->color);
    m_header->showHeading(Icon::Phase, TileColors{render::toQColor(tint.fill), render::toQColor(tint.ink)},
                          text(journey.phases[index]->title),
                          tr("Phase %1 of %2").arg(index + 1).arg(journey.phases.size()));
}

void SidePanel::showPersonaHeader(const Id& id)
{
    const Persona& persona = *rejse::findPersona(m_document.journey(), id);
    const QColor color =
        render::toQColor(layout::palette::personaColor(rejse::personaIndex(m_document.journey(), id), persona.color));
    m_header->showHeading(Icon::Persona, TileColors{color, Qt::white}, text(persona.name), name(persona.role));
}

void SidePanel::showMapHeader()
{
    m_header->showHeading(Icon::Layers, std::nullopt, text(m_document.journey().title),
                          text(m_document.journey().client));
}

} // namespace rejse::panels
