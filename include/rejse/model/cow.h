// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace rejse {

/// A value held by pointer and shared until it is changed. Copying costs one reference count; `edit()` clones
/// the value first when somebody else holds it too. Never empty. Compares by value, by identity first.
template <typename T> class Cow {
public:
    Cow() : m_value(std::make_shared<T>()) { }
    Cow(T value) : m_value(std::make_shared<T>(std::move(value))) { } // NOLINT(google-explicit-constructor)

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// The value for writing. Other holders keep what they had.
    T& edit()
    {
        if (m_value.use_count() > 1) {
            m_value = std::make_shared<T>(*m_value);
        } else {
            // Another thread may have let go of it a moment ago: what it read comes before what is written here.
            std::atomic_thread_fence(std::memory_order_acquire);
        }
        return *m_value;
    }

    /// Whether both are the very same value in memory: what did not change need not be looked at.
    bool sharesWith(const Cow& other) const { return m_value == other.m_value; }

    friend bool operator==(const Cow& a, const Cow& b) { return a.sharesWith(b) || *a == *b; }

private:
    std::shared_ptr<T> m_value;
};

} // namespace rejse
