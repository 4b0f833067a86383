// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/journey.h"

#include "rejse/model/words.h"

namespace rejse {

std::vector<Lane> standardLanes()
{
    std::vector<Lane> lanes;
    for (int kind = 0; kind < static_cast<int>(LaneKind::Text); ++kind) {
        Lane lane;
        lane.kind = static_cast<LaneKind>(kind);
        lane.id = fileWord(lane.kind);
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace rejse
