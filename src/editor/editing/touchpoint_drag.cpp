// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/touchpoint_drag.h"

#include "rejse/model/lookup.h"

namespace rejse::editor {

std::unique_ptr<QMimeData> draggedTouchpoints(const std::vector<Id>& touchpoints)
{
    QByteArrayList ids;
    for (const Id& id : touchpoints) {
        ids += QByteArray::fromStdString(id);
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(touchpointsMimeType), ids.join('\n'));
    return data;
}

std::vector<Id> touchpointsIn(const QMimeData& data, const Journey& journey)
{
    std::vector<Id> touchpoints;
    const QByteArrayList ids = data.data(QLatin1String(touchpointsMimeType)).split('\n');
    for (const QByteArray& id : ids) {
        if (findTouchpoint(journey, id.toStdString())) {
            touchpoints.push_back(id.toStdString());
        }
    }
    return touchpoints;
}

} // namespace rejse::editor
