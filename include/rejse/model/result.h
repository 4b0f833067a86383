// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace rejse {

/// One element that is wrong: where (a JSON pointer, `LINE:COLUMN`, a path or empty) and what, in words for a person.
struct Problem {
    std::string where;
    std::string message;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Every problem found, in the order of the input. Never empty in a failed Result.
using Problems = std::vector<Problem>;

/// A value, or why there is none.
template <typename T> class Result {
public:
    Result(T value) : m_state(std::move(value)) { }                     // NOLINT(google-explicit-constructor)
    Result(Problem problem) : m_state(Problems{std::move(problem)}) { } // NOLINT(google-explicit-constructor)
    Result(Problems problems) : m_state(std::move(problems))            // NOLINT(google-explicit-constructor)
    {
        assert(!std::get<Problems>(m_state).empty());
    }

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<T>(m_state); }
    T& value() & { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    const Problems& problems() const { return std::get<Problems>(m_state); }

private:
    std::variant<T, Problems> m_state;
};

/// The value of a Result that has nothing to hand over but success.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

} // namespace rejse
