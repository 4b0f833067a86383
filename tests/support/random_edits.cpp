// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_edits.h"

#include "all_elements.h"
#include "journey_builder.h"
#include "rejse/model/edits.h"
#include "rejse/model/field_shapes.h"
#include "rejse/model/integrity.h"

#include <utility>

namespace rejse::test {

namespace {

/// The visitor that gives one field of an object the value of another object's.
class Graft {
public:
    explicit Graft(std::size_t field) : m_field(field) { }

    void field(std::string_view /*key*/, auto /*shape*/, auto& value, const auto& other)
    {
        if (m_next++ == m_field) {
            value = other;
        }
    }
    void field(std::string_view /*key*/, shape::Identity, Id&, const Id&) { }
    void field(std::string_view /*key*/, shape::Reference, auto&, const auto&) { }
    void field(std::string_view /*key*/, shape::References, auto&, const auto&) { }
    void field(std::string_view /*key*/, shape::Entries, auto&, const auto&) { }
    void field(std::string_view /*key*/, shape::Elements, auto&, const auto&) { }

private:
    std::size_t m_field;
    std::size_t m_next = 0;
};

class Editor {
public:
    Editor(Journey journey, Random& random)
        : m_journey(std::move(journey)),
          m_random(random),
          m_donor(randomJourney(random.below(1000)))
    { }

    void edit()
    {
        switch (m_random.below(14)) {
        case 0:
            m_journey = removeElements(std::move(m_journey), {some()});
            break;
        case 1:
            m_journey = moveTouchpoints(std::move(m_journey), {some(ElementKind::Touchpoint).id}, someGap());
            break;
        case 2:
            m_journey = movePhase(std::move(m_journey), some(ElementKind::Phase).id, m_random.below(5));
            break;
        case 3:
            moveSomePart();
            break;
        case 4:
        case 5:
            insert();
            break;
        case 6:
            m_journey =
                setFeeling(std::move(m_journey), some(ElementKind::Touchpoint).id, some(ElementKind::Persona).id,
                           m_random.chance(80) ? std::optional(m_random.between(-2, 2)) : std::nullopt);
            break;
        case 7:
            m_journey = setPresence(std::move(m_journey), some(ElementKind::Touchpoint).id,
                                    some(ElementKind::Persona).id, m_random.chance(50));
            break;
        case 8:
            m_journey =
                setStage(std::move(m_journey), some(ElementKind::Phase).id, static_cast<Stage>(m_random.below(3)));
            break;
        case 9:
            refer();
            break;
        default:
            graftSomewhere();
        }
    }

    Journey take() { return std::move(m_journey); }

private:
    ElementRef some(ElementKind kind)
    {
        std::vector<ElementRef> elements;
        for (const ElementRef& element : allElements(m_journey)) {
            if (element.kind == kind) {
                elements.push_back(element);
            }
        }
        return elements.empty() ? ElementRef{kind, "nowhere", "nowhere"} : elements[m_random.below(elements.size())];
    }

    ElementRef some()
    {
        const std::vector<ElementRef> elements = allElements(m_journey);
        return elements.empty() ? ElementRef{ElementKind::Phase, "nowhere", {}}
                                : elements[m_random.below(elements.size())];
    }

    Gap someGap()
    {
        Gap gap{std::nullopt, m_random.below(4)};
        if (m_random.chance(80)) {
            gap.phase = some(ElementKind::Phase).id;
        }
        return gap;
    }

    Id freshId()
    {
        Id id = "n";
        for (int i = 0; i < 6; ++i) {
            id += static_cast<char>('a' + m_random.below(26));
        }
        return id;
    }

    void moveSomePart()
    {
        const std::size_t to = m_random.below(4);
        const ElementRef experience = some(ElementKind::Experience);
        const ElementRef action = some(ElementKind::Action);
        switch (m_random.below(5)) {
        case 0:
            m_journey = movePart<Persona>(std::move(m_journey), some(ElementKind::Persona).id, to);
            break;
        case 1:
            m_journey = movePart<Lane>(std::move(m_journey), some(ElementKind::Lane).id, to);
            break;
        case 2:
            m_journey = movePart<Channel>(std::move(m_journey), some(ElementKind::Channel).id, to);
            break;
        case 3:
            m_journey = movePart<Experience>(std::move(m_journey), experience.touchpoint, experience.id, to);
            break;
        default:
            m_journey = movePart<Action>(std::move(m_journey), action.touchpoint, action.id, to);
        }
    }

    template <typename T> T fresh()
    {
        T element;
        element.id = freshId();
        return element;
    }

