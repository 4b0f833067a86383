// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QMimeData>

#include <memory>
#include <vector>

/// What is carried while touchpoints of a map are dragged from one part of its window to another.
namespace rejse::editor {

/// Ids, separated by line feeds.
inline constexpr const char* touchpointsMimeType = "application/x-rejse-touchpoints";

std::unique_ptr<QMimeData> draggedTouchpoints(const std::vector<Id>& touchpoints);

/// Those of them that `journey` has.
std::vector<Id> touchpointsIn(const QMimeData& data, const Journey& journey);

} // namespace rejse::editor
