// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/integrity.h"

#include "rejse/model/field_shapes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rejse {

namespace {

/// Calls `visit(kind, list)` for each list of elements with ids, of the constant or the changing journey.
template <typename Visit> void forEachPart(const Touchpoint& touchpoint, const Visit& visit)
{
    for (const Experience& each : touchpoint.experiences) {
        visit(IdOf::Experience, each.id);
    }
    for (const Barrier& each : touchpoint.barriers) {
        visit(IdOf::Barrier, each.id);
    }
    for (const Action& each : touchpoint.actions) {
        visit(IdOf::Action, each.id);
    }
}

/// Calls `visit(kind, id)` for all ids of a journey. Touchpoints are `Touchpoint` wherever they stand, lanes `Lane`.
template <typename Visit> void forEachId(const Journey& journey, const Visit& visit)
{
    const auto visitAll = [&](IdOf kind, const auto& list) {
        for (const auto& each : list) {
            visit(kind, each.id);
        }
    };
    const auto visitTouchpoints = [&](const std::vector<Cow<Touchpoint>>& list) {
        for (const Cow<Touchpoint>& each : list) {
            visit(IdOf::Touchpoint, each->id);
            forEachPart(*each, visit);
        }
    };
    visitAll(IdOf::Persona, journey.personas);
    visitAll(IdOf::Channel, journey.channels);
    visitAll(IdOf::Process, journey.processes);
    visitAll(IdOf::Link, journey.links);
    visitAll(IdOf::Lane, journey.lanes);
    for (const Cow<Phase>& phase : journey.phases) {
        visit(IdOf::Phase, phase->id);
        visitTouchpoints(phase->touchpoints);
    }
    visitTouchpoints(journey.unsorted);
}

IdOf ownerOf(Target target)
{
    constexpr std::array<IdOf, 5> owners{IdOf::Persona, IdOf::Channel, IdOf::Process, IdOf::Touchpoint, IdOf::Lane};
    return owners[static_cast<std::size_t>(target)];
}

/// The visitor that puts new ids in the place of old ones.
class IdChanger {
public:
    explicit IdChanger(const NewIds& ids) : m_ids(ids) { }

    void setOwner(IdOf owner) { m_owner = owner; }

    void field(std::string_view /*key*/, auto /*shape*/, auto& /*value*/) { }
    void field(std::string_view /*key*/, shape::Identity, Id& id) { change(m_owner, id); }
    void field(std::string_view /*key*/, shape::Reference reference, Id& id) { change(ownerOf(reference.to), id); }
    void field(std::string_view /*key*/, shape::Reference reference, std::optional<Id>& id)
    {
        if (id) {
            change(ownerOf(reference.to), *id);
        }
    }
    void field(std::string_view /*key*/, shape::References references, std::optional<std::vector<Id>>& ids)
    {
        if (ids) {
            for (Id& id : *ids) {
                change(ownerOf(references.to), id);
            }
        }
    }
    template <typename V> void field(std::string_view /*key*/, shape::Entries entries, std::map<Id, V>& map)
    {
        std::map<Id, V> changed;
        for (auto& [id, value] : map) {
            Id key = id;
            change(ownerOf(entries.to), key);
            changed.emplace(std::move(key), std::move(value));
        }
        map = std::move(changed);
    }
    template <typename T> void field(std::string_view key, shape::Elements, std::vector<T>& list);

private:
    void change(IdOf owner, Id& id) const
    {
        if (const auto found = m_ids.find({owner, id}); found != m_ids.end()) {
            id = found->second;
        }
    }

