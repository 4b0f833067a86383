// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"
#include "rejse/model/journey.h"

#include <QString>

/// What the values of a journey's fields are called in the person's language.
namespace rejse::widgets {

QString name(Stage stage);
QString name(Contact contact);
QString name(Initiator initiator);
QString name(Medium medium);
QString name(Ownership ownership);
QString name(Meets meets);
QString name(Answer answer);
QString name(ExperienceKind kind);
QString name(BarrierKind kind);
QString name(Decision decision);
QString name(Status status);
QString name(Basis basis);
QString name(Role role);
QString name(Market market);
QString name(State state);
QString name(Quadrant quadrant);
QString name(ChannelIcon icon);

/// A day in the person's own way of writing dates.
QString dateText(const Date& date);

} // namespace rejse::widgets
