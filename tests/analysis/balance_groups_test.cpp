// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/balance_groups.h"

#include "builders.h"
#include "rejse/analysis/balance.h"
#include "support/catch.h"
#include "support/journey_builder.h"

using namespace rejse;
using namespace rejse::test;

namespace {

template <typename E, std::size_t N> void checkSizes(const Groups<E, N>& groups, const Counts<E, N>& counts)
{
    for (std::size_t i = 0; i < N; ++i) {
        CHECK(groups.of[i].size() == counts.of[i]);
    }
    CHECK(groups.unknown.size() == counts.unknown);
}

} // namespace

TEST_CASE("behind every count of the balance stand so many things")
{
    const Journey map = largeJourney(200);
    const BalanceGroups groups = balanceGroups(map);
    const Balance counts = balance(map);
    checkSizes(groups.stage, counts.stage);
    checkSizes(groups.contact, counts.contact);
    checkSizes(groups.medium, counts.medium);
    checkSizes(groups.ownership, counts.ownership);
    checkSizes(groups.initiator, counts.initiator);
    checkSizes(groups.experiences, counts.experiences);
    checkSizes(groups.barriers, counts.barriers);
    REQUIRE(groups.processes.size() == counts.processes.size());
    for (std::size_t i = 0; i < groups.processes.size(); ++i) {
        CHECK(groups.processes[i].size() == counts.processes[i].touchpoints);
    }
    CHECK(groups.handovers.size() == counts.handovers);
}

TEST_CASE("a handover names the touchpoints on both sides, those without a process between them left out")
{
    Touchpoint sold = pointOf("sold");
    sold.process = "sales";
    Touchpoint nobody = pointOf("nobody");
    Touchpoint brought = pointOf("brought");
    brought.process = "delivery";
    Touchpoint again = pointOf("again");
    again.process = "delivery";
    Journey map = journey({phase("p", {sold, nobody}), phase("q", {brought, again})});
    map.processes = {{"sales", "Sales", {}, {}}, {"delivery", "Delivery", {}, {}}};
    const BalanceGroups groups = balanceGroups(map);
    CHECK(groups.handovers == std::vector<Handover>{{"sold", "brought", "sales", "delivery"}});
    CHECK(groups.withoutProcess == std::vector<ElementRef>{ElementRef::ofTouchpoint("nobody")});
    CHECK(groups.processes[1].size() == 2);
}