    const NewIds& m_ids;
    IdOf m_owner = IdOf::Phase;
};

template <typename T> T& editable(T& held)
{
    return held;
}

template <typename T> T& editable(Cow<T>& held)
{
    return held.edit();
}

IdOf ownerIn(std::string_view list)
{
    static const std::unordered_map<std::string_view, IdOf> owners{
        {"personas", IdOf::Persona},       {"channels", IdOf::Channel},    {"processes", IdOf::Process},
        {"phases", IdOf::Phase},           {"links", IdOf::Link},          {"lanes", IdOf::Lane},
        {"touchpoints", IdOf::Touchpoint}, {"unsorted", IdOf::Touchpoint}, {"experiences", IdOf::Experience},
        {"barriers", IdOf::Barrier},       {"actions", IdOf::Action}};
    return owners.at(list);
}

template <typename T> void IdChanger::field(std::string_view key, shape::Elements, std::vector<T>& list)
{
    for (T& each : list) {
        IdChanger changer(m_ids);
        changer.setOwner(ownerIn(key));
        visitFields(changer, editable(each));
    }
}

using Ids = std::unordered_set<std::string_view>;

/// What references may point to.
struct Targets {
    std::array<Ids, 5> ids; ///< by Target

    explicit Targets(const Journey& journey)
    {
        const auto add = [this](Target target, const auto& list) {
            for (const auto& each : list) {
                ids[static_cast<std::size_t>(target)].insert(each.id);
            }
        };
        add(Target::Persona, journey.personas);
        add(Target::Channel, journey.channels);
        add(Target::Process, journey.processes);
        for (const Cow<Phase>& phase : journey.phases) {
            for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
                ids[static_cast<std::size_t>(Target::PlacedTouchpoint)].insert(touchpoint->id);
            }
        }
        for (const Lane& lane : journey.lanes) {
            if (lane.kind == LaneKind::Text) {
                ids[static_cast<std::size_t>(Target::TextLane)].insert(lane.id);
            }
        }
    }

    bool have(Target target, const Id& id) const { return ids[static_cast<std::size_t>(target)].count(id) > 0; }
};

/// The visitor that finds references to nowhere.
class DanglingFinder {
public:
    explicit DanglingFinder(const Targets& targets) : m_targets(targets) { }

    void field(std::string_view /*key*/, auto /*shape*/, const auto& /*value*/) { }
    void field(std::string_view /*key*/, shape::Reference reference, const Id& id) { check(reference.to, id); }
    void field(std::string_view /*key*/, shape::Reference reference, const std::optional<Id>& id)
    {
        if (id) {
            check(reference.to, *id);
        }
    }
    void field(std::string_view /*key*/, shape::References references, const std::optional<std::vector<Id>>& ids)
    {
        if (ids) {
            for (const Id& id : *ids) {
                check(references.to, id);
            }
        }
    }
    template <typename V> void field(std::string_view /*key*/, shape::Entries entries, const std::map<Id, V>& map)
    {
        for (const auto& entry : map) {
            check(entries.to, entry.first);
        }
    }

    bool found() const { return m_found; }

private:
    void check(Target target, const Id& id) { m_found = m_found || !m_targets.have(target, id); }

    const Targets& m_targets;
    bool m_found = false;
};

template <typename T> bool isDangling(const T& element, const Targets& targets)
{
    DanglingFinder finder(targets);
    visitFields(finder, element);
    return finder.found();
}

/// The visitor that takes references to nowhere out.
class DanglingDropper {
public:
    explicit DanglingDropper(const Targets& targets) : m_targets(targets) { }

    void field(std::string_view /*key*/, auto /*shape*/, auto& /*value*/) { }
    void field(std::string_view /*key*/, shape::Reference reference, std::optional<Id>& id)
    {
        if (id && !m_targets.have(reference.to, *id)) {
            id.reset();
        }
    }
    void field(std::string_view /*key*/, shape::References references, std::optional<std::vector<Id>>& ids)
    {
        if (ids) {
            std::erase_if(*ids, [&](const Id& id) { return !m_targets.have(references.to, id); });
        }
    }
    template <typename V> void field(std::string_view /*key*/, shape::Entries entries, std::map<Id, V>& map)
    {
        std::erase_if(map, [&](const auto& entry) { return !m_targets.have(entries.to, entry.first); });
    }

private:
    const Targets& m_targets;
};

