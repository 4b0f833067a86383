// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/described.h"

#include <array>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace rejse::test {

using namespace layout;

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

std::string colorText(const Color& color)
{
    std::ostringstream out;
    out << std::hex << std::uppercase << std::setfill('0') << '#' << std::setw(6) << color.rgb;
    if (color.alpha != 255) {
        out << '/' << std::dec << static_cast<int>(color.alpha);
    }
    return out.str();
}

std::string fillText(const Color& fill)
{
    return fill.alpha == 0 ? std::string() : " fill " + colorText(fill);
}

std::string strokeText(const Stroke& stroke)
{
    constexpr std::array dashes{"", " dashed", " dotted", " dash-dot", " short-dash"};
    if (stroke.width <= 0) {
        return {};
    }
    return " stroke " + colorText(stroke.color) + " " + figure(stroke.width)
        + dashes.at(static_cast<std::size_t>(stroke.dash)) + (stroke.cap == Cap::Round ? " round" : "");
}

std::string fontText(const TextStyle& style)
{
    std::string text = " " + figure(style.size) + "/" + figure(style.lineHeight) + " weight "
        + std::to_string(static_cast<int>(style.weight)) + (style.italic ? " italic" : "");
    return style.letterSpacing == 0 ? text : text + " spacing " + figure(style.letterSpacing);
}

struct ShapeLine {
    std::ostream& out;

    void operator()(const TextShape& text) const
    {
        constexpr std::array aligns{"", " center", " trailing"};
        out << "text " << place(text.rect) << fontText(text.style) << " " << colorText(text.color)
            << aligns.at(static_cast<std::size_t>(text.align));
        for (const auto& line : text.block.lines) {
            out << " | " << line.text;
        }
    }
    void operator()(const IconShape& icon) const
    {
        out << "icon " << iconName(icon.icon) << " " << place(icon.rect) << " " << colorText(icon.color);
    }
    void operator()(const PathShape& path) const
    {
        out << "path";
        for (const auto& point : path.points) {
            out << " " << figure(point.x) << "," << figure(point.y);
        }
        out << fillText(path.fill) << strokeText(path.stroke);
    }
    void operator()(const BoxShape& box) const
    {
        out << "box " << place(box.rect) << " radius " << figure(box.radius) << fillText(box.fill)
            << strokeText(box.stroke);
    }
    void operator()(const PictureShape& picture) const { out << "picture " << place(picture.rect); }
};

} // namespace

std::string described(const Layout& layout)
{
    std::ostringstream out;
    out << "map " << figure(layout.size.width) << "×" << figure(layout.size.height) << "\n";
    for (const auto& lane : layout.lanes) {
        out << "lane " << lane.lane << " " << figure(lane.y) << " " << figure(lane.height) << " " << lane.title << "\n";
    }
    for (const auto& node : layout.nodes) {
        out << nodeKindName(node.kind) << (node.id.empty() ? "" : " " + node.id) << " " << place(node.rect) << "\n";
        for (const auto& shape : node.shapes) {
            out << "    ";
            std::visit(ShapeLine{out}, shape);
            out << "\n";
        }
    }
    return out.str();
}

} // namespace rejse::test
