// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/map_image.h"

#include "canvas/drawing/map_picture.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "render/text/map_metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rejse::shell {

namespace {

constexpr double imageScale = 2;
constexpr double mostPixels = 40e6; ///< what other programs take from a clipboard without trouble
constexpr double imageMargin = 16;

std::vector<const layout::Node*> nodesOf(const canvas::MapPicture& picture, const Journey& journey, const Thing& thing)
{
    std::vector<const layout::Node*> nodes = picture.nodesOf(thing);
    const auto addColumn = [&](const Id& touchpoint) {
        const auto column = picture.nodesIn(touchpoint);
        nodes.insert(nodes.end(), column.begin(), column.end());
    };
    if (thing.kind == ThingKind::Touchpoint) {
        addColumn(thing.id);
    } else if (const Phase* phase = thing.kind == ThingKind::Phase ? findPhase(journey, thing.id) : nullptr) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            addColumn(touchpoint->id);
        }
    }
    return nodes;
}

QRectF areaOf(const canvas::MapPicture& picture, const Journey& journey, const std::vector<Thing>& things)
{
    const layout::Size size = picture.layout().size;
    const QRectF map(0, 0, size.width, size.height);
    QRectF area;
    for (const Thing& thing : things) {
        for (const layout::Node* node : nodesOf(picture, journey, thing)) {
            area |= render::paintedRect(*node);
        }
    }
    if (things.empty()) {
        return map;
    }
    return area.isEmpty() ? area : area.adjusted(-imageMargin, -imageMargin, imageMargin, imageMargin) & map;
}

} // namespace

QImage mapImage(const editor::Document& document, const std::vector<Thing>& things)
{
    const render::MapMetrics metrics;
    const canvas::MapPicture picture(
        layout::layoutMap(document.journey(), document.scores(), metrics, document.look()));
    const QRectF area = areaOf(picture, document.journey(), things);
    if (area.isEmpty()) {
        return {};
    }
    const double fitting = std::min(imageScale, std::sqrt(mostPixels / (area.width() * area.height())));
    QImage image((area.size() * fitting).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(fitting, fitting);
    painter.translate(-area.topLeft());
    render::paintLayout(painter, picture.layout(), area);
    return image;
}

} // namespace rejse::shell
