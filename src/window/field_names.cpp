// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/field_names.h"

#include <QCoreApplication>

#include <array>

namespace rejse::window {

namespace {

struct Name {
    TextField field;
    const char* name;
};

#define NAME(text) QT_TRANSLATE_NOOP("FieldNames", text)

constexpr std::array names{
    Name{TextField::MapTitle, NAME("Title of the map")},
    Name{TextField::MapClient, NAME("Client")},
    Name{TextField::MapAuthor, NAME("Author")},
    Name{TextField::MapDescription, NAME("Description of the map")},
    Name{TextField::PersonaName, NAME("Persona")},
    Name{TextField::PersonaDescription, NAME("Description of a persona")},
    Name{TextField::PersonaGoal, NAME("Goal")},
    Name{TextField::ChannelName, NAME("Channel")},
    Name{TextField::ProcessName, NAME("Process")},
    Name{TextField::ProcessOwner, NAME("Owner of a process")},
    Name{TextField::PhaseTitle, NAME("Phase")},
    Name{TextField::PhaseStatement, NAME("Statement")},
    Name{TextField::PhaseDuration, NAME("Duration")},
    Name{TextField::PhaseDescription, NAME("Description of a phase")},
    Name{TextField::TouchpointTitle, NAME("Touchpoint")},
    Name{TextField::Occasion, NAME("Occasion")},
    Name{TextField::TouchpointOwner, NAME("Owner")},
    Name{TextField::Quote, NAME("Quote")},
    Name{TextField::EvidenceSource, NAME("Source")},
    Name{TextField::MetricName, NAME("Measure")},
    Name{TextField::MetricUnit, NAME("Unit")},
    Name{TextField::Notes, NAME("Notes")},
    Name{TextField::ExperienceText, NAME("Experience")},
    Name{TextField::BarrierText, NAME("Barrier")},
    Name{TextField::ActionText, NAME("Action")},
    Name{TextField::ActionOwner, NAME("Owner of an action")},
    Name{TextField::Cell, NAME("Lane of its own")},
    Name{TextField::LinkLabel, NAME("Link")},
    Name{TextField::LaneTitle, NAME("Lane")},
};

#undef NAME

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (static_cast<std::size_t>(names[i].field) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder());

} // namespace

QString fieldName(TextField field)
{
    return QCoreApplication::translate("FieldNames", names[static_cast<std::size_t>(field)].name);
}

} // namespace rejse::window
