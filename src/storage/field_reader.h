// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"
#include "rejse/model/words.h"
#include "rejse/storage/journey_text.h"
#include "storage/integrity.h"
#include "storage/json_tree.h"
#include "storage/problem_list.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rejse::storage {

/// What the readers of one file's objects share.
struct ReadState {
    struct Member {
        std::string_view key;
        JsonTree::Index value = 0;
        bool taken = false;
    };

    const JsonTree& tree;
    ProblemList& problems;
    Integrity integrity{};
    std::vector<Member> members{}; ///< of all objects that are being read, the innermost last
    std::size_t touchpoints = 0;
    bool inUnsorted = false;
    Stage stage = Stage::Before; ///< of the phase before
    std::set<LaneKind> laneKinds{};
};

/// The visitor of fields.h that takes one object's values out of the tree. Each function takes the member `key` if it
/// is there and leaves `value` as it is when it is not or does not fit; what does not fit becomes a problem.
class FieldReader {
public:
    FieldReader(ReadState& state, JsonTree::Index object);
    ~FieldReader();
    FieldReader(const FieldReader&) = delete;
    FieldReader& operator=(const FieldReader&) = delete;

    void header();
    void id(Id& value, IdOf owner);
    void title(std::string_view key, std::string& value);
    void text(std::string_view key, std::string& value, Need need = Need::Optional, Lines lines = Lines::One);
    void text(std::string_view key, std::optional<std::string>& value);
    void texts(std::string_view key, std::vector<std::string>& value);
    void language(std::string_view key, std::string& value);
    void path(std::string_view key, std::optional<std::string>& value);
    void date(std::string_view key, std::optional<Date>& value);
    void color(std::string_view key, std::optional<Rgb>& value);
    void picture(std::string_view key, std::optional<Picture>& value);
    void flag(std::string_view key, bool& value);
    void number(std::string_view key, int& value, Range range, int standard);
    void number(std::string_view key, std::optional<int>& value, Range range);
    void countFromOne(std::string_view key, std::optional<std::int64_t>& value);
    void measure(std::string_view key, double& value);
    void reference(std::string_view key, std::optional<Id>& value, Target target);
    void requiredReference(std::string_view key, Id& value, Target target);
    void references(std::string_view key, std::optional<std::vector<Id>>& value, Target target);
    void ratings(std::string_view key, std::map<Id, int>& value, Range range);
    void cells(std::string_view key, std::map<Id, std::string>& value);
    void unknown(UnknownFields& value);

    template <typename E> void word(std::string_view key, E& value, E standard);
    template <typename E> void word(std::string_view key, std::optional<E>& value);
    template <typename E> void requiredWord(std::string_view key, E& value);
    template <typename E> void words(std::string_view key, std::vector<E>& value);
    template <typename T> void object(std::string_view key, T& value);
    template <typename T> void object(std::string_view key, std::optional<T>& value);
    template <typename T> void objects(std::string_view key, std::vector<T>& value);
    void lanes(std::string_view key, std::vector<Lane>& value);
    void unsorted(std::string_view key, std::vector<Cow<Touchpoint>>& value);

    /// What one object's fields must hold together. Says nothing of fields that do not fit by themselves.
    void verify(const Scoring& scoring);
    void verify(const Phase& phase);
    void verify(const Link& link);
    void verify(const Lane& lane);
    template <typename T> void verify(const T&) { }

private:
    using Index = JsonTree::Index;

    ReadState::Member* find(std::string_view key);
    std::optional<Index> take(std::string_view key);
    std::optional<Index> takeRequired(std::string_view key, std::string_view expectation);
    /// The member `key` when it is of this kind.
    std::optional<Index> takeContainer(std::string_view key, JsonTree::Kind kind);
    bool isText(Index node, std::string_view expectation);
    bool readText(Index node, std::string& value, Lines lines);
    std::optional<int> numberIn(Index node, Range range);
    void readReference(Index node, Id& value, Target target);
    void refer(std::string_view id, Target target, Index node);
    std::optional<std::size_t> wordIndex(Index node, std::span<const std::string_view> all);
    bool isWithinLimit(Index touchpoints);
    /// Whether the member `key` is there and is this word.
    bool says(std::string_view key, std::string_view word);
    void expected(Index node, std::string_view expectation);
    void problem(Index node, std::string message);
    /// A problem with the member `key`, or with its absence.
    void problemWith(std::string_view key, std::string message);

    template <typename T> static void readInto(ReadState& state, Index object, T& value);
    template <typename T> static void readInto(ReadState& state, Index object, Cow<T>& value);
    void markUnreadable(std::string_view list);

    ReadState& m_state;
    const JsonTree& m_tree;
    Index m_object;
    std::size_t m_begin; ///< of the object's members among the state's
    std::size_t m_next;  ///< the member that probably comes next
};

/// "a", "b" or "c", each in quotes.
std::string wordList(std::span<const std::string_view> all);

template <typename E> void FieldReader::word(std::string_view key, E& value, E /*standard*/)
{
    if (const auto node = take(key)) {
        if (const auto index = wordIndex(*node, fileWords<E>())) {
            value = static_cast<E>(*index);
        }
    }
}

template <typename E> void FieldReader::word(std::string_view key, std::optional<E>& value)
{
    if (const auto node = take(key)) {
        if (const auto index = wordIndex(*node, fileWords<E>())) {
            value = static_cast<E>(*index);
        }
    }
}

template <typename E> void FieldReader::requiredWord(std::string_view key, E& value)
{
    if (find(key) == nullptr) {
        takeRequired(key, wordList(fileWords<E>()));
    } else {
        word(key, value, value);
    }
}

template <typename E> void FieldReader::words(std::string_view key, std::vector<E>& value)
{
    if (const auto list = takeContainer(key, JsonTree::Kind::List)) {
        m_tree.forEachElement(*list, [&](Index element) {
            if (const auto index = wordIndex(element, fileWords<E>())) {
                value.push_back(static_cast<E>(*index));
            }
        });
    }
}

template <typename T> void FieldReader::readInto(ReadState& state, Index object, T& value)
{
    FieldReader reader(state, object);
    fields(reader, value);
    reader.verify(value);
}

template <typename T> void FieldReader::readInto(ReadState& state, Index object, Cow<T>& value)
{
    readInto(state, object, value.edit());
}

template <typename T> void FieldReader::object(std::string_view key, T& value)
{
    if (const auto node = takeContainer(key, JsonTree::Kind::Object)) {
        readInto(m_state, *node, value);
    }
}

template <typename T> void FieldReader::object(std::string_view key, std::optional<T>& value)
{
    if (const auto node = takeContainer(key, JsonTree::Kind::Object)) {
        readInto(m_state, *node, value.emplace());
    }
}

template <typename T> void FieldReader::objects(std::string_view key, std::vector<T>& value)
{
    const auto list = takeContainer(key, JsonTree::Kind::List);
    if (!list) {
        if (find(key) != nullptr) {
            markUnreadable(key);
        }
        return;
    }
    if constexpr (std::same_as<T, Cow<Touchpoint>>) {
        if (!isWithinLimit(*list)) {
            return;
        }
    }
    value.clear();
    m_tree.forEachElement(*list, [&](Index element) {
        if (!m_state.problems.empty()) {
            value.clear(); // there will be no journey, so its parts need not take up memory
        }
        if (m_tree.kind(element) != JsonTree::Kind::Object) {
            expected(element, "an object");
            markUnreadable(key);
            return;
        }
        readInto(m_state, element, value.emplace_back());
    });
}

} // namespace rejse::storage