    void insert()
    {
        const std::size_t at = m_random.below(4);
        const Id touchpoint = some(ElementKind::Touchpoint).id;
        switch (m_random.below(7)) {
        case 0: {
            auto phase = fresh<Phase>();
            phase.title = "New phase " + phase.id;
            m_journey = insertPhase(std::move(m_journey), std::move(phase), at);
            break;
        }
        case 1:
        case 2: {
            auto made = fresh<Touchpoint>();
            made.title = "New touchpoint " + made.id;
            m_journey = insertTouchpoints(std::move(m_journey), {std::move(made)}, someGap());
            break;
        }
        case 3: {
            auto persona = fresh<Persona>();
            persona.name = "New persona " + persona.id;
            m_journey = insertPart(std::move(m_journey), std::move(persona), at);
            break;
        }
        case 4: {
            auto experience = fresh<Experience>();
            experience.text = "New experience " + experience.id;
            m_journey = insertPart(std::move(m_journey), touchpoint, std::move(experience), at);
            break;
        }
        case 5: {
            auto lane = fresh<Lane>();
            lane.title = "New lane " + lane.id;
            m_journey = insertPart(std::move(m_journey), std::move(lane), at);
            break;
        }
        default: {
            const Id to = some(ElementKind::Touchpoint).id;
            if (canLink(m_journey, touchpoint, to)) {
                auto link = fresh<Link>();
                link.from = touchpoint;
                link.to = to;
                m_journey = insertPart(std::move(m_journey), std::move(link), at);
            }
        }
        }
    }

    void refer()
    {
        const ElementRef channel = some(ElementKind::Channel);
        const ElementRef process = some(ElementKind::Process);
        const ElementRef lane = some(ElementKind::Lane);
        const std::size_t what = m_random.below(3);
        m_journey = withTouchpoint(Journey(m_journey), some(ElementKind::Touchpoint).id, [&](Touchpoint& on) {
            if (what == 0 && findChannel(m_journey, channel.id)) {
                on.channel = channel.id;
            } else if (what == 1 && findProcess(m_journey, process.id)) {
                on.process = process.id;
            } else if (const Lane* text = findLane(m_journey, lane.id); text && text->kind == LaneKind::Text) {
                on.cells[lane.id] = freshId();
            }
        });
    }

    template <typename T> void graft(T& element, const T& donor)
    {
        Graft graft(m_random.below(24));
        visitAbreast(graft, element, donor);
    }

    /// Gives a field of `element` the value that it has in some other element of the type.
    template <typename T> auto grafting(const std::vector<T>& donors)
    {
        return [this, &donors](T& element) {
            if (!donors.empty()) {
                graft(element, donors[m_random.below(donors.size())]);
            }
        };
    }

    const Touchpoint& donorTouchpoint()
    {
        static const Touchpoint plain;
        const auto& phases = m_donor.phases;
        const auto* list = phases.empty() ? &m_donor.unsorted : &phases[m_random.below(phases.size())]->touchpoints;
        return list->empty() ? plain : *(*list)[m_random.below(list->size())];
    }

    void graftSomewhere()
    {
        const Touchpoint& donor = donorTouchpoint();
        const ElementRef element = some();
        switch (element.kind) {
        case ElementKind::Touchpoint:
            m_journey = withTouchpoint(std::move(m_journey), element.id, [&](Touchpoint& on) {
                const std::string title = on.title;
                graft(on, donor);
                on.title = on.title.empty() ? title : on.title;
            });
            break;
        case ElementKind::Phase:
            m_journey = withPhase(std::move(m_journey), element.id, [&](Phase& phase) {
                if (!m_donor.phases.empty()) {
                    graft(phase, *m_donor.phases.front());
                }
            });
            raiseStages(m_journey);
            break;
        case ElementKind::Persona:
            m_journey = withPart<Persona>(std::move(m_journey), element.id, grafting(m_donor.personas));
            break;
        case ElementKind::Channel:
            m_journey = withPart<Channel>(std::move(m_journey), element.id, grafting(m_donor.channels));
            break;
        case ElementKind::Experience:
            m_journey =
                withPart<Experience>(std::move(m_journey), element.touchpoint, element.id, grafting(donor.experiences));
            break;
        case ElementKind::Barrier:
            m_journey =
                withPart<Barrier>(std::move(m_journey), element.touchpoint, element.id, grafting(donor.barriers));
            break;
        case ElementKind::Action:
            m_journey = withPart<Action>(std::move(m_journey), element.touchpoint, element.id, grafting(donor.actions));
            break;
        case ElementKind::Lane:
            m_journey =
                withPart<Lane>(std::move(m_journey), element.id, [](Lane& lane) { lane.hidden = !lane.hidden; });
            break;
        default:
            graft(m_journey, m_donor);
        }
    }

    Journey m_journey;
    Random& m_random;
    Journey m_donor;
};

} // namespace

Journey edited(Journey journey, Random& random, int edits)
{
    Editor editor(std::move(journey), random);
    for (int i = 0; i < edits; ++i) {
        editor.edit();
    }
    return editor.take();
}

} // namespace rejse::test
