// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/node_list.h"

#include <utility>

namespace rejse::layout {

namespace {

constexpr std::size_t fewNodes = 8; ///< in a run that is copied rather than shared

/// Makes nodes of a list before stand in a list now.
class Sharer {
public:
    Sharer(NodeList& now, const NodeList& before) : m_now(now), m_before(before) { }

    std::size_t exchanged() const { return m_exchanged; }

    void shareAligned()
    {
        NodeList::forUnshared(m_now, m_before, [&](std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) {
                share(i, i);
            }
            return true;
        });
    }

    void shareEnds()
    {
        const std::size_t least = std::min(m_now.size(), m_before.size());
        std::size_t front = 0;
        while (front < least) {
            const std::size_t shared = m_now.sharedFrom(front, m_before, front);
            if (shared == 0 && !share(front, front)) {
                break;
            }
            front += std::max<std::size_t>(shared, 1);
        }
        std::size_t back = 0;
        while (front + back < least) {
            const std::size_t end = m_now.size() - back;
            const std::size_t endBefore = m_before.size() - back;
            const std::size_t shared = m_now.sharedBefore(end, m_before, endBefore);
            if (shared == 0 && !share(end - 1, endBefore - 1)) {
                break;
            }
            back += std::max<std::size_t>(shared, 1);
        }
    }

private:
    /// Whether the nodes at these places are of the same element: they are one node then, if they look the same.
    bool share(std::size_t index, std::size_t indexBefore)
    {
        const NodeList::Pointer& before = m_before.shared(indexBefore);
        const NodeList::Pointer& now = m_now.shared(index);
        if (now == before) {
            return true;
        }
        if (*now == *before) {
            m_now.exchangeAlike(index, before);
            ++m_exchanged;
            return true;
        }
        return now->kind == before->kind && now->id == before->id && now->touchpoint == before->touchpoint;
    }

    NodeList& m_now;
    const NodeList& m_before;
    std::size_t m_exchanged = 0;
};

} // namespace

std::size_t shareAlike(NodeList& now, const NodeList& before)
{
    Sharer sharer(now, before);
    if (now.size() == before.size()) {
        sharer.shareAligned();
    } else {
        sharer.shareEnds();
    }
    return sharer.exchanged();
}

std::size_t NodeList::runOf(std::size_t index) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), index,
                                        [](std::size_t wanted, const Part& run) { return wanted < run.start; });
    return static_cast<std::size_t>(after - m_runs.begin()) - 1;
}

const NodeList::Pointer& NodeList::shared(std::size_t index) const
{
    const Part& run = m_runs[runOf(index)];
    return (*run.nodes)[index - run.start];
}

void NodeList::addRun(std::shared_ptr<std::vector<Pointer>> nodes)
{
    const std::size_t count = nodes->size();
    m_runs.push_back({std::move(nodes), m_size});
    m_size += count;
    m_runEnded = false;
}

/// The last run, where no other list shares it, or a new one.
std::vector<NodeList::Pointer>& NodeList::openRun()
{
    if (m_runs.empty() || m_runEnded || m_runs.back().nodes.use_count() > 1) {
        addRun(std::make_shared<std::vector<Pointer>>());
    }
    return *m_runs.back().nodes;
}

void NodeList::push_back(Pointer node)
{
    openRun().push_back(std::move(node));
    ++m_size;
}

void NodeList::replace(std::size_t index, Pointer node)
{
    Part& run = m_runs[runOf(index)];
    if (run.nodes.use_count() > 1) {
        run.nodes = std::make_shared<std::vector<Pointer>>(*run.nodes);
    }
    (*run.nodes)[index - run.start] = std::move(node);
}

void NodeList::exchangeAlike(std::size_t index, const Pointer& node)
{
    const Part& run = m_runs[runOf(index)];
    (*run.nodes)[index - run.start] = node;
}

void NodeList::append(const NodeList& nodes)
{
    for (const Part& run : nodes.m_runs) {
        append(run);
    }
}

void NodeList::append(const Part& run)
{
    if (run.nodes->size() > fewNodes) {
        addRun(run.nodes);
        return;
    }
    auto& open = openRun();
    open.insert(open.end(), run.nodes->begin(), run.nodes->end());
    m_size += run.nodes->size();
}

std::size_t NodeList::sharedFrom(std::size_t index, const NodeList& other, std::size_t otherIndex) const
{
    const Part& here = m_runs[runOf(index)];
    const Part& there = other.m_runs[other.runOf(otherIndex)];
    const bool isShared = here.nodes == there.nodes && here.start == index && there.start == otherIndex;
    return isShared ? here.nodes->size() : 0;
}

std::size_t NodeList::sharedBefore(std::size_t index, const NodeList& other, std::size_t otherIndex) const
{
    const std::size_t here = runOf(index - 1);
    const std::size_t there = other.runOf(otherIndex - 1);
    const bool isShared =
        m_runs[here].nodes == other.m_runs[there].nodes && endOf(here) == index && other.endOf(there) == otherIndex;
    return isShared ? m_runs[here].nodes->size() : 0;
}

void NodeList::insert(std::size_t index, const NodeList& nodes)
{
    NodeList all = upTo(index);
    all.append(nodes);
    all.append(from(index));
    *this = std::move(all);
}

NodeList NodeList::from(std::size_t index) const
{
    NodeList rest;
    if (index >= m_size) {
        return rest;
    }
    std::size_t run = runOf(index);
    if (const std::size_t offset = index - m_runs[run].start; offset > 0) {
        const auto& nodes = *m_runs[run].nodes;
        rest.addRun(
            std::make_shared<std::vector<Pointer>>(nodes.begin() + static_cast<std::ptrdiff_t>(offset), nodes.end()));
        ++run;
    }
    for (; run < m_runs.size(); ++run) {
        rest.addRun(m_runs[run].nodes);
    }
    return rest;
}

NodeList NodeList::upTo(std::size_t index) const
{
    NodeList head;
    for (std::size_t run = 0; run < m_runs.size() && m_runs[run].start < index; ++run) {
        if (endOf(run) <= index) {
            head.addRun(m_runs[run].nodes);
            continue;
        }
        const auto& nodes = *m_runs[run].nodes;
        const auto offset = static_cast<std::ptrdiff_t>(index - m_runs[run].start);
        head.addRun(std::make_shared<std::vector<Pointer>>(nodes.begin(), nodes.begin() + offset));
    }
    return head;
}

bool operator==(const NodeList& a, const NodeList& b)
{
    return a.size() == b.size() && NodeList::forUnshared(a, b, [&](std::size_t first, std::size_t end) {
               for (std::size_t i = first; i < end; ++i) {
                   if (a.shared(i) != b.shared(i) && !(a[i] == b[i])) {
                       return false;
                   }
               }
               return true;
           });
}

} // namespace rejse::layout
