// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey_builder.h"

#include "random.h"
#include "rejse/model/words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace rejse::test {

namespace {

constexpr std::array<std::string_view, 33> oddWords{
    "kunden",
    "æbleskive",
    "Ørsted",
    "råd",
    "\"citat\"",
    "back\\slash",
    "a/b~c",
    "<b>fed</b>",
    "&amp;",
    "=1+1",
    "%s",
    "{0}",
    "客户旅程",
    "地図",
    "여정",
    "مرحبا بالعالم",
    "שלום",
    "путешествие",
    "ταξίδι",
    "🙂",
    "👩🏽‍💻",
    "🇩🇰",
    "e\u0301\u0302",
    "\u200b",
    "\u202eabc\u202c",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\ufffd",
    "\U0001F9ED",
    "\U0010FFFF",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "  "};

constexpr std::array<std::string_view, 7> unknownValues{R"("kort")",
                                                        R"(null)",
                                                        R"([])",
                                                        R"({"z":1,"a":[true,{"b":{}}],"m":"\u0000\n"})",
                                                        R"([1,-2,100.0,1e+300])",
                                                        R"(18446744073709551616)",
                                                        R"({"":"","/~":[[],{}]})"};

constexpr std::array<std::string_view, 2> pictures{
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
    "rkJggg==",
    "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQER"
    "XRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2"
    "gAIAQEAAD8AH//Z"};

constexpr std::array<double, 10> measures{
    0, 82, -3.5, 0.1, 1e-9, 1e300, 123456789012345.0, 1e20, -1e21, 0.30000000000000004};

constexpr std::array<std::string_view, 5> languages{"en", "da", "nb", "pt-BR", "zh-Hant-TW"};
constexpr std::array<std::string_view, 4> paths{"delrejse.journey", "under/Større rejse.journey", "a/./b.journey",
                                                "x..y/...journey"};

template <typename E> E anyOf(Random& random)
{
    return static_cast<E>(random.below(fileWords<E>().size()));
}

/// Makes one journey up, part by part.
class RandomBuilder {
public:
    RandomBuilder(std::uint64_t seed, const JourneySize& size) : m_random(seed), m_size(size) { }

    Journey build()
    {
        Journey journey;
        journey.title = "Rejse " + text();
        buildHead(journey);
        journey.personas = listOf<Persona>(m_size.personas, [this] { return persona(); });
        journey.channels = listOf<Channel>(m_size.channels, [this] { return channel(); });
        journey.processes = listOf<Process>(m_size.processes, [this] { return process(); });
        if (chance()) {
            journey.lanes = lanes();
        }
        m_journey = &journey;
        buildPhases(journey);
        journey.unsorted = listOf<Cow<Touchpoint>>(m_size.unsorted, [this] { return Cow(touchpoint()); });
        journey.links = listOf<Link>(m_placed.size() > 1 ? m_size.links : 0, [this] { return link(); });
        journey.unknown = unknown();
        return journey;
    }

private:
    bool chance() { return m_random.chance(50); }

    Id id()
    {
        static constexpr std::string_view characters = "abcXYZ019_-";
        // The number in front, up to the first letter, keeps it apart from every other.
        Id id = std::to_string(++m_ids) + 'i';
        for (std::size_t length = m_random.below(8); length > 0; --length) {
            id += characters[m_random.below(characters.size())];
        }
        return id;
    }

    std::string text(bool lines = false)
    {
        std::string text;
        for (std::size_t words = m_random.below(5); words > 0; --words) {
            text += m_random.oneOf(oddWords);
            text += lines && m_random.chance(20) ? "\n" : words > 1 ? " " : "";
        }
        return text;
    }

    std::string lines() { return text(true); }

    UnknownFields unknown()
    {
        UnknownFields fields;
        if (m_random.chance(15)) {
            fields.push_back({"x-" + text() + std::to_string(m_ids), std::string(m_random.oneOf(unknownValues))});
            fields.push_back({"aaa", std::string(m_random.oneOf(unknownValues))});
        }
        return fields;
    }

