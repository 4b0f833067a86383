// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/fade.h"

#include "layout/palette.h"
#include "rejse/model/lookup.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace rejse::layout {

namespace {

struct Fader {
    static void fade(Color& color)
    {
        const std::uint8_t alpha = color.alpha;
        color = palette::faint(color);
        color.alpha = alpha;
    }
    void operator()(BoxShape& shape) const
    {
        fade(shape.fill);
        fade(shape.stroke.color);
    }
    void operator()(PathShape& shape) const
    {
        fade(shape.fill);
        fade(shape.stroke.color);
    }
    void operator()(TextShape& shape) const { fade(shape.color); }
    void operator()(IconShape& shape) const { fade(shape.color); }
    void operator()(PictureShape&) const { }
};

std::unordered_set<Id> touchpointsWithout(const Journey& journey, const Id& persona)
{
    std::unordered_set<Id> absent;
    for (const auto& phase : journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            if (!isThere(*touchpoint, persona)) {
                absent.insert(touchpoint->id);
            }
        }
    }
    return absent;
}

/// A process stands behind many touchpoints, and a handover between two: neither is one touchpoint's.
bool belongsToTouchpoint(const Node& node)
{
    return node.kind != NodeKind::Handover && (node.kind != NodeKind::ProcessBar || node.id.empty());
}

NodeList::Pointer faded(Node node)
{
    for (Shape& shape : node.shapes) {
        std::visit(Fader(), shape);
    }
    return std::make_shared<const Node>(std::move(node));
}

} // namespace

void FadedNodes::begin()
{
    m_before = std::exchange(m_now, {});
}

NodeList::Pointer FadedNodes::of(const NodeList::Pointer& node)
{
    if (auto known = m_before.extract(node.get()); !known.empty()) {
        return m_now.insert(std::move(known)).position->second.faded;
    }
    return m_now.try_emplace(node.get(), Faded{node, faded(*node)}).first->second.faded;
}

void fadeAbsent(NodeList& nodes, const Journey& journey, const Id& lens, FadedNodes& known)
{
    const std::unordered_set<Id> absent = touchpointsWithout(journey, lens);
    if (absent.empty()) {
        return;
    }
    std::vector<std::size_t> fading;
    std::size_t i = 0;
    for (const Node& node : nodes) {
        if (absent.count(node.touchpoint) > 0 && belongsToTouchpoint(node)) {
            fading.push_back(i);
        }
        ++i;
    }
    for (const std::size_t each : fading) {
        nodes.replace(each, known.of(nodes.shared(each)));
    }
}

} // namespace rejse::layout
