// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/node_list.h"

#include "support/catch.h"
#include "support/random.h"

#include <string>
#include <utility>
#include <vector>

using namespace rejse;
using namespace rejse::layout;

namespace {

using Pointers = std::vector<NodeList::Pointer>;

NodeList::Pointer named(std::string id)
{
    return std::make_shared<const Node>(Node{NodeKind::Quote, std::move(id), {}, {}, {}});
}

NodeList listOf(const std::string& name, std::size_t count)
{
    NodeList list;
    for (std::size_t i = 0; i < count; ++i) {
        list.push_back(named(name + std::to_string(i)));
    }
    return list;
}

Pointers all(const NodeList& list)
{
    Pointers found;
    for (auto node = list.begin(); node != list.end(); ++node) {
        found.push_back(node.shared());
    }
    return found;
}

void requireHolds(const NodeList& list, const Pointers& expected)
{
    REQUIRE(list.size() == expected.size());
    REQUIRE(list.empty() == expected.empty());
    REQUIRE(all(list) == expected);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        REQUIRE(list.shared(i) == expected[i]);
        REQUIRE(&list[i] == expected[i].get());
    }
}

} // namespace

TEST_CASE("a list of nodes that shares runs with others holds what a plain list would")
{
    using Offset = Pointers::difference_type;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        test::Random random(seed);
        std::vector<std::pair<NodeList, Pointers>> lists(3);
        for (int step = 0; step < 60; ++step) {
            CAPTURE(step);
            auto& [list, plain] = lists[random.below(lists.size())];
            const auto other = lists[random.below(lists.size())];
            const std::size_t at = random.below(plain.size() + 1);
            switch (random.below(8)) {
            case 0:
                list.append(other.first);
                plain.insert(plain.end(), other.second.begin(), other.second.end());
                break;
            case 1:
                list.insert(at, other.first);
                plain.insert(plain.begin() + static_cast<Offset>(at), other.second.begin(), other.second.end());
                break;
            case 2:
                list = NodeList(list).from(at);
                plain.erase(plain.begin(), plain.begin() + static_cast<Offset>(at));
                break;
            case 3:
                list = NodeList(list).upTo(at);
                plain.resize(at);
                break;
            case 4:
                if (at < plain.size()) {
                    plain[at] = named("other");
                    list.replace(at, plain[at]);
                }
                break;
            case 5:
                list.beginRun();
                break;
            default:
                for (std::size_t i = random.below(20); i > 0; --i) {
                    plain.push_back(named("new"));
                    list.push_back(plain.back());
                }
            }
            if (plain.size() > 400) {
                list = {};
                plain = {};
            }
            for (const auto& each : lists) {
                requireHolds(each.first, each.second);
            }
        }
    }
}

TEST_CASE("what is put into a list later is not in the lists that share its runs")
{
    NodeList list = listOf("a", 20);
    const NodeList copy = list;
    list.push_back(named("b"));
    list.replace(3, named("c"));
    CHECK(copy.size() == 20);
    CHECK(copy[3].id == "a3");
    CHECK(list[3].id == "c");
    CHECK(list.back().id == "b");
}

TEST_CASE("of two lists only what does not lie in a shared run is looked at")
{
    NodeList before = listOf("a", 20);
    before.append(listOf("b", 30));
    before.append(listOf("c", 40));
    NodeList after = before;
    after.replace(25, named("changed"));
    std::vector<std::pair<std::size_t, std::size_t>> looked;
    const auto note = [&](std::size_t first, std::size_t end) {
        looked.emplace_back(first, end);
        return true;
    };
    CHECK(NodeList::forUnshared(before, before, note));
    CHECK(looked.empty());
    CHECK(NodeList::forUnshared(before, after, note));
    CHECK(looked == std::vector<std::pair<std::size_t, std::size_t>>{{20, 50}});
    CHECK_FALSE(before == after);
    CHECK_FALSE(NodeList::forUnshared(before, after, [](std::size_t, std::size_t) { return false; }));

    NodeList longer = listOf("new", 10);
    longer.append(after);
    CHECK(longer.sharedFrom(10, before, 0) == 20);
    CHECK(longer.sharedFrom(30, before, 20) == 0);
    CHECK(longer.sharedFrom(11, before, 1) == 0);
    CHECK(longer.sharedBefore(longer.size(), before, before.size()) == 40);
    CHECK(longer.sharedBefore(60, before, 50) == 0);
}

TEST_CASE("a node exchanged for one that looks the same is exchanged in all lists that share the run")
{
    const NodeList list = listOf("a", 20);
    NodeList other = listOf("b", 10);
    other.append(list);
    const NodeList::Pointer alike = named("a4");
    other.exchangeAlike(14, alike);
    CHECK(list.shared(4) == alike);
}
