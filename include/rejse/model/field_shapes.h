// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/fields.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

/// Visiting the fields of fields.h by their shape alone, of one object or of several of the same type side by side.
/// A visitor has one function, `field(key, shape, value...)`, overloaded by the shapes that it tells apart.
namespace rejse {

namespace shape {

struct Identity { }; ///< `Id`: the object's own
struct Plain { };    ///< one value, or an optional one
struct Reference {   ///< `Id` or `std::optional<Id>`
    Target to;
};
struct List { };    ///< a vector of plain values
struct References { ///< `std::optional<std::vector<Id>>`: absent for all
    Target to;
};
struct Entries { ///< a map from the ids of other elements to plain values
    Target to;
};
struct Object { };   ///< an object without an id, or an optional one
struct Elements { }; ///< a vector of objects with ids, maybe each in a Cow
struct Rows { };     ///< a vector of objects without ids
struct Unknown { };  ///< `UnknownFields`; the key is empty

} // namespace shape

/// The visitor of fields.h that tells `visitor` the shape of each field.
template <typename Visitor> class ByShape {
public:
    explicit ByShape(Visitor& visitor) : m_visitor(visitor) { }

    void header() { }
    void id(auto& value, IdOf /*owner*/) { m_visitor.field("id", shape::Identity{}, value); }
    void title(std::string_view key, auto& value) { plain(key, value); }
    void text(std::string_view key, auto& value, Need /*need*/ = {}, Lines /*lines*/ = {}) { plain(key, value); }
    void texts(std::string_view key, auto& value) { m_visitor.field(key, shape::List{}, value); }
    void language(std::string_view key, auto& value) { plain(key, value); }
    void path(std::string_view key, auto& value) { plain(key, value); }
    void date(std::string_view key, auto& value) { plain(key, value); }
    void color(std::string_view key, auto& value) { plain(key, value); }
    void picture(std::string_view key, auto& value) { plain(key, value); }
    void flag(std::string_view key, auto& value) { plain(key, value); }
    void number(std::string_view key, auto& value, Range /*range*/, int /*standard*/ = 0) { plain(key, value); }
    void countFromOne(std::string_view key, auto& value) { plain(key, value); }
    void measure(std::string_view key, auto& value) { plain(key, value); }
    void word(std::string_view key, auto& value) { plain(key, value); }
    void word(std::string_view key, auto& value, auto /*standard*/) { plain(key, value); }
    void requiredWord(std::string_view key, auto& value) { plain(key, value); }
    void words(std::string_view key, auto& value) { m_visitor.field(key, shape::List{}, value); }
    void reference(std::string_view key, auto& value, Target to) { m_visitor.field(key, shape::Reference{to}, value); }
    void requiredReference(std::string_view key, auto& value, Target to) { reference(key, value, to); }
    void references(std::string_view key, auto& value, Target to)
    {
        m_visitor.field(key, shape::References{to}, value);
    }
    void ratings(std::string_view key, auto& value, Range /*range*/)
    {
        m_visitor.field(key, shape::Entries{Target::Persona}, value);
    }
    void cells(std::string_view key, auto& value) { m_visitor.field(key, shape::Entries{Target::TextLane}, value); }
    void object(std::string_view key, auto& value) { m_visitor.field(key, shape::Object{}, value); }
    void lanes(std::string_view key, auto& value) { m_visitor.field(key, shape::Elements{}, value); }
    void unsorted(std::string_view key, auto& value) { m_visitor.field(key, shape::Elements{}, value); }
    void unknown(auto& value) { m_visitor.field({}, shape::Unknown{}, value); }
    void objects(std::string_view key, auto& value) { m_visitor.field(key, shape::Elements{}, value); }
    void objects(std::string_view key, Is<std::vector<Metric>> auto& value)
    {
        m_visitor.field(key, shape::Rows{}, value);
    }

private:
    void plain(std::string_view key, auto& value) { m_visitor.field(key, shape::Plain{}, value); }

    Visitor& m_visitor;
};

/// Calls `visitor.field(key, shape, value)` for each field of `object`.
template <typename Visitor, typename T> void visitFields(Visitor& visitor, T& object)
{
    ByShape<Visitor> byShape(visitor);
    fields(byShape, object);
}

/// Where the fields of one object are, by their number. The fields of a type are always visited in the same order, so
/// that a number means the same field in every object of the type.
class FieldPlaces {
public:
    template <typename T> explicit FieldPlaces(const T& object)
    {
        m_places.reserve(usualFields);
        visitFields(*this, object);
    }

    void field(std::string_view /*key*/, auto /*shape*/, const auto& value) { m_places.push_back(&value); }

    template <typename V> const V& at(std::size_t number) const
    {
        assert(number < m_places.size());
        return *static_cast<const V*>(m_places[number]);
    }

private:
    static constexpr std::size_t usualFields = 32; ///< hardly any type has more
    std::vector<const void*> m_places;
};

/// Visits one object's fields together with the same fields of others.
template <typename Visitor, std::size_t others> class Abreast {
public:
    template <typename... T>
    explicit Abreast(Visitor& visitor, const T&... object) : m_visitor(visitor),
                                                             m_others{FieldPlaces(object)...}
    { }

    template <typename V> void field(std::string_view key, auto shape, V& value)
    {
        const std::size_t number = m_next++;
        [&]<std::size_t... other>(std::index_sequence<other...>)
        {
            m_visitor.field(key, shape, value, m_others[other].template at<std::remove_const_t<V>>(number)...);
        }
        (std::make_index_sequence<others>());
    }

private:
    Visitor& m_visitor;
    std::array<FieldPlaces, others> m_others;
    std::size_t m_next = 0;
};

/// Calls `visitor.field(key, shape, value, other values...)` for each field of `object` and the same of `others`.
template <typename Visitor, typename T, typename... Others>
void visitAbreast(Visitor& visitor, T& object, const Others&... others)
{
    Abreast<Visitor, sizeof...(Others)> abreast(visitor, others...);
    visitFields(abreast, object);
}

} // namespace rejse
