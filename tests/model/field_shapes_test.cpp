// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/field_shapes.h"

#include "support/catch.h"

#include <array>
#include <type_traits>

namespace rejse::test {

struct WideType {
    std::array<int, 40> values{};
};

template <typename F, typename T>
requires std::is_same_v<std::remove_const_t<T>, WideType>
void fields(F& visitor, T& wide)
{
    for (auto& value : wide.values) {
        visitor.object("value", value);
    }
}

} // namespace rejse::test

TEST_CASE("a type may have any number of fields to be visited side by side")
{
    rejse::test::WideType wide;
    wide.values.back() = 7;
    const rejse::FieldPlaces places(wide);
    CHECK(places.at<int>(39) == 7);
    CHECK(&places.at<int>(0) == &wide.values.front());
}
