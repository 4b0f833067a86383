// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/words.h"

#include <array>

namespace rejse {

namespace {

template <std::size_t N> using Words = std::array<std::string_view, N>;

constexpr Words<2> marketWords{"b2c", "b2b"};
constexpr Words<2> stateWords{"current", "future"};
constexpr Words<4> roleWords{"customer", "user", "decision-maker", "influencer"};
constexpr Words<2> mediumWords{"online", "offline"};
constexpr Words<3> ownershipWords{"owned", "partner", "independent"};
constexpr Words<3> stageWords{"before", "during", "after"};
constexpr Words<2> contactWords{"direct", "indirect"};
constexpr Words<2> initiatorWords{"customer", "company"};
constexpr Words<4> meetsWords{"employee", "communication", "product", "premises"};
constexpr Words<3> answerWords{"yes", "partly", "no"};
constexpr Words<2> experienceKindWords{"rational", "emotional"};
constexpr Words<4> barrierKindWords{"illogical", "confusing", "difficult", "blocking"};
constexpr Words<4> decisionWords{"change", "add", "remove", "keep"};
constexpr Words<4> statusWords{"idea", "agreed", "doing", "done"};
constexpr Words<6> basisWords{"assumed", "workshop", "observed", "interviews", "survey", "data"};
constexpr Words<2> linkKindWords{"branch", "loop"};
constexpr Words<11> laneKindWords{"storyboard", "touchpoints", "feelings", "quotes", "experiences", "barriers",
                                  "actions",    "processes",   "metrics",  "text",   "line"};
constexpr Words<25> channelIconWords{
    "website", "search",   "social",  "email",    "phone",         "chat",       "meeting", "store",    "event",
    "advert",  "outdoor",  "press",   "review",   "word-of-mouth", "newsletter", "video",   "document", "packaging",
    "product", "delivery", "invoice", "contract", "service",       "app",        "other"};

} // namespace

template <> std::span<const std::string_view> fileWords<Market>()
{
    return marketWords;
}

template <> std::span<const std::string_view> fileWords<State>()
{
    return stateWords;
}

template <> std::span<const std::string_view> fileWords<Role>()
{
    return roleWords;
}

template <> std::span<const std::string_view> fileWords<Medium>()
{
    return mediumWords;
}

template <> std::span<const std::string_view> fileWords<Ownership>()
{
    return ownershipWords;
}

template <> std::span<const std::string_view> fileWords<Stage>()
{
    return stageWords;
}

template <> std::span<const std::string_view> fileWords<Contact>()
{
    return contactWords;
}

template <> std::span<const std::string_view> fileWords<Initiator>()
{
    return initiatorWords;
}

template <> std::span<const std::string_view> fileWords<Meets>()
{
    return meetsWords;
}

template <> std::span<const std::string_view> fileWords<Answer>()
{
    return answerWords;
}

template <> std::span<const std::string_view> fileWords<ExperienceKind>()
{
    return experienceKindWords;
}

template <> std::span<const std::string_view> fileWords<BarrierKind>()
{
    return barrierKindWords;
}

template <> std::span<const std::string_view> fileWords<Decision>()
{
    return decisionWords;
}

template <> std::span<const std::string_view> fileWords<Status>()
{
    return statusWords;
}

template <> std::span<const std::string_view> fileWords<Basis>()
{
    return basisWords;
}

template <> std::span<const std::string_view> fileWords<LinkKind>()
{
    return linkKindWords;
}

template <> std::span<const std::string_view> fileWords<LaneKind>()
{
    return laneKindWords;
}

template <> std::span<const std::string_view> fileWords<ChannelIcon>()
{
    return channelIconWords;
}

} // namespace rejse
