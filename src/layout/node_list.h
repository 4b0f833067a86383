// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/node.h"

#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace rejse::layout {

/// The nodes of a layout. They do not change once drawn, so that layouts of nearly the same journey share those that
/// look the same in both; whether two are shared tells at once that nothing has to be drawn anew.
class NodeList {
public:
    using Pointer = std::shared_ptr<const Node>;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        using pointer = const Node*;
        using reference = const Node&;

        Iterator() = default;
        explicit Iterator(std::vector<Pointer>::const_iterator at) : m_at(at) { }
        const Node& operator*() const { return **m_at; }
        const Node* operator->() const { return m_at->get(); }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        std::vector<Pointer>::const_iterator m_at;
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

    Iterator begin() const { return Iterator(m_nodes.begin()); }
    Iterator end() const { return Iterator(m_nodes.end()); }
    std::size_t size() const { return m_nodes.size(); }
    bool empty() const { return m_nodes.empty(); }
    const Node& operator[](std::size_t index) const { return *m_nodes[index]; }
    const Node& front() const { return *m_nodes.front(); }
    const Node& back() const { return *m_nodes.back(); }
    /// For sharing it with another list.
    const Pointer& shared(std::size_t index) const { return m_nodes[index]; }

    void reserve(std::size_t count) { m_nodes.reserve(count); }
    void push_back(Node node) { m_nodes.push_back(std::make_shared<const Node>(std::move(node))); }
    void push_back(Pointer node) { m_nodes.push_back(std::move(node)); }
    void replace(std::size_t index, Node node) { replace(index, std::make_shared<const Node>(std::move(node))); }
    void replace(std::size_t index, Pointer node) { m_nodes[index] = std::move(node); }
    /// Puts nodes before the one at `index`.
    void insert(std::size_t index, const NodeList& nodes)
    {
        m_nodes.insert(m_nodes.begin() + static_cast<std::ptrdiff_t>(index), nodes.m_nodes.begin(),
                       nodes.m_nodes.end());
    }

    friend bool operator==(const NodeList& a, const NodeList& b)
    {
        return std::equal(a.m_nodes.begin(), a.m_nodes.end(), b.m_nodes.begin(), b.m_nodes.end(),
                          [](const Pointer& x, const Pointer& y) { return x == y || *x == *y; });
    }

private:
    std::vector<Pointer> m_nodes;
};

} // namespace rejse::layout
