// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"

#include <QString>

/// How a figure came about, as plain text in lines.
namespace rejse::inspector {

QString explainScore(const editor::Document& document, const TouchpointScore& score);
QString explainFeeling(const editor::Document& document, const Touchpoint& touchpoint, const TouchpointScore& score);
QString explainEase(const Touchpoint& touchpoint, const TouchpointScore& score);
QString explainDelivery(const Touchpoint& touchpoint, const TouchpointScore& score);
QString explainUrgency(const TouchpointScore& score);
QString explainPhase(const editor::Document& document, std::size_t phase);
QString explainJourney(const editor::Document& document);

} // namespace rejse::inspector
