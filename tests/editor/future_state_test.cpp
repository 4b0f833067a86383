// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/future_state.h"

#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/journeys.h"

using namespace rejse;

namespace {

std::optional<std::string> basedOn(const QString& from, const QString& target)
{
    const Journey future = editor::futureStateOf(test::smallJourney(), from, target);
    CHECK(future.state == State::Future);
    CHECK(storage::readJourney(storage::writeJourney(future)).ok());
    return future.basedOn;
}

} // namespace

TEST_CASE("a future state names the map that it was made from, from where it stands")
{
    CHECK(basedOn("/maps/now.journey", "/maps/then.journey") == "now.journey");
    CHECK(basedOn("/maps/client/now.journey", "/maps/then.journey") == "client/now.journey");
    CHECK(basedOn(QString::fromUtf8("/maps/Større rejse.journey"), "/maps/then.journey") == "Større rejse.journey");
}

TEST_CASE("a future state names no map that the format cannot name")
{
    CHECK(!basedOn("", "/maps/then.journey"));
    CHECK(!basedOn("/maps/now.journey", "/maps/later/then.journey"));
    CHECK(!basedOn("/other/now.journey", "/maps/then.journey"));
    CHECK(!basedOn("/maps/back\\slash.journey", "/maps/then.journey"));
    CHECK(!basedOn("/maps/http:now.journey", "/maps/then.journey"));
    CHECK(!basedOn("/maps/now.journey", "/maps/now.journey"));
}

TEST_CASE("a future state is the same map otherwise")
{
    Journey future = editor::futureStateOf(test::smallJourney(), {}, "/maps/then.journey");
    future.state = State::Current;
    CHECK(future == test::smallJourney());
}
