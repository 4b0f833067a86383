// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace rejse::start {

/// Draws a journey small, not shrunk: its phases, a card with its score's colour for each touchpoint, and its curves.
void paintSketch(QPainter& painter, const Journey& journey, const Scores& scores, const QRectF& rect);

/// What a template's method looks at, which its sketch shows below the phases.
enum class Method {
    Experiences, ///< what the customer seeks at each touchpoint
    Feelings,    ///< the curve
    Steps,       ///< numbered steps, each with its curve
    Loop,        ///< a journey that comes back to its beginning
    ManyJourneys ///< small journeys under each other
};

/// The method that a template carries.
Method methodOf(const QString& templateName);

/// Draws a template: its phases, touchpoints that stand for its own, and what its method looks at.
void paintTemplateSketch(QPainter& painter, const Journey& journey, Method method, const QRectF& rect);

} // namespace rejse::start
