// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/cow.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// A journey is a value: plain structs, compared with ==, copied cheaply, holding ids and never pointers to each
/// other. All texts are UTF-8. The meaning of every field stands in docs/file-format.md; what is absent there is an
/// empty optional here, and every default here is the default there.
namespace rejse {

using Id = std::string;

inline constexpr std::size_t maxTouchpoints = 100'000; ///< of one journey

/// A field that this version does not know: its key and its value as compact JSON text, kept as it was read.
struct UnknownField {
    std::string key;
    std::string json;
    friend bool operator==(const UnknownField&, const UnknownField&) = default;
};
using UnknownFields = std::vector<UnknownField>;

/// An RGB colour of the person's own, written `#rrggbb`.
struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

/// A calendar day, always a real one.
struct Date {
    int year = 1;
    int month = 1;
    int day = 1;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// A PNG or JPEG picture as its `data:` address, shared between copies.
using Picture = Cow<std::string>;

enum class Market {
    B2c,
    B2b
};
enum class State {
    Current,
    Future
};
enum class Role {
    Customer,
    User,
    DecisionMaker,
    Influencer
};
enum class Medium {
    Online,
    Offline
};
enum class Ownership {
    Owned,
    Partner,
    Independent
};
enum class Stage {
    Before,
    During,
    After
};
enum class Contact {
    Direct,
    Indirect
};
enum class Initiator {
    Customer,
    Company
};
enum class Meets {
    Employee,
    Communication,
    Product,
    Premises
};
enum class Answer {
    Yes,
    Partly,
    No
};
enum class ExperienceKind {
    Rational,
    Emotional
};
enum class BarrierKind {
    Illogical,
    Confusing,
    Difficult,
    Blocking
};
enum class Decision {
    Change,
    Add,
    Remove,
    Keep
};
enum class Status {
    Idea,
    Agreed,
    Doing,
    Done
};
enum class Basis {
    Assumed,
    Workshop,
    Observed,
    Interviews,
    Survey,
    Data
};
enum class LinkKind {
    Branch,
    Loop
};
enum class LaneKind {
    Storyboard,
    Touchpoints,
    Feelings,
    Quotes,
    Experiences,
    Barriers,
    Actions,
    Processes,
    Metrics,
    Text,
    Line
};
enum class ChannelIcon {
    Website,
    Search,
    Social,
    Email,
    Phone,
    Chat,
    Meeting,
    Store,
    Event,
    Advert,
    Outdoor,
    Press,
    Review,
    WordOfMouth,
    Newsletter,
    Video,
    Document,
    Packaging,
    Product,
    Delivery,
    Invoice,
    Contract,
    Service,
    App,
    Other
};

struct Brand {
    std::optional<Rgb> color;
    std::optional<Picture> logo;
    UnknownFields unknown;
    friend bool operator==(const Brand&, const Brand&) = default;
};

/// The weights of a touchpoint's three components, 0 to 100 each, never all 0.
struct Scoring {
    int feeling = 50;
    int ease = 25;
    int delivery = 25;
    UnknownFields unknown;
    friend bool operator==(const Scoring&, const Scoring&) = default;
};

struct Persona {
    Id id;
    std::string name;
    Role role = Role::Customer;
    std::string description;
    std::vector<std::string> goals;
    std::optional<Rgb> color;
    std::optional<Picture> photo;
    UnknownFields unknown;
    friend bool operator==(const Persona&, const Persona&) = default;
};

struct Channel {
    Id id;
    std::string name;
    ChannelIcon icon = ChannelIcon::Other;
    std::optional<Medium> medium;
    std::optional<Ownership> ownership;
    UnknownFields unknown;
    friend bool operator==(const Channel&, const Channel&) = default;
};

struct Process {
    Id id;
    std::string name;
    std::string owner;
    UnknownFields unknown;
    friend bool operator==(const Process&, const Process&) = default;
};

struct Ease {
    std::optional<Answer> logical;
    std::optional<Answer> clear;
    std::optional<Answer> effortless;
    UnknownFields unknown;
    friend bool operator==(const Ease&, const Ease&) = default;
};

struct Experience {
    Id id;
    std::string text;
    ExperienceKind kind = ExperienceKind::Rational;
    int importance = 3;            ///< 1 to 5
    std::optional<int> fulfilment; ///< 1 to 5
    UnknownFields unknown;
    friend bool operator==(const Experience&, const Experience&) = default;
};

struct Barrier {
    Id id;
    std::string text;
    BarrierKind kind = BarrierKind::Confusing;
    int severity = 2; ///< 1 to 3
    UnknownFields unknown;
    friend bool operator==(const Barrier&, const Barrier&) = default;
};

struct Action {
    Id id;
    std::string text;
    Decision decision = Decision::Change;
    std::optional<int> effect; ///< 1 to 5
    std::optional<int> cost;   ///< 1 to 5
    std::string owner;
    std::optional<Date> due;
    Status status = Status::Idea;
    int votes = 0; ///< 0 to 999
    UnknownFields unknown;
    friend bool operator==(const Action&, const Action&) = default;
};

struct Evidence {
    Basis basis = Basis::Assumed;
    std::string source;
    std::optional<std::int64_t> respondents; ///< from 1
    std::optional<Date> date;
    UnknownFields unknown;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct Metric {
    std::string name;
    double value = 0.0; ///< finite
    std::string unit;
    UnknownFields unknown;
    friend bool operator==(const Metric&, const Metric&) = default;
};

struct Touchpoint {
    Id id;
    std::string title;
    std::string occasion;
    std::optional<Id> channel;
    std::optional<Contact> contact;
    std::optional<Initiator> initiator;
    std::vector<Meets> meets;
    std::optional<Id> process;
    std::string owner; ///< empty: the owner of the process
    std::optional<std::vector<Id>>
        personas; ///< who is there; absent: everyone; empty: nobody, whose feelings do not count
    bool momentOfTruth = false;
    int importance = 3; ///< 1 to 5
    std::optional<int> importanceToCompany;
    std::map<Id, int> feelings; ///< persona to -2 … 2
    Ease ease;
    std::vector<Experience> experiences;
    std::vector<Barrier> barriers;
    std::vector<Action> actions;
    std::string quote;
    std::optional<Evidence> evidence;
    std::vector<Metric> metrics;
    std::map<Id, std::string> cells; ///< lane to text
    int votes = 0;                   ///< 0 to 999
    std::optional<Picture> image;
    std::optional<std::string> subjourney; ///< relative path, `/` between its parts
    std::string notes;
    UnknownFields unknown;
    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

struct Phase {
    Id id;
    std::string title;
    std::string statement;
    Stage stage = Stage::Before;
    std::string duration;
    std::string description;
    std::optional<Rgb> color;
    std::vector<Cow<Touchpoint>> touchpoints;
    UnknownFields unknown;
    friend bool operator==(const Phase&, const Phase&) = default;
};

struct Link {
    Id id;
    Id from;
    Id to;
    std::string label;
    LinkKind kind = LinkKind::Branch;
    UnknownFields unknown;
    friend bool operator==(const Link&, const Link&) = default;
};

struct Lane {
    Id id;
    LaneKind kind = LaneKind::Text;
    std::optional<std::string> title; ///< absent: the kind's own name in the map's language
    bool hidden = false;
    UnknownFields unknown;
    friend bool operator==(const Lane&, const Lane&) = default;
};

/// The lanes of a map that names none: every standard kind once, in order, each with its kind as id.
std::vector<Lane> standardLanes();

struct Journey {
    std::string title;
    std::string client;
    std::string author;
    std::optional<Date> asOf;
    std::string description;
    std::string language = "en";
    Market market = Market::B2c;
    State state = State::Current;
    std::optional<std::string> basedOn;
    Brand brand;
    Scoring scoring;
    std::vector<Persona> personas;
    std::vector<Channel> channels;
    std::vector<Process> processes;
    std::vector<Cow<Phase>> phases;
    std::vector<Link> links;
    std::vector<Lane> lanes = standardLanes();
    std::vector<Cow<Touchpoint>> unsorted;
    UnknownFields unknown;
    friend bool operator==(const Journey&, const Journey&) = default;
};

} // namespace rejse
