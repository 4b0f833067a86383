// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/headings.h"

#include "layout/palette.h"
#include "layout/words.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

namespace rejse::inspector {

using layout::Icon;

namespace {

struct Headings {
    Q_DECLARE_TR_FUNCTIONS(rejse::inspector::Headings)
};

TileColors phaseColors(const Journey& journey, std::size_t index)
{
    const auto tint = layout::palette::phaseTint(index, journey.phases[index]->color);
    return {render::toQColor(tint.fill), render::toQColor(tint.ink)};
}

void describeTouchpoint(Heading& heading, const Journey& journey, const Id& id)
{
    const Touchpoint& touchpoint = *findTouchpoint(journey, id);
    const Channel* channel = touchpoint.channel ? findChannel(journey, *touchpoint.channel) : nullptr;
    heading.icon = channel ? layout::iconOf(channel->icon) : Icon::NoChannel;
    heading.name = mainText(ElementRef::ofTouchpoint(id));
    const auto place = placeOf(journey, id);
    if (!place) {
        const auto tint = layout::palette::phaseTint(4, std::nullopt);
        heading.tile = TileColors{render::toQColor(tint.fill), render::toQColor(tint.ink)};
        heading.caption = Headings::tr("Unsorted");
        return;
    }
    heading.tile = phaseColors(journey, place->phase);
    const Phase& phase = *journey.phases[place->phase];
    heading.caption = Headings::tr("%1 · %2 of %3")
                          .arg(widgets::text(phase.title))
                          .arg(place->index + 1)
                          .arg(phase.touchpoints.size());
}

void describePhase(Heading& heading, const Journey& journey, const Id& id)
{
    const std::size_t index = *phaseIndex(journey, id);
    heading.icon = Icon::Phase;
    heading.tile = phaseColors(journey, index);
    heading.caption = Headings::tr("Phase %1 of %2").arg(index + 1).arg(journey.phases.size());
}

void describePersona(Heading& heading, const Journey& journey, const Id& id)
{
    const Persona& persona = *findPersona(journey, id);
    const auto color = layout::palette::personaColor(personaIndex(journey, id), persona.color);
    heading.icon = Icon::Persona;
    heading.tile = TileColors{render::toQColor(color), Qt::white};
    heading.caption = widgets::name(persona.role);
}

void describeLane(Heading& heading, const Journey& journey, const Id& id)
{
    const LaneKind kind = findLane(journey, id)->kind;
    const std::string_view own = layout::Words(journey.language).lane(kind);
    heading.icon = Icon::Layers;
    heading.title = QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size()));
    heading.caption = Headings::tr("Lane");
}

} // namespace

Heading headingOf(const Journey& journey, const ElementRef& element)
{
    Heading heading;
    heading.name = mainText(element);
    switch (element.kind) {
    case ElementKind::Map:
        heading.caption = widgets::text(journey.client);
        break;
    case ElementKind::Phase:
        describePhase(heading, journey, element.id);
        break;
    case ElementKind::Persona:
        describePersona(heading, journey, element.id);
        break;
    case ElementKind::Channel:
        heading.icon = layout::iconOf(findChannel(journey, element.id)->icon);
        heading.caption = Headings::tr("Channel");
        break;
    case ElementKind::Process:
        heading.icon = Icon::LaneProcesses;
        heading.caption = Headings::tr("Process");
        break;
    case ElementKind::Link:
        heading.icon = Icon::Link;
        heading.title = Headings::tr("Label");
        heading.caption = Headings::tr("Link");
        break;
    case ElementKind::Lane:
        describeLane(heading, journey, element.id);
        break;
    default:
        describeTouchpoint(heading, journey, element.touchpoint);
    }
    return heading;
}

Heading headingOfSeveral(std::size_t touchpoints)
{
    Heading heading;
    heading.icon = Icon::Touchpoint;
    heading.title = Headings::tr("%n touchpoints", nullptr, static_cast<int>(touchpoints));
    heading.caption = Headings::tr("What is set here is set for all of them");
    return heading;
}

} // namespace rejse::inspector
