// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/map_name.h"

#include <QCoreApplication>

namespace rejse::widgets {

namespace {

struct MapNameTexts {
    Q_DECLARE_TR_FUNCTIONS(rejse::widgets::MapName)
};

} // namespace

QString mapTitle(const Journey& journey)
{
    return journey.title.empty() ? MapNameTexts::tr("Untitled") : QString::fromStdString(journey.title);
}

QString mapName(const Journey& journey)
{
    return journey.state == State::Future ? MapNameTexts::tr("%1 (future)").arg(mapTitle(journey)) : mapTitle(journey);
}

} // namespace rejse::widgets
