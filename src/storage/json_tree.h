// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rejse::storage {

/// A parsed JSON text as one row of 16-byte nodes in reading order: a list or object is followed by all that is in it,
/// a key by its value. Texts without escapes are views of the parsed text, which must outlive the tree; the others are
/// views of the tree itself. Never deeper than maxNesting.
class JsonTree {
public:
    using Index = std::uint32_t;

    enum class Kind : std::uint8_t {
        Null,
        False,
        True,
        Integer,
        Unsigned,   ///< beyond what Integer holds, within 64 bit
        BigInteger, ///< beyond 64 bit: text() is its digits as they were read
        Real,
        Text,
        List,
        Object
    };

    static constexpr Index root = 0;

    Kind kind(Index node) const { return m_nodes[node].kind; }
    bool isContainer(Index node) const { return kind(node) >= Kind::List; }
    std::int64_t integer(Index node) const { return m_nodes[node].integer; }
    std::uint64_t unsignedInteger(Index node) const { return static_cast<std::uint64_t>(m_nodes[node].integer); }
    double real(Index node) const { return m_nodes[node].real; }

    /// What a text or key says, or the digits of a BigInteger.
    std::string_view text(Index node) const
    {
        const Node& it = m_nodes[node];
        const std::string_view from = it.escaped ? std::string_view(m_unescaped) : m_source;
        return from.substr(it.span.begin, it.span.size);
    }

    /// How many elements a list or members an object has.
    std::size_t size(Index container) const { return m_nodes[container].container.count; }

    /// The node after `node` and all that is in it.
    Index after(Index node) const { return isContainer(node) ? m_nodes[node].container.end : node + 1; }

    /// Calls `visit(element)` for each element of a list.
    template <typename Visit> void forEachElement(Index list, Visit visit) const
    {
        for (Index element = list + 1; element < after(list); element = after(element)) {
            visit(element);
        }
    }

    /// Calls `visit(key, value)` for each member of an object, in reading order.
    template <typename Visit> void forEachMember(Index object, Visit visit) const
    {
        for (Index key = object + 1; key < after(object); key = after(key + 1)) {
            visit(text(key), key + 1);
        }
    }

    /// The values whose key stood in the same object before, in the order in which their objects end.
    const std::vector<Index>& repeated() const { return m_repeated; }

private:
    friend class TreeBuilder;

    struct Span {
        std::uint32_t begin;
        std::uint32_t size;
    };
    struct Extent {
        Index end;
        std::uint32_t count;
    };
    struct Node { // NOLINT(cppcoreguidelines-pro-type-member-init): one member of a union is the most there is
        Kind kind = Kind::Null;
        bool escaped = false;
        union {
            std::int64_t integer = 0;
            double real;
            Span span;
            Extent container;
        };
    };

    std::string_view m_source;
    std::string m_unescaped;
    std::vector<Node> m_nodes;
    std::vector<Index> m_repeated;
};

} // namespace rejse::storage
