// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/node.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace rejse::layout {

/// The nodes of a layout. They do not change once drawn, so that layouts of nearly the same journey share those that
/// look the same in both; whether two are shared tells at once that nothing has to be drawn anew.
///
/// Lists share whole runs of nodes, such as all of a phase in a lane: what is done with lists of thousands of nodes
/// that share most of their runs costs what the others hold.
class NodeList {
public:
    using Pointer = std::shared_ptr<const Node>;
    using Run = std::shared_ptr<const std::vector<Pointer>>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        using pointer = const Node*;
        using reference = const Node&;

        Iterator() = default;
        Iterator(const NodeList& list, std::size_t run) : m_list(&list), m_run(run) { }
        const Node& operator*() const { return *shared(); }
        const Node* operator->() const { return shared().get(); }
        const Pointer& shared() const { return (*m_list->m_runs[m_run].nodes)[m_at]; }
        Iterator& operator++()
        {
            if (++m_at == m_list->m_runs[m_run].nodes->size()) {
                ++m_run;
                m_at = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const NodeList* m_list = nullptr;
        std::size_t m_run = 0;
        std::size_t m_at = 0; ///< within the run
    };
    using value_type = Node;
    using const_iterator = Iterator;

    NodeList() = default;
    NodeList(std::initializer_list<Node> nodes)
    {
        for (const Node& node : nodes) {
            push_back(node);
        }
    }

    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_runs.size()}; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Node& operator[](std::size_t index) const { return *shared(index); }
    const Node& front() const { return *m_runs.front().nodes->front(); }
    const Node& back() const { return *m_runs.back().nodes->back(); }
    /// For sharing it with another list.
    const Pointer& shared(std::size_t index) const;

    std::size_t runCount() const { return m_runs.size(); }
    Run run(std::size_t index) const { return m_runs[index].nodes; }
    /// The run that a node lies in.
    std::size_t runOf(std::size_t index) const;
    /// Index of a run's first node.
    std::size_t startOf(std::size_t run) const { return m_runs[run].start; }

    void push_back(Node node) { push_back(std::make_shared<const Node>(std::move(node))); }
    void push_back(Pointer node);
    void replace(std::size_t index, Node node) { replace(index, std::make_shared<const Node>(std::move(node))); }
    void replace(std::size_t index, Pointer node);
    /// Shares the runs of `nodes`; those of a few nodes are copied, lest there be many.
    void append(const NodeList& nodes);
    /// The same with one run of `nodes`.
    void appendRun(const NodeList& nodes, std::size_t run) { append(nodes.m_runs[run]); }
    /// Puts nodes before the one at `index`.
    void insert(std::size_t index, const NodeList& nodes);

    /// What comes next begins a run of its own, so that from() or insert() at this place shares all that follows.
    void beginRun() { m_runEnded = true; }
    /// The nodes from `index` on, and those before it.
    NodeList from(std::size_t index) const;
    NodeList upTo(std::size_t index) const;

    /// Puts a node in the place of one that looks the same, in every list that shares it there.
    void exchangeAlike(std::size_t index, const Pointer& node);

    /// How many nodes lie in a run that begins at `index` here and at `otherIndex` there; 0 where none does.
    std::size_t sharedFrom(std::size_t index, const NodeList& other, std::size_t otherIndex) const;
    /// The same of a run that ends before these places.
    std::size_t sharedBefore(std::size_t index, const NodeList& other, std::size_t otherIndex) const;

    /// Calls `visit(first, end)` for the stretches of two lists of equal size that do not lie in a run that both share
    /// at the same place. It is given up where a call returns false; returns whether none did.
    template <typename Visit> static bool forUnshared(const NodeList& a, const NodeList& b, const Visit& visit);

    friend bool operator==(const NodeList& a, const NodeList& b);

private:
    struct Part {
        std::shared_ptr<std::vector<Pointer>> nodes; ///< never none
        std::size_t start = 0;                       ///< index of the first one
    };

    std::size_t endOf(std::size_t run) const { return m_runs[run].start + m_runs[run].nodes->size(); }
    void addRun(std::shared_ptr<std::vector<Pointer>> nodes);
    void append(const Part& run);
    std::vector<Pointer>& openRun();

    std::vector<Part> m_runs;
    std::size_t m_size = 0;
    bool m_runEnded = false;
};

template <typename Visit> bool NodeList::forUnshared(const NodeList& a, const NodeList& b, const Visit& visit)
{
    std::size_t runA = 0;
    std::size_t runB = 0;
    for (std::size_t at = 0; at < a.size();) {
        const std::size_t end = std::min(a.endOf(runA), b.endOf(runB));
        const bool isShared =
            a.m_runs[runA].nodes == b.m_runs[runB].nodes && a.m_runs[runA].start == b.m_runs[runB].start;
        if (!isShared && !visit(at, end)) {
            return false;
        }
        runA += a.endOf(runA) == end ? 1 : 0;
        runB += b.endOf(runB) == end ? 1 : 0;
        at = end;
    }
    return true;
}

/// Makes the nodes of `before` stand in `now` too where both look the same: at the same place, or, where something came
/// or went, at the same place from the front or from the back. Returns how many it exchanged.
std::size_t shareAlike(NodeList& now, const NodeList& before);

} // namespace rejse::layout
