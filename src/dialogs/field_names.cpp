// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/field_names.h"

#include <QCoreApplication>

#include <array>

namespace rejse::dialogs {

namespace {

struct FieldName {
    TextField field;
    const char* name;
};

#define NAME(text) QT_TRANSLATE_NOOP("FieldNames", text)

constexpr std::array textFieldNames{
    FieldName{TextField::MapTitle, NAME("Title of the map")},
    FieldName{TextField::MapClient, NAME("Client")},
    FieldName{TextField::MapAuthor, NAME("Author")},
    FieldName{TextField::MapDescription, NAME("Description of the map")},
    FieldName{TextField::PersonaName, NAME("Persona")},
    FieldName{TextField::PersonaDescription, NAME("Description of a persona")},
    FieldName{TextField::PersonaGoal, NAME("Goal")},
    FieldName{TextField::ChannelName, NAME("Channel")},
    FieldName{TextField::ProcessName, NAME("Process")},
    FieldName{TextField::ProcessOwner, NAME("Owner of a process")},
    FieldName{TextField::PhaseTitle, NAME("Phase")},
    FieldName{TextField::PhaseStatement, NAME("Statement")},
    FieldName{TextField::PhaseDuration, NAME("Duration")},
    FieldName{TextField::PhaseDescription, NAME("Description of a phase")},
    FieldName{TextField::TouchpointTitle, NAME("Touchpoint")},
    FieldName{TextField::Occasion, NAME("Occasion")},
    FieldName{TextField::TouchpointOwner, NAME("Owner")},
    FieldName{TextField::Quote, NAME("Quote")},
    FieldName{TextField::EvidenceSource, NAME("Source")},
    FieldName{TextField::MetricName, NAME("Measure")},
    FieldName{TextField::MetricUnit, NAME("Unit")},
    FieldName{TextField::Notes, NAME("Notes")},
    FieldName{TextField::ExperienceText, NAME("Experience")},
    FieldName{TextField::BarrierText, NAME("Barrier")},
    FieldName{TextField::ActionText, NAME("Action")},
    FieldName{TextField::ActionOwner, NAME("Owner of an action")},
    FieldName{TextField::Cell, NAME("Lane of its own")},
    FieldName{TextField::LinkLabel, NAME("Link")},
    FieldName{TextField::LaneTitle, NAME("Lane")},
};

#undef NAME

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < textFieldNames.size(); ++i) {
        if (static_cast<std::size_t>(textFieldNames[i].field) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder());

} // namespace

QString fieldName(TextField field)
{
    return QCoreApplication::translate("FieldNames", textFieldNames[static_cast<std::size_t>(field)].name);
}

} // namespace rejse::dialogs
