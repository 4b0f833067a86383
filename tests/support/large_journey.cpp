// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey_builder.h"
#include "random.h"

#include <array>
#include <string>
#include <utility>

namespace rejse::test {

namespace {

constexpr std::array<std::string_view, 48> vocabulary{
    "kunden",  "leder",    "efter",   "en",        "god",       "leverandør", "på",      "nettet",
    "og",      "spørger",  "venner",  "til",       "råds",      "før",        "købet",   "ønsker",
    "hurtigt", "svar",     "hjælp",   "følelsen",  "af",        "at",         "blive",   "hørt",
    "service", "garanti",  "prisen",  "levering",  "bestiller", "varen",      "hjemme",  "kvittering",
    "forstår", "ikke",     "hvorfor", "det",       "tager",     "så",         "længe",   "ringer",
    "mødes",   "butikken", "prøver",  "produktet", "anbefaler", "virksomhed", "kollega", "igen"};

constexpr std::array<std::pair<std::string_view, Stage>, 7> phaseNames{{
    {"Jeg har et problem", Stage::Before},
    {"Jeg søger efter en løsning", Stage::Before},
    {"Jeg sammenligner", Stage::Before},
    {"Jeg køber", Stage::During},
    {"Jeg tager i brug", Stage::After},
    {"Jeg får hjælp", Stage::After},
    {"Jeg anbefaler", Stage::After},
}};

constexpr std::array<std::string_view, 3> personas{"indkober", "bruger", "direktor"};
constexpr std::size_t channelCount = 12;
constexpr std::size_t processCount = 5;

std::string words(Random& random, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? "" : " ";
        text += random.oneOf(vocabulary);
    }
    return text;
}

std::string numbered(char letter, std::size_t number)
{
    return letter + std::to_string(number);
}

Touchpoint touchpoint(Random& random, std::size_t number)
{
    Touchpoint made;
    made.id = numbered('t', number);
    made.title = words(random, 4);
    made.occasion = words(random, 14);
    made.channel = numbered('c', random.below(channelCount));
    made.contact = random.chance(70) ? Contact::Direct : Contact::Indirect;
    made.initiator = random.chance(70) ? Initiator::Customer : Initiator::Company;
    made.process = numbered('p', random.below(processCount));
    made.importance = random.between(1, 5);
    for (const std::string_view persona : personas) {
        if (random.chance(60)) {
            made.feelings.emplace(persona, random.between(-2, 2));
        }
    }
    made.ease = {Answer::Yes, static_cast<Answer>(random.below(3)), static_cast<Answer>(random.below(3)), {}};
    made.experiences.push_back({numbered('e', number),
                                words(random, 6),
                                static_cast<ExperienceKind>(random.below(2)),
                                random.between(1, 5),
                                random.between(1, 5),
                                {}});
    if (random.chance(60)) {
        made.barriers.push_back({numbered('b', number),
                                 words(random, 6),
                                 static_cast<BarrierKind>(random.below(4)),
                                 random.between(1, 3),
                                 {}});
    }
    if (random.chance(50)) {
        Action action;
        action.id = numbered('a', number);
        action.text = words(random, 6);
        action.effect = random.between(1, 5);
        action.cost = random.between(1, 5);
        made.actions.push_back(std::move(action));
    }
    made.quote = random.chance(70) ? words(random, 14) : "";
    return made;
}

void addShared(Journey& journey, Random& random)
{
    for (const std::string_view persona : personas) {
        Persona made;
        made.id = persona;
        made.name = words(random, 2);
        journey.personas.push_back(std::move(made));
    }
    for (std::size_t i = 0; i < channelCount; ++i) {
        Channel made;
        made.id = numbered('c', i);
        made.name = words(random, 2);
        made.icon = static_cast<ChannelIcon>(i);
        made.medium = static_cast<Medium>(i % 2);
        made.ownership = static_cast<Ownership>(i % 3);
        journey.channels.push_back(std::move(made));
    }
    for (std::size_t i = 0; i < processCount; ++i) {
        journey.processes.push_back({numbered('p', i), words(random, 1), words(random, 1), {}});
    }
}

} // namespace

Journey largeJourney(std::size_t touchpoints)
{
    Random random(touchpoints);
    Journey journey;
    journey.title = "Den store rejse";
    journey.language = "da";
    addShared(journey, random);
    for (std::size_t i = 0; i < phaseNames.size(); ++i) {
        Phase phase;
        phase.id = numbered('f', i);
        phase.title = phaseNames[i].first;
        phase.statement = words(random, 8);
        phase.stage = phaseNames[i].second;
        const std::size_t end = touchpoints * (i + 1) / phaseNames.size();
        for (std::size_t number = touchpoints * i / phaseNames.size(); number < end; ++number) {
            phase.touchpoints.emplace_back(touchpoint(random, number));
        }
        journey.phases.emplace_back(std::move(phase));
    }
    for (std::size_t number = 25; number < touchpoints; number += 25) {
        journey.links.push_back({numbered('l', number),
                                 numbered('t', number),
                                 numbered('t', number - 7),
                                 words(random, 3),
                                 static_cast<LinkKind>(random.below(2)),
                                 {}});
    }
    return journey;
}

} // namespace rejse::test