    Date date() { return {m_random.between(1, 9999), m_random.between(1, 12), m_random.between(1, 28)}; }

    Rgb color()
    {
        const auto byte = [this] { return static_cast<std::uint8_t>(m_random.below(256)); };
        return {byte(), byte(), byte()};
    }

    Picture picture() { return Picture(std::string(m_random.oneOf(pictures))); }

    template <typename Make> auto maybe(Make make) { return chance() ? std::optional(make()) : std::nullopt; }
    template <typename E> std::optional<E> maybeAny()
    {
        return chance() ? std::optional(anyOf<E>(m_random)) : std::nullopt;
    }
    std::optional<int> maybeFive() { return chance() ? std::optional(m_random.between(1, 5)) : std::nullopt; }

    template <typename T, typename Make> std::vector<T> listOf(std::size_t most, Make make)
    {
        std::vector<T> list;
        for (std::size_t count = m_random.below(most + 1); count > 0; --count) {
            list.push_back(make());
        }
        return list;
    }

    template <typename T> std::optional<Id> maybeIdOf(const std::vector<T>& all)
    {
        return all.empty() || chance() ? std::nullopt : std::optional(all[m_random.below(all.size())].id);
    }

    void buildHead(Journey& journey)
    {
        journey.client = text();
        journey.author = text();
        journey.asOf = maybe([this] { return date(); });
        journey.description = lines();
        journey.language = m_random.oneOf(languages);
        journey.market = anyOf<Market>(m_random);
        journey.state = anyOf<State>(m_random);
        journey.basedOn = maybe([this] { return std::string(m_random.oneOf(paths)); });
        journey.brand = {maybe([this] { return color(); }), maybe([this] { return picture(); }), unknown()};
        journey.scoring = {m_random.between(1, 100), m_random.between(0, 100), m_random.between(0, 100), unknown()};
    }

    Persona persona()
    {
        auto goals = listOf<std::string>(3, [this] { return text(); });
        return {id(),
                text(),
                anyOf<Role>(m_random),
                lines(),
                std::move(goals),
                maybe([this] { return color(); }),
                maybe([this] { return picture(); }),
                unknown()};
    }

    Channel channel()
    {
        return {id(), text(), anyOf<ChannelIcon>(m_random), maybeAny<Medium>(), maybeAny<Ownership>(), unknown()};
    }

    Process process() { return {id(), text(), text(), unknown()}; }

    std::vector<Lane> lanes()
    {
        std::vector<Lane> lanes;
        for (Lane lane : standardLanes()) {
            if (m_random.chance(70)) {
                lane.title = maybe([this] { return text(); });
                lane.hidden = m_random.chance(20);
                lane.unknown = unknown();
                lanes.insert(lanes.begin() + static_cast<std::ptrdiff_t>(m_random.below(lanes.size() + 1)), lane);
            }
            if (m_random.chance(30)) {
                lanes.push_back({id(), chance() ? LaneKind::Text : LaneKind::Line, text(), chance(), unknown()});
            }
        }
        return lanes;
    }

    void buildPhases(Journey& journey)
    {
        int stage = 0;
        for (std::size_t count = m_random.below(m_size.phases + 1); count > 0; --count) {
            Phase phase;
            phase.id = id();
            phase.title = text();
            phase.statement = text();
            stage = m_random.between(stage, 2);
            phase.stage = static_cast<Stage>(stage);
            phase.duration = text();
            phase.description = lines();
            phase.color = maybe([this] { return color(); });
            phase.touchpoints = listOf<Cow<Touchpoint>>(m_size.touchpointsInPhase, [this] {
                Touchpoint made = touchpoint();
                m_placed.push_back(made.id);
                return Cow(std::move(made));
            });
            phase.unknown = unknown();
            journey.phases.emplace_back(std::move(phase));
        }
    }

