// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"

#include <string>

/// What is shown to a room beside the map and its phases, drawn in the map's own hand and language.
namespace rejse::layout {

/// What hangs on a touchpoint (pictures, experiences, barriers, actions, metrics, cells of lanes that are not hidden),
/// each lane under its name, in as many columns as make it fit an area of this shape best. Without nodes where nothing
/// does.
Layout layoutCloseUp(const Journey& journey, const Scores& scores, const Metrics& metrics, const Id& touchpoint,
                     double widthToHeight, const Options& options = {});

/// The end of a presentation: the weakest links beside what to do first. What has been voted on comes first, by votes.
Layout layoutStart(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options = {});

/// A map that is too long to be read on one screen: its title and scores, and its phases in rows, each a node with its
/// score, its feelings, how many touchpoints it has and the weakest link where that is one of them.
Layout layoutOverview(const Journey& journey, const Scores& scores, const Metrics& metrics,
                      const Options& options = {});

/// The phase's name and score in a bar across the screen, from (0, 0).
Layout layoutPhaseBar(const Journey& journey, const Scores& scores, const Metrics& metrics, std::size_t phase,
                      double width, const Options& options = {});

/// What stands at the foot of the screen: the map and its client, a dot for each part of the talk, where it is.
struct Foot {
    std::string title;
    std::string client;
    std::string place;
    std::size_t dots = 0;
    std::size_t lit = 0;
    Color color;
};
/// From (0, 0); as high as its texts need, at least 48.
Layout layoutFoot(const Foot& foot, const Metrics& metrics, double width);

} // namespace rejse::layout
