// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_rules.h"

#include <algorithm>

namespace rejse::merging {

namespace {

/// The visitor that finds out whether two objects differ, the lists of elements in them left out.
class OwnFields {
public:
    void field(std::string_view /*key*/, auto /*shape*/, const auto& a, const auto& b)
    {
        m_differ = m_differ || a != b;
    }
    void field(std::string_view /*key*/, shape::Elements, const auto& /*a*/, const auto& /*b*/) { }

    bool differ() const { return m_differ; }

private:
    bool m_differ = false;
};

} // namespace

PhaseRules::PhaseRules(MergeState& state) : CommonRules(state, "phases")
{
    for (const Cow<Phase>& phase : state.journey(Version::Base).phases) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            m_before.emplace(touchpoint->id, Standing<Cow<Touchpoint>>{&touchpoint, phase->id});
        }
    }
}

bool PhaseRules::isChanged(Side side, const Standing<Cow<Phase>>& base, const Standing<Cow<Phase>>& now) const
{
    OwnFields fields;
    visitAbreast(fields, base.element(), now.element());
    const auto& touchpoints = now.element().touchpoints;
    return fields.differ() || std::any_of(touchpoints.begin(), touchpoints.end(), [&](const Cow<Touchpoint>& each) {
               const auto before = m_before.find(each->id);
               return before == m_before.end() || before->second.owner != now.element().id
                   || *before->second.held != each || m_state.claims(side, each->id);
           });
}

Spot TouchpointRules::spotOf(const Touchpoint& touchpoint, std::string_view /*owner*/) const
{
    return {ElementRef::ofTouchpoint(touchpoint.id), touchpoint.title, {}};
}

Spot TouchpointRules::listOf(std::string_view owner) const
{
    const Id id(owner);
    return owner.empty() ? Spot{{}, m_state.journey(Version::Ours).title, "unsorted"}
                         : Spot{ElementRef::ofPhase(id), m_state.names(Version::Ours).of(id), "touchpoints"};
}

bool TouchpointRules::needsPlace(Side side, const Id& id) const
{
    return m_state.claims(side, id);
}

} // namespace rejse::merging
