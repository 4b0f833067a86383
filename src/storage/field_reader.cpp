// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_reader.h"

#include "rejse/model/language.h"
#include "rejse/model/unicode.h"
#include "storage/found.h"
#include "storage/json_write.h"
#include "storage/numbers.h"
#include "storage/values.h"

#include <algorithm>

namespace rejse::storage {

namespace {

constexpr std::string_view aText = "a text";
constexpr std::string_view anId = "an id (1 to 64 of A-Z a-z 0-9 _ -)";

std::string hexCodePoint(unsigned codePoint)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return std::string("U+00") + digits[codePoint >> 4U] + digits[codePoint & 0xFU];
}

IdOf ownerInList(std::string_view list)
{
    if (list == "personas") {
        return IdOf::Persona;
    }
    if (list == "channels") {
        return IdOf::Channel;
    }
    if (list == "processes") {
        return IdOf::Process;
    }
    if (list == "lanes") {
        return IdOf::TextLane;
    }
    return list == "phases" || list == "touchpoints" ? IdOf::Touchpoint : IdOf::Experience;
}

} // namespace

std::string wordList(std::span<const std::string_view> all)
{
    std::string list;
    for (std::size_t i = 0; i < all.size(); ++i) {
        list += i == 0 ? "" : i + 1 == all.size() ? " or " : ", ";
        list += '"';
        list += all[i];
        list += '"';
    }
    return list;
}

FieldReader::FieldReader(ReadState& state, Index object)
    : m_state(state),
      m_tree(state.tree),
      m_object(object),
      m_begin(state.members.size()),
      m_next(m_begin)
{
    m_tree.forEachMember(object, [&state](std::string_view key, Index value) {
        state.members.push_back({key, value, false});
    });
}

FieldReader::~FieldReader()
{
    m_state.members.resize(m_begin);
}

void FieldReader::header()
{
    take("format");
    take("version");
}

void FieldReader::id(Id& value, IdOf owner)
{
    const auto node = takeRequired("id", anId);
    if (!node || !isText(*node, anId)) {
        m_state.integrity.markUnreadable(owner == IdOf::Lane ? IdOf::TextLane : owner);
        return;
    }
    const std::string_view text = m_tree.text(*node);
    if (!isId(text)) {
        expected(*node, anId);
    }
    const bool unsorted = owner == IdOf::Touchpoint && m_state.inUnsorted;
    m_state.integrity.define(text, unsorted ? IdOf::UnsortedTouchpoint : owner, *node, m_state.problems);
    value = text;
}

void FieldReader::title(std::string_view key, std::string& value)
{
    constexpr std::string_view expectation = "a text that is not empty";
    const auto node = takeRequired(key, expectation);
    if (node && readText(*node, value, Lines::One) && value.empty()) {
        expected(*node, expectation);
    }
}

void FieldReader::text(std::string_view key, std::string& value, Need need, Lines lines)
{
    const auto node = need == Need::Required ? takeRequired(key, aText) : take(key);
    if (node) {
        readText(*node, value, lines);
    }
}

void FieldReader::text(std::string_view key, std::optional<std::string>& value)
{
    if (const auto node = take(key)) {
        readText(*node, value.emplace(), Lines::One);
    }
}

void FieldReader::texts(std::string_view key, std::vector<std::string>& value)
{
    if (const auto list = takeContainer(key, JsonTree::Kind::List)) {
        m_tree.forEachElement(*list, [&](Index element) { readText(element, value.emplace_back(), Lines::One); });
    }
}

void FieldReader::language(std::string_view key, std::string& value)
{
    const auto node = take(key);
    if (node && readText(*node, value, Lines::One) && !isLanguageTag(value)) {
        expected(*node, "a language tag such as \"en\" or \"pt-BR\"");
    }
}

void FieldReader::path(std::string_view key, std::optional<std::string>& value)
{
    const auto node = take(key);
    if (node && readText(*node, value.emplace(), Lines::One) && !isRelativePath(*value)) {
        expected(*node, "a path relative to this file, with / between its parts and none of them ..");
    }
}

void FieldReader::date(std::string_view key, std::optional<Date>& value)
{
    constexpr std::string_view expectation = "a day of the calendar, written YYYY-MM-DD";
    const auto node = take(key);
    if (node && isText(*node, expectation)) {
        value = dateFrom(m_tree.text(*node));
        if (!value) {
            expected(*node, expectation);
        }
    }
}

void FieldReader::color(std::string_view key, std::optional<Rgb>& value)
{
    constexpr std::string_view expectation = "a colour, written #rrggbb";
    const auto node = take(key);
    if (node && isText(*node, expectation)) {
        value = colorFrom(m_tree.text(*node));
        if (!value) {
            expected(*node, expectation);
        }
    }
}

