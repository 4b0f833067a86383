// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/drawing/run_index.h"

#include "canvas/drawing/node_elements.h"
#include "render/paint/painter.h"

#include <algorithm>

namespace rejse::canvas {

using layout::Rect;

namespace {

constexpr std::size_t blockSize = 32;

} // namespace

Rect boundsOf(const layout::Node& node)
{
    const QRectF painted = render::paintedRect(node).united(render::toQRectF(node.rect));
    return Rect{painted.x(), painted.y(), painted.width(), painted.height()}.grown(1);
}

RunIndex::Ends RunIndex::sharedEnds(const layout::NodeList::Run& a, const layout::NodeList::Run& b)
{
    Ends ends;
    const std::size_t least = std::min(a->size(), b->size());
    while (ends.front < least && (*a)[ends.front] == (*b)[ends.front]) {
        ++ends.front;
    }
    while (ends.front + ends.back < least && (*a)[a->size() - 1 - ends.back] == (*b)[b->size() - 1 - ends.back]) {
        ++ends.back;
    }
    return ends;
}

RunIndex::RunIndex(layout::NodeList::Run run, const RunIndex* before, const BoundsOf& boundsOf) : m_run(std::move(run))
{
    const Ends ends = before ? sharedEnds(m_run, before->m_run) : Ends();
    const std::size_t backBegins = m_run->size() - ends.back;
    m_bounds.reserve(m_run->size());
    for (std::size_t i = 0; i < m_run->size(); ++i) {
        const bool isNew = i >= ends.front && i < backBegins;
        const std::size_t place = i < ends.front ? i : i + (before ? before->m_run->size() : 0) - m_run->size();
        const Rect& bounds = m_bounds.emplace_back(isNew ? boundsOf((*m_run)[i]) : before->m_bounds[place]);
        if (i % blockSize == 0) {
            m_blocks.push_back(bounds);
        } else {
            m_blocks.back() = m_blocks.back().united(bounds);
        }
        m_all = i == 0 ? bounds : m_all.united(bounds);
    }
    if (before) {
        const std::size_t shift = m_run->size() - before->m_run->size();
        for (const auto& [id, place] : before->m_byId) {
            if (place < ends.front) {
                m_byId.emplace_back(id, place);
            } else if (place >= before->m_run->size() - ends.back) {
                m_byId.emplace_back(id, static_cast<std::uint32_t>(place + shift));
            }
        }
    }
    noteIds(ends.front, backBegins);
}

void RunIndex::noteIds(std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        const layout::Node& node = *(*m_run)[i];
        if (isFoundById(node)) {
            m_byId.emplace_back(node.id, static_cast<std::uint32_t>(i));
        }
    }
    std::sort(m_byId.begin(), m_byId.end());
}

void RunIndex::addWithin(const Rect& region, std::size_t start, std::vector<std::uint32_t>& found) const
{
    if (!m_all.intersects(region)) {
        return;
    }
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        if (!m_blocks[block].intersects(region)) {
            continue;
        }
        const std::size_t end = std::min((block + 1) * blockSize, m_bounds.size());
        for (std::size_t node = block * blockSize; node < end; ++node) {
            if (m_bounds[node].intersects(region)) {
                found.push_back(static_cast<std::uint32_t>(start + node));
            }
        }
    }
}

std::vector<std::uint32_t> RunIndex::withId(const Id& id) const
{
    std::vector<std::uint32_t> found;
    auto at = std::lower_bound(m_byId.begin(), m_byId.end(), id,
                               [](const auto& entry, const Id& wanted) { return entry.first < wanted; });
    for (; at != m_byId.end() && at->first == id; ++at) {
        found.push_back(at->second);
    }
    return found;
}

} // namespace rejse::canvas
