// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout.h"

#include <cmath>
#include <sstream>

namespace rejse::layout {

namespace {

/// To a tenth: goldens should not change with the last bits of a sum.
std::string figure(double value)
{
    const double tenths = std::round(value * 10) / 10;
    std::ostringstream out;
    out << (tenths == 0 ? 0 : tenths);
    return out.str();
}

std::string place(const Rect& rect)
{
    return figure(rect.x) + "," + figure(rect.y) + " " + figure(rect.width) + "×" + figure(rect.height);
}

void describeShape(std::ostream& out, const Shape& shape)
{
    if (const auto* text = std::get_if<TextShape>(&shape)) {
        out << "    text " << place(text->rect);
        for (const auto& line : text->block.lines) {
            out << " | " << line.text;
        }
        out << "\n";
    } else if (const auto* icon = std::get_if<IconShape>(&shape)) {
        out << "    icon " << iconName(icon->icon) << " " << place(icon->rect) << "\n";
    } else if (const auto* path = std::get_if<PathShape>(&shape)) {
        out << "    path";
        for (const auto& point : path->points) {
            out << " " << figure(point.x) << "," << figure(point.y);
        }
        out << "\n";
    } else if (const auto* box = std::get_if<BoxShape>(&shape)) {
        out << "    box " << place(box->rect) << "\n";
    } else if (const auto* picture = std::get_if<PictureShape>(&shape)) {
        out << "    picture " << place(picture->rect) << "\n";
    }
}

} // namespace

std::string describe(const Layout& layout)
{
    std::ostringstream out;
    out << "map " << figure(layout.size.width) << "×" << figure(layout.size.height) << "\n";
    for (const auto& lane : layout.lanes) {
        out << "lane " << lane.lane << " " << figure(lane.y) << " " << figure(lane.height) << " " << lane.title << "\n";
    }
    for (const auto& node : layout.nodes) {
        out << nodeKindName(node.kind) << (node.id.empty() ? "" : " " + node.id) << " " << place(node.rect) << "\n";
        for (const auto& shape : node.shapes) {
            describeShape(out, shape);
        }
    }
    return out.str();
}

} // namespace rejse::layout
