// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <concepts>
#include <type_traits>

/// Every object of the format, field by field, once: the order of the keys, their kinds, ranges and defaults. Reading,
/// writing, comparing and merging are visitors of the same lists; docs/file-format.md is the norm.
namespace rejse {

template <typename T, typename Of>
concept Is = std::same_as<std::remove_const_t<T>, Of>;

/// Whether an object must have the field, and a writer writes it whatever it holds.
enum class Need {
    Optional,
    Required
};

/// Whether a text may hold line feeds.
enum class Lines {
    One,
    Many
};

/// What an id belongs to.
enum class IdOf {
    Persona,
    Channel,
    Process,
    Phase,
    Touchpoint,
    UnsortedTouchpoint,
    Experience,
    Barrier,
    Action,
    Link,
    Lane,
    TextLane
};

/// What a reference must point to.
enum class Target {
    Persona,
    Channel,
    Process,
    PlacedTouchpoint,
    TextLane
};

/// Both ends belong to it.
struct Range {
    int from;
    int to;
};

inline constexpr Range fiveSteps{1, 5};
inline constexpr Range severities{1, 3};
inline constexpr Range feelingRange{-2, 2};
inline constexpr Range weights{0, 100};
inline constexpr Range voteRange{0, 999};

void fields(auto& f, Is<Brand> auto& brand)
{
    f.color("color", brand.color);
    f.picture("logo", brand.logo);
    f.unknown(brand.unknown);
}

void fields(auto& f, Is<Scoring> auto& scoring)
{
    f.number("feeling", scoring.feeling, weights, 50);
    f.number("ease", scoring.ease, weights, 25);
    f.number("delivery", scoring.delivery, weights, 25);
    f.unknown(scoring.unknown);
}

void fields(auto& f, Is<Persona> auto& persona)
{
    f.id(persona.id, IdOf::Persona);
    f.text("name", persona.name, Need::Required);
    f.word("role", persona.role, Role::Customer);
    f.text("description", persona.description, Need::Optional, Lines::Many);
    f.texts("goals", persona.goals);
    f.color("color", persona.color);
    f.picture("photo", persona.photo);
    f.unknown(persona.unknown);
}

void fields(auto& f, Is<Channel> auto& channel)
{
    f.id(channel.id, IdOf::Channel);
    f.text("name", channel.name, Need::Required);
    f.word("icon", channel.icon, ChannelIcon::Other);
    f.word("medium", channel.medium);
    f.word("ownership", channel.ownership);
    f.unknown(channel.unknown);
}

void fields(auto& f, Is<Process> auto& process)
{
    f.id(process.id, IdOf::Process);
    f.text("name", process.name, Need::Required);
    f.text("owner", process.owner);
    f.unknown(process.unknown);
}

void fields(auto& f, Is<Ease> auto& ease)
{
    f.word("logical", ease.logical);
    f.word("clear", ease.clear);
    f.word("effortless", ease.effortless);
    f.unknown(ease.unknown);
}

void fields(auto& f, Is<Experience> auto& experience)
{
    f.id(experience.id, IdOf::Experience);
    f.text("text", experience.text, Need::Required);
    f.requiredWord("kind", experience.kind);
    f.number("importance", experience.importance, fiveSteps, 3);
    f.number("fulfilment", experience.fulfilment, fiveSteps);
    f.unknown(experience.unknown);
}

void fields(auto& f, Is<Barrier> auto& barrier)
{
    f.id(barrier.id, IdOf::Barrier);
    f.text("text", barrier.text, Need::Required);
    f.requiredWord("kind", barrier.kind);
    f.number("severity", barrier.severity, severities, 2);
    f.unknown(barrier.unknown);
}

void fields(auto& f, Is<Action> auto& action)
{
    f.id(action.id, IdOf::Action);
    f.text("text", action.text, Need::Required);
    f.word("decision", action.decision, Decision::Change);
    f.number("effect", action.effect, fiveSteps);
    f.number("cost", action.cost, fiveSteps);
    f.text("owner", action.owner);
    f.date("due", action.due);
    f.word("status", action.status, Status::Idea);
    f.number("votes", action.votes, voteRange, 0);
    f.unknown(action.unknown);
}

void fields(auto& f, Is<Evidence> auto& evidence)
{
    f.requiredWord("basis", evidence.basis);
    f.text("source", evidence.source);
    f.countFromOne("respondents", evidence.respondents);
    f.date("date", evidence.date);
    f.unknown(evidence.unknown);
}

void fields(auto& f, Is<Metric> auto& metric)
{
    f.text("name", metric.name, Need::Required);
    f.measure("value", metric.value);
    f.text("unit", metric.unit);
    f.unknown(metric.unknown);
}

void fields(auto& f, Is<Touchpoint> auto& touchpoint)
{
    f.id(touchpoint.id, IdOf::Touchpoint);
    f.text("title", touchpoint.title, Need::Required);
    f.text("occasion", touchpoint.occasion, Need::Optional, Lines::Many);
    f.reference("channel", touchpoint.channel, Target::Channel);
    f.word("contact", touchpoint.contact);
    f.word("initiator", touchpoint.initiator);
    f.words("meets", touchpoint.meets);
    f.reference("process", touchpoint.process, Target::Process);
    f.text("owner", touchpoint.owner);
    f.references("personas", touchpoint.personas, Target::Persona);
    f.flag("momentOfTruth", touchpoint.momentOfTruth);
    f.number("importance", touchpoint.importance, fiveSteps, 3);
    f.number("importanceToCompany", touchpoint.importanceToCompany, fiveSteps);
    f.ratings("feelings", touchpoint.feelings, feelingRange);
    f.object("ease", touchpoint.ease);
    f.objects("experiences", touchpoint.experiences);
    f.objects("barriers", touchpoint.barriers);
    f.objects("actions", touchpoint.actions);
    f.text("quote", touchpoint.quote);
    f.object("evidence", touchpoint.evidence);
    f.objects("metrics", touchpoint.metrics);
    f.cells("cells", touchpoint.cells);
    f.number("votes", touchpoint.votes, voteRange, 0);
    f.picture("image", touchpoint.image);
    f.path("subjourney", touchpoint.subjourney);
    f.text("notes", touchpoint.notes, Need::Optional, Lines::Many);
    f.unknown(touchpoint.unknown);
}

void fields(auto& f, Is<Phase> auto& phase)
{
    f.id(phase.id, IdOf::Phase);
    f.text("title", phase.title, Need::Required);
    f.text("statement", phase.statement);
    f.word("stage", phase.stage, Stage::Before);
    f.text("duration", phase.duration);
    f.text("description", phase.description, Need::Optional, Lines::Many);
    f.color("color", phase.color);
    f.objects("touchpoints", phase.touchpoints);
    f.unknown(phase.unknown);
}

void fields(auto& f, Is<Link> auto& link)
{
    f.id(link.id, IdOf::Link);
    f.requiredReference("from", link.from, Target::PlacedTouchpoint);
    f.requiredReference("to", link.to, Target::PlacedTouchpoint);
    f.text("label", link.label);
    f.word("kind", link.kind, LinkKind::Branch);
    f.unknown(link.unknown);
}

void fields(auto& f, Is<Lane> auto& lane)
{
    f.id(lane.id, IdOf::Lane);
    f.requiredWord("kind", lane.kind);
    f.text("title", lane.title);
    f.flag("hidden", lane.hidden);
    f.unknown(lane.unknown);
}

void fields(auto& f, Is<Journey> auto& journey)
{
    f.header();
    f.title("title", journey.title);
    f.text("client", journey.client);
    f.text("author", journey.author);
    f.date("asOf", journey.asOf);
    f.text("description", journey.description, Need::Optional, Lines::Many);
    f.language("language", journey.language);
    f.word("market", journey.market, Market::B2c);
    f.word("state", journey.state, State::Current);
    f.path("basedOn", journey.basedOn);
    f.object("brand", journey.brand);
    f.object("scoring", journey.scoring);
    f.objects("personas", journey.personas);
    f.objects("channels", journey.channels);
    f.objects("processes", journey.processes);
    f.objects("phases", journey.phases);
    f.objects("links", journey.links);
    f.lanes("lanes", journey.lanes);
    f.unsorted("unsorted", journey.unsorted);
    f.unknown(journey.unknown);
}

} // namespace rejse