    Touchpoint touchpoint()
    {
        Touchpoint made;
        made.id = id();
        made.title = text();
        made.occasion = lines();
        made.channel = maybeIdOf(m_journey->channels);
        made.contact = maybeAny<Contact>();
        made.initiator = maybeAny<Initiator>();
        made.meets = listOf<Meets>(3, [this] { return anyOf<Meets>(m_random); });
        made.process = maybeIdOf(m_journey->processes);
        made.owner = text();
        made.momentOfTruth = m_random.chance(20);
        made.importance = m_random.between(1, 5);
        made.importanceToCompany = maybeFive();
        made.ease = {maybeAny<Answer>(), maybeAny<Answer>(), maybeAny<Answer>(), unknown()};
        ratePersonas(made);
        fillLists(made);
        made.quote = text();
        made.evidence = maybe([this] { return evidence(); });
        made.votes = chance() ? m_random.between(0, 999) : 0;
        made.image = m_random.chance(20) ? std::optional(picture()) : std::nullopt;
        made.subjourney = maybe([this] { return std::string(m_random.oneOf(paths)); });
        made.notes = lines();
        made.unknown = unknown();
        return made;
    }

    void ratePersonas(Touchpoint& made)
    {
        std::vector<Id> there;
        for (const Persona& persona : m_journey->personas) {
            if (chance()) {
                there.push_back(persona.id);
            }
            if (chance()) {
                made.feelings.emplace(persona.id, m_random.between(-2, 2));
            }
        }
        if (chance()) {
            made.personas = std::move(there);
        }
        for (const Lane& lane : m_journey->lanes) {
            if (lane.kind == LaneKind::Text && chance()) {
                made.cells.emplace(lane.id, lines());
            }
        }
    }

    void fillLists(Touchpoint& made)
    {
        made.experiences = listOf<Experience>(m_size.inTouchpoint, [this] {
            return Experience{id(),        text(),   anyOf<ExperienceKind>(m_random), m_random.between(1, 5),
                              maybeFive(), unknown()};
        });
        made.barriers = listOf<Barrier>(m_size.inTouchpoint, [this] {
            return Barrier{id(), text(), anyOf<BarrierKind>(m_random), m_random.between(1, 3), unknown()};
        });
        made.actions = listOf<Action>(m_size.inTouchpoint, [this] { return action(); });
        made.metrics = listOf<Metric>(m_size.inTouchpoint, [this] {
            return Metric{text(), m_random.oneOf(measures), text(), unknown()};
        });
    }

    Action action()
    {
        Action made;
        made.id = id();
        made.text = text();
        made.decision = anyOf<Decision>(m_random);
        made.effect = maybeFive();
        made.cost = maybeFive();
        made.owner = text();
        made.due = maybe([this] { return date(); });
        made.status = anyOf<Status>(m_random);
        made.votes = chance() ? m_random.between(0, 999) : 0;
        made.unknown = unknown();
        return made;
    }

    Evidence evidence()
    {
        Evidence made;
        made.basis = anyOf<Basis>(m_random);
        made.source = text();
        made.respondents = maybe([this] { return static_cast<std::int64_t>(m_random.between(1, 100'000)); });
        made.date = maybe([this] { return date(); });
        made.unknown = unknown();
        return made;
    }

    Link link()
    {
        const std::size_t from = m_random.below(m_placed.size());
        const std::size_t to = (from + 1 + m_random.below(m_placed.size() - 1)) % m_placed.size();
        return {id(), m_placed[from], m_placed[to], text(), anyOf<LinkKind>(m_random), unknown()};
    }

    Random m_random;
    JourneySize m_size;
    const Journey* m_journey = nullptr;
    std::vector<Id> m_placed;
    std::size_t m_ids = 0;
};

} // namespace

Journey randomJourney(std::uint64_t seed, const JourneySize& size)
{
    return RandomBuilder(seed, size).build();
}

} // namespace rejse::test
