// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_editor.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejse::editor {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(rejse::editor::Changes)
};

QString removeOne(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return Names::tr("Delete phase");
    case ThingKind::Touchpoint:
        return Names::tr("Delete touchpoint");
    case ThingKind::Quote:
        return Names::tr("Delete quote");
    case ThingKind::Experience:
        return Names::tr("Delete experience");
    case ThingKind::Barrier:
        return Names::tr("Delete barrier");
    case ThingKind::Action:
        return Names::tr("Delete action");
    case ThingKind::Cell:
        return Names::tr("Delete text");
    case ThingKind::Persona:
        return Names::tr("Delete persona");
    case ThingKind::Channel:
        return Names::tr("Delete channel");
    case ThingKind::Process:
        return Names::tr("Delete process");
    case ThingKind::Lane:
        return Names::tr("Delete lane");
    case ThingKind::Link:
        return Names::tr("Delete link");
    case ThingKind::Map:
        break;
    }
    return Names::tr("Delete");
}

} // namespace

QString addName(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Phase:
        return Names::tr("Add phase");
    case ThingKind::Touchpoint:
        return Names::tr("Add touchpoint");
    case ThingKind::Quote:
        return Names::tr("Add quote");
    case ThingKind::Experience:
        return Names::tr("Add experience");
    case ThingKind::Barrier:
        return Names::tr("Add barrier");
    case ThingKind::Action:
        return Names::tr("Add action");
    case ThingKind::Cell:
        return Names::tr("Add text");
    case ThingKind::Persona:
        return Names::tr("Add persona");
    case ThingKind::Channel:
        return Names::tr("Add channel");
    case ThingKind::Process:
        return Names::tr("Add process");
    case ThingKind::Lane:
        return Names::tr("Add lane");
    case ThingKind::Link:
        return Names::tr("Add link");
    case ThingKind::Map:
        break;
    }
    return Names::tr("Add");
}

QString removeName(const std::vector<Thing>& things)
{
    if (things.size() == 1) {
        return removeOne(things.front().kind);
    }
    const bool touchpoints = std::all_of(things.begin(), things.end(),
                                         [](const Thing& thing) { return thing.kind == ThingKind::Touchpoint; });
    const int count = static_cast<int>(things.size());
    return touchpoints ? Names::tr("Delete %n touchpoints", nullptr, count)
                       : Names::tr("Delete %n things", nullptr, count);
}

QString changeName(TextField field)
{
    return QCoreApplication::translate("TextField", info(field).change);
}

} // namespace rejse::editor