void dropDanglingIn(std::vector<Cow<Touchpoint>>& list, const Targets& targets)
{
    for (Cow<Touchpoint>& touchpoint : list) {
        if (isDangling(*touchpoint, targets)) {
            DanglingDropper dropper(targets);
            visitFields(dropper, touchpoint.edit());
        }
    }
}

/// How much it takes for an element to get another id.
std::size_t weightOf(IdOf owner)
{
    constexpr std::array<IdOf, 10> lightestFirst{IdOf::Action, IdOf::Barrier,   IdOf::Experience, IdOf::Link,
                                                 IdOf::Lane,   IdOf::Process,   IdOf::Channel,    IdOf::Persona,
                                                 IdOf::Phase,  IdOf::Touchpoint};
    return static_cast<std::size_t>(std::find(lightestFirst.begin(), lightestFirst.end(), owner)
                                    - lightestFirst.begin());
}

Id freshId(const Id& id, const std::unordered_set<Id>& taken)
{
    constexpr std::size_t longest = 64;
    for (int number = 2;; ++number) {
        const std::string ending = '-' + std::to_string(number);
        Id fresh = id.substr(0, longest - ending.size()) + ending;
        if (taken.count(fresh) == 0) {
            return fresh;
        }
    }
}

} // namespace

Journey withIds(Journey journey, const NewIds& ids)
{
    if (!ids.empty()) {
        IdChanger changer(ids);
        visitFields(changer, journey);
    }
    return journey;
}

void dropDangling(Journey& journey)
{
    const Journey before = journey; // holds what the ids of the targets are views of
    const Targets targets(before);
    std::erase_if(journey.links, [&](const Link& link) { return isDangling(link, targets); });
    for (Cow<Phase>& phase : journey.phases) {
        if (std::any_of(phase->touchpoints.begin(), phase->touchpoints.end(),
                        [&](const Cow<Touchpoint>& each) { return isDangling(*each, targets); })) {
            dropDanglingIn(phase.edit().touchpoints, targets);
        }
    }
    dropDanglingIn(journey.unsorted, targets);
}

void makeIdsUnique(Journey& journey, const Journey& known)
{
    std::unordered_map<Id, std::vector<IdOf>> owners;
    forEachId(journey, [&](IdOf owner, const Id& id) { owners[id].push_back(owner); });
    std::map<Id, std::vector<IdOf>> shared;
    std::unordered_set<Id> taken;
    for (auto& [id, kinds] : owners) {
        taken.insert(id);
        if (kinds.size() > 1) {
            shared.emplace(id, std::move(kinds));
        }
    }
    if (shared.empty()) {
        return;
    }
    std::map<Id, IdOf> before;
    forEachId(known, [&](IdOf owner, const Id& id) { before.emplace(id, owner); });
    NewIds ids;
    for (auto& [id, kinds] : shared) {
        const auto was = before.find(id);
        const auto weight = [&](IdOf owner) {
            return (was != before.end() && was->second == owner ? 100 : 0) + weightOf(owner);
        };
        std::sort(kinds.begin(), kinds.end(), [&](IdOf a, IdOf b) { return weight(a) < weight(b); });
        for (std::size_t i = 0; i + 1 < kinds.size(); ++i) {
            const Id fresh = freshId(id, taken);
            taken.insert(fresh);
            ids.emplace(std::pair(kinds[i], id), fresh);
        }
    }
    journey = withIds(std::move(journey), ids);
}

void raiseStages(Journey& journey)
{
    Stage stage = Stage::Before;
    for (Cow<Phase>& phase : journey.phases) {
        if (phase->stage < stage) {
            phase.edit().stage = stage;
        }
        stage = phase->stage;
    }
}

} // namespace rejse