void FieldReader::picture(std::string_view key, std::optional<Picture>& value)
{
    constexpr std::string_view expectation =
        "a picture (data:image/png;base64,... or data:image/jpeg;base64,... with valid base64)";
    const auto node = take(key);
    if (!node || !isText(*node, expectation)) {
        return;
    }
    const auto bytes = pictureBytes(m_tree.text(*node));
    if (!bytes) {
        expected(*node, expectation);
    } else if (*bytes > maxPictureBytes) {
        problem(*node, "expected a picture of at most 4 MiB, found " + std::to_string(*bytes) + " bytes");
    } else {
        value = Picture(std::string(m_tree.text(*node)));
    }
}

void FieldReader::flag(std::string_view key, bool& value)
{
    const auto node = take(key);
    if (!node) {
        return;
    }
    if (m_tree.kind(*node) == JsonTree::Kind::True || m_tree.kind(*node) == JsonTree::Kind::False) {
        value = m_tree.kind(*node) == JsonTree::Kind::True;
    } else {
        expected(*node, "true or false");
    }
}

void FieldReader::number(std::string_view key, int& value, Range range, int /*standard*/)
{
    if (const auto node = take(key)) {
        value = numberIn(*node, range).value_or(value);
    }
}

void FieldReader::number(std::string_view key, std::optional<int>& value, Range range)
{
    if (const auto node = take(key)) {
        value = numberIn(*node, range);
    }
}

void FieldReader::countFromOne(std::string_view key, std::optional<std::int64_t>& value)
{
    if (const auto node = take(key)) {
        value = wholeNumber(m_tree, *node);
        if (!value || *value < 1) {
            expected(*node, "a whole number from 1 to 9223372036854775807");
        }
    }
}

void FieldReader::measure(std::string_view key, double& value)
{
    const auto node = takeRequired(key, "a number");
    if (!node) {
        return;
    }
    if (!isNumber(m_tree, *node)) {
        expected(*node, "a number");
    } else if (const auto exact = exactNumber(m_tree, *node)) {
        value = *exact == 0 ? 0 : *exact;
    } else {
        expected(*node, "a number that a 64-bit floating-point number holds exactly");
    }
}

void FieldReader::reference(std::string_view key, std::optional<Id>& value, Target target)
{
    if (const auto node = take(key)) {
        readReference(*node, value.emplace(), target);
    }
}

void FieldReader::requiredReference(std::string_view key, Id& value, Target target)
{
    if (const auto node = takeRequired(key, anId)) {
        readReference(*node, value, target);
    }
}

void FieldReader::references(std::string_view key, std::optional<std::vector<Id>>& value, Target target)
{
    if (const auto list = takeContainer(key, JsonTree::Kind::List)) {
        auto& ids = value.emplace();
        m_tree.forEachElement(*list, [&](Index element) { readReference(element, ids.emplace_back(), target); });
    }
}

void FieldReader::ratings(std::string_view key, std::map<Id, int>& value, Range range)
{
    if (const auto object = takeContainer(key, JsonTree::Kind::Object)) {
        m_tree.forEachMember(*object, [&](std::string_view persona, Index rating) {
            refer(persona, Target::Persona, rating);
            if (const auto number = numberIn(rating, range)) {
                value.emplace(persona, *number);
            }
        });
    }
}

void FieldReader::cells(std::string_view key, std::map<Id, std::string>& value)
{
    if (const auto object = takeContainer(key, JsonTree::Kind::Object)) {
        m_tree.forEachMember(*object, [&](std::string_view lane, Index text) {
            refer(lane, Target::TextLane, text);
            readText(text, value[std::string(lane)], Lines::Many);
        });
    }
}

void FieldReader::unknown(UnknownFields& value)
{
    for (std::size_t i = m_begin; i < m_state.members.size(); ++i) {
        const ReadState::Member& member = m_state.members[i];
        if (!member.taken) {
            value.push_back({std::string(member.key), compactText(m_tree, member.value)});
        }
    }
}

void FieldReader::lanes(std::string_view key, std::vector<Lane>& value)
{
    objects(key, value);
}

void FieldReader::unsorted(std::string_view key, std::vector<Cow<Touchpoint>>& value)
{
    m_state.inUnsorted = true;
    objects(key, value);
    m_state.inUnsorted = false;
}

ReadState::Member* FieldReader::find(std::string_view key)
{
    const std::size_t end = m_state.members.size();
    // In a canonical file the next member that is asked for is the next one that stands there.
    for (std::size_t i = m_next; i < end; ++i) {
        if (m_state.members[i].key == key) {
            m_next = i + 1;
            return &m_state.members[i];
        }
    }
    for (std::size_t i = m_begin; i < m_next; ++i) {
        if (m_state.members[i].key == key) {
            m_next = i + 1;
            return &m_state.members[i];
        }
    }
    return nullptr;
}

