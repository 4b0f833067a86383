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
constexpr double maxPixels = 40e6; ///< what other programs take from a clipboard without trouble
constexpr double imageMargin = 16;

std::vector<const layout::Node*> nodesOf(const canvas::MapPicture& picture, const Journey& journey,
                                         const ElementRef& element)
{
    std::vector<const layout::Node*> nodes = picture.nodesOf(element);
    const auto addColumn = [&](const Id& touchpoint) {
        const auto column = picture.nodesIn(touchpoint);
        nodes.insert(nodes.end(), column.begin(), column.end());
    };
    if (element.kind == ElementKind::Touchpoint) {
        addColumn(element.id);
    } else if (const Phase* phase = element.kind == ElementKind::Phase ? findPhase(journey, element.id) : nullptr) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            addColumn(touchpoint->id);
        }
    }
    return nodes;
}

QRectF areaOf(const canvas::MapPicture& picture, const Journey& journey, const std::vector<ElementRef>& elements)
{
    const layout::Size size = picture.layout().size;
    const QRectF map(0, 0, size.width, size.height);
    QRectF area;
    for (const ElementRef& element : elements) {
        for (const layout::Node* node : nodesOf(picture, journey, element)) {
            area |= render::paintedRect(*node);
        }
    }
    if (elements.empty()) {
        return map;
    }
    return area.isEmpty() ? area : area.adjusted(-imageMargin, -imageMargin, imageMargin, imageMargin) & map;
}

} // namespace

QImage mapImage(const editor::Document& document, const std::vector<ElementRef>& elements)
{
    const render::MapMetrics metrics;
    const canvas::MapPicture picture(
        layout::layoutMap(document.journey(), document.scores(), metrics, document.layoutOptions()));
    const QRectF area = areaOf(picture, document.journey(), elements);
    if (area.isEmpty()) {
        return {};
    }
    const double fitting = std::min(imageScale, std::sqrt(maxPixels / (area.width() * area.height())));
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
