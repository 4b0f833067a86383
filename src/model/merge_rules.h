// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_fields.h"

#include <type_traits>

/// The rules by which Family brings each type of element together.
namespace rejse::merging {

template <typename T> constexpr ElementKind kindOf()
{
    if constexpr (std::is_same_v<T, Persona>) {
        return ElementKind::Persona;
    } else if constexpr (std::is_same_v<T, Channel>) {
        return ElementKind::Channel;
    } else if constexpr (std::is_same_v<T, Process>) {
        return ElementKind::Process;
    } else if constexpr (std::is_same_v<T, Link>) {
        return ElementKind::Link;
    } else if constexpr (std::is_same_v<T, Lane>) {
        return ElementKind::Lane;
    } else if constexpr (std::is_same_v<T, Phase>) {
        return ElementKind::Phase;
    } else if constexpr (std::is_same_v<T, Touchpoint>) {
        return ElementKind::Touchpoint;
    } else if constexpr (std::is_same_v<T, Experience>) {
        return ElementKind::Experience;
    } else if constexpr (std::is_same_v<T, Barrier>) {
        return ElementKind::Barrier;
    } else {
        return ElementKind::Action;
    }
}

/// What all types have in common. `List` is the key of the lists in which the elements stand.
template <typename Held> class CommonRules {
public:
    using T = std::remove_cvref_t<decltype(plain(std::declval<const Held&>()))>;

    CommonRules(MergeState& state, std::string_view list) : m_state(state), m_list(list) { }

    std::string called(const T& element) const
    {
        const std::string name = nameOf(element);
        return name.empty() ? std::string(m_state.names(Version::Ours).of(element.id)) : name;
    }
    Spot spotOf(const T& element, std::string_view /*owner*/) const
    {
        return {{kindOf<T>(), element.id, {}}, called(element), {}};
    }
    Spot listOf(std::string_view /*owner*/) const { return {{}, m_state.journey(Version::Ours).title, m_list}; }
    static std::string_view ownerKey() { return {}; }
    bool isChanged(Side side, const Standing<Held>& base, const Standing<Held>& now) const
    {
        return *base.held != *now.held || base.owner != now.owner || m_state.claims(side, now.element().id);
    }
    static bool needsPlace(Side /*side*/, const Id& /*id*/) { return false; }
    static bool survives(std::string_view /*owner*/) { return true; }
    static bool isKeptAgainst(Side /*side*/, std::string_view /*owner*/) { return false; }

    /// One side's own value where it is that of both or the other's is that of the base, so that it stays shared.
    Held merged(const Spot& spot, const Held* base, const Held& ours, const Held& theirs)
    {
        const T standard = base ? T{} : standardOf(plain(ours));
        const T& from = base ? plain(*base) : standard;
        if constexpr (!std::is_same_v<T, Lane>) {
            if (ours == theirs || (base && *base == theirs)) {
                return ours;
            }
            if (base && *base == ours) {
                return theirs;
            }
        }
        return mergedFields(m_state, spot, from, plain(ours), plain(theirs));
    }

protected:
    MergeState& m_state;
    std::string m_list;

private:
    static T standardOf(const T& element)
    {
        T standard;
        standard.id = element.id;
        return standard;
    }
};

class PhaseRules : public CommonRules<Cow<Phase>> {
public:
    explicit PhaseRules(MergeState& state);

    /// Its own fields, or something in it that is new or changed: what has left it is looked after where it is now.
    bool isChanged(Side side, const Standing<Cow<Phase>>& base, const Standing<Cow<Phase>>& now) const;

private:
    std::unordered_map<std::string_view, Standing<Cow<Touchpoint>>> m_before;
};

using PhaseFamily = Family<Cow<Phase>, PhaseRules>;

class TouchpointRules : public CommonRules<Cow<Touchpoint>> {
public:
    TouchpointRules(MergeState& state, const PhaseFamily& phases) : CommonRules(state, "touchpoints"), m_phases(phases)
    { }

    Spot spotOf(const Touchpoint& touchpoint, std::string_view owner) const;
    Spot listOf(std::string_view owner) const;
    static std::string_view ownerKey() { return "phase"; }
    bool needsPlace(Side side, const Id& id) const;
    bool survives(std::string_view owner) const { return owner.empty() || m_phases.has(owner); }
    bool isKeptAgainst(Side side, std::string_view owner) const { return m_phases.isKeptAgainst(side, owner); }

private:
    const PhaseFamily& m_phases;
};

using TouchpointFamily = Family<Cow<Touchpoint>, TouchpointRules>;

/// Of experiences, barriers and actions.
template <typename T> class PartRules : public CommonRules<T> {
public:
    PartRules(MergeState& state, std::string_view list, const TouchpointFamily& touchpoints)
        : CommonRules<T>(state, list),
          m_touchpoints(touchpoints)
    { }

    Spot spotOf(const T& part, std::string_view owner) const
    {
        return {{kindOf<T>(), part.id, Id(owner)}, part.text, {}};
    }
    Spot listOf(std::string_view owner) const
    {
        const Id id(owner);
        return {ElementRef::ofTouchpoint(id), this->m_state.names(Version::Ours).of(id), this->m_list};
    }
    static std::string_view ownerKey() { return "touchpoint"; }
    bool survives(std::string_view owner) const { return m_touchpoints.has(owner); }
    bool isKeptAgainst(Side side, std::string_view owner) const { return m_touchpoints.isKeptAgainst(side, owner); }

private:
    const TouchpointFamily& m_touchpoints;
};

} // namespace rejse::merging