std::optional<JsonTree::Index> FieldReader::take(std::string_view key)
{
    ReadState::Member* const member = find(key);
    if (member == nullptr) {
        return std::nullopt;
    }
    member->taken = true;
    return member->value;
}

std::optional<JsonTree::Index> FieldReader::takeRequired(std::string_view key, std::string_view expectation)
{
    const auto node = take(key);
    if (!node) {
        problemWith(key, "expected " + std::string(expectation) + ", found nothing");
    }
    return node;
}

std::optional<JsonTree::Index> FieldReader::takeContainer(std::string_view key, JsonTree::Kind kind)
{
    const auto node = take(key);
    if (node && m_tree.kind(*node) != kind) {
        expected(*node, kind == JsonTree::Kind::List ? "a list" : "an object");
        return std::nullopt;
    }
    return node;
}

bool FieldReader::isText(Index node, std::string_view expectation)
{
    if (m_tree.kind(node) != JsonTree::Kind::Text) {
        expected(node, expectation);
        return false;
    }
    return true;
}

bool FieldReader::readText(Index node, std::string& value, Lines lines)
{
    if (!isText(node, aText)) {
        return false;
    }
    const std::string_view text = m_tree.text(node);
    std::size_t control = findControl(text);
    while (lines == Lines::Many && control < text.size() && text[control] == '\n') {
        control = findControl(text, control + 1);
    }
    if (control < text.size()) {
        const bool lineFeed = text[control] == '\n';
        problem(node,
                lineFeed
                    ? "expected a text on one line, found a line feed in it"
                    : "expected a text without control characters, found " + hexCodePoint(controlAt(text, control)));
        return false;
    }
    if (text.size() > maxTextCharacters && characterCount(text) > maxTextCharacters) {
        problem(node, "expected at most 20,000 characters, found " + std::to_string(characterCount(text)));
        return false;
    }
    value = text;
    return true;
}

std::optional<int> FieldReader::numberIn(Index node, Range range)
{
    const auto number = wholeNumber(m_tree, node);
    if (!number || *number < range.from || *number > range.to) {
        expected(node, "a whole number from " + std::to_string(range.from) + " to " + std::to_string(range.to));
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

void FieldReader::readReference(Index node, Id& value, Target target)
{
    if (isText(node, anId)) {
        value = m_tree.text(node);
        refer(m_tree.text(node), target, node);
    }
}

void FieldReader::refer(std::string_view id, Target target, Index node)
{
    if (isId(id)) {
        m_state.integrity.refer(id, target, node);
    } else {
        problem(node, "expected " + std::string(anId) + ", found " + quotedShort(id));
    }
}

std::optional<std::size_t> FieldReader::wordIndex(Index node, std::span<const std::string_view> all)
{
    if (m_tree.kind(node) == JsonTree::Kind::Text) {
        const auto word = std::find(all.begin(), all.end(), m_tree.text(node));
        if (word != all.end()) {
            return static_cast<std::size_t>(word - all.begin());
        }
    }
    expected(node, wordList(all));
    return std::nullopt;
}

bool FieldReader::isWithinLimit(Index touchpoints)
{
    m_state.touchpoints += m_tree.size(touchpoints);
    if (m_state.touchpoints > maxTouchpoints) {
        problem(touchpoints,
                "expected at most 100,000 touchpoints in a file, found " + std::to_string(m_state.touchpoints)
                    + " up to here");
        m_state.integrity.markUnreadable(IdOf::Touchpoint);
        return false;
    }
    return true;
}

bool FieldReader::says(std::string_view key, std::string_view word)
{
    const ReadState::Member* const member = find(key);
    return member != nullptr && m_tree.kind(member->value) == JsonTree::Kind::Text
        && m_tree.text(member->value) == word;
}

void FieldReader::expected(Index node, std::string_view expectation)
{
    problem(node, "expected " + std::string(expectation) + ", found " + found(m_tree, node));
}

void FieldReader::problem(Index node, std::string message)
{
    m_state.problems.add(node, std::move(message));
}

void FieldReader::problemWith(std::string_view key, std::string message)
{
    if (const ReadState::Member* const member = find(key)) {
        m_state.problems.add(member->value, std::move(message));
    } else {
        m_state.problems.addMissing(m_object, key, std::move(message));
    }
}

void FieldReader::markUnreadable(std::string_view list)
{
    m_state.integrity.markUnreadable(ownerInList(list));
}

} // namespace rejse::storage
