// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"
#include "rejse/analysis/balance.h"
#include "support/catch.h"

using namespace rejse;
using namespace rejse::test;

namespace {

Channel channel(Id id, std::optional<Medium> medium = {}, std::optional<Ownership> ownership = {})
{
    Channel result;
    result.id = std::move(id);
    result.medium = medium;
    result.ownership = ownership;
    return result;
}

Touchpoint at(Id id, std::optional<Id> channel, std::optional<Id> process = {})
{
    Touchpoint result = pointOf(std::move(id));
    result.channel = std::move(channel);
    result.process = std::move(process);
    return result;
}

Process process(Id id)
{
    Process result;
    result.id = std::move(id);
    return result;
}

} // namespace

TEST_CASE("the balance of an empty journey is all zeros")
{
    const Balance result = balance(Journey{});
    CHECK(result.stage == Counts<Stage, 3>{});
    CHECK(result.medium == Counts<Medium, 2>{});
    CHECK(result.processes.empty());
    CHECK(result.handovers == 0);
    CHECK(result.recurringChannels.empty());
}

TEST_CASE("touchpoints count by the stage of their phase, contact and initiator")
{
    Touchpoint direct = pointOf("a");
    direct.contact = Contact::Direct;
    direct.initiator = Initiator::Customer;
    Touchpoint indirect = pointOf("b");
    indirect.contact = Contact::Indirect;
    indirect.initiator = Initiator::Company;
    const Balance result = balance(journey({phase("p1", {direct, indirect, pointOf("c")}),
                                            phase("p2", {direct}, Stage::During), phase("p3", {}, Stage::After)}));
    CHECK(result.stage.of == std::array<std::size_t, 3>{3, 1, 0});
    CHECK(result.contact.of == std::array<std::size_t, 2>{2, 1});
    CHECK(result.contact.unknown == 1);
    CHECK(result.initiator.of == std::array<std::size_t, 2>{2, 1});
    CHECK(result.initiator.unknown == 1);
}

TEST_CASE("medium and ownership are those of the channel, unknown where it says nothing or there is none")
{
    Journey map = journey({phase("p", {at("a", "web"), at("b", "shop"), at("c", "plain"), at("d", std::nullopt)})});
    map.channels = {channel("web", Medium::Online, Ownership::Owned),
                    channel("shop", Medium::Offline, Ownership::Partner), channel("plain")};
    const Balance result = balance(map);
    CHECK(result.medium.of == std::array<std::size_t, 2>{1, 1});
    CHECK(result.medium.unknown == 2);
    CHECK(result.ownership.of == std::array<std::size_t, 3>{1, 1, 0});
    CHECK(result.ownership.unknown == 2);
}

TEST_CASE("processes count in the order of the journey, and a handover is a change of process")
{
    Journey map = journey({phase("p1", {at("a", {}, "sales"), at("b", {}), at("c", {}, "sales")}),
                           phase("p2", {at("d", {}, "service"), at("e", {}), at("f", {}, "sales")})});
    map.processes = {process("service"), process("sales"), process("idle")};
    const Balance result = balance(map);
    CHECK(result.processes == std::vector<ProcessCount>{{"service", 1}, {"sales", 3}, {"idle", 0}});
    CHECK(result.handovers == 2);
}

TEST_CASE("experiences and barriers count by kind")
{
    Touchpoint rich = pointOf("a");
    rich.experiences = {experience(3, 3), experience(3, {}, ExperienceKind::Emotional), experience(3, 1)};
    rich.barriers.resize(3);
    rich.barriers[0].kind = BarrierKind::Blocking;
    rich.barriers[1].kind = BarrierKind::Illogical;
    rich.barriers[2].kind = BarrierKind::Blocking;
    const Balance result = balance(journey({phase("p", {rich})}));
    CHECK(result.experiences.of == std::array<std::size_t, 2>{2, 1});
    CHECK(result.barriers.of == std::array<std::size_t, 4>{1, 0, 0, 2});
}

TEST_CASE("a channel recurs when it is met twice, across phases, in the order of the journey's channels")
{
    Journey map = journey({phase("p1", {at("a", "web"), at("b", "mail")}),
                           phase("p2", {at("c", "shop"), at("d", "mail"), at("e", "web"), at("f", "mail")})});
    map.channels = {channel("mail"), channel("shop"), channel("web")};
    CHECK(balance(map).recurringChannels
          == std::vector<RecurringChannel>{{"mail", {"b", "d", "f"}}, {"web", {"a", "e"}}});
}

TEST_CASE("what is unsorted weighs nothing")
{
    Journey map = journey({phase("p", {at("a", "web")})});
    map.channels = {channel("web", Medium::Online)};
    map.unsorted.emplace_back(at("b", "web"));
    const Balance result = balance(map);
    CHECK(result.stage[Stage::Before] == 1);
    CHECK(result.medium[Medium::Online] == 1);
    CHECK(result.recurringChannels.empty());
}
