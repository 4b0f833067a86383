// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>

namespace rejse::test {

/// Random choices that are the same on every machine, as those of the standard distributions are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) { }

    /// 0 to `below` - 1; 0 when there is no such number.
    std::size_t below(std::size_t below) { return below == 0 ? 0 : static_cast<std::size_t>(m_engine() % below); }

    /// `from` to `to`, both included.
    int between(int from, int to) { return from + static_cast<int>(below(static_cast<std::size_t>(to - from + 1))); }

    /// True `percent` times in a hundred.
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <typename T> const T& oneOf(std::span<const T> all) { return all[below(all.size())]; }
    template <typename T, std::size_t N> const T& oneOf(const std::array<T, N>& all) { return all[below(N)]; }

private:
    std::mt19937_64 m_engine;
};

} // namespace rejse::test
