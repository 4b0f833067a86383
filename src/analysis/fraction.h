// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>

/// Whole-number fractions, because ranks and ties are decided on exact figures: adding doubles in another order gives
/// another last digit, and with it another weakest link.
namespace rejse {

#ifdef __SIZEOF_INT128__
__extension__ using Wide = __int128; // not ISO C++, but part of both GCC and Clang
#else
using Wide = std::int64_t;
#endif

/// An exact figure in lowest terms, its denominator positive.
class Fraction {
public:
    Fraction(std::int64_t numerator, std::int64_t denominator);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }

    /// The nearest double: equal fractions are equal doubles.
    double value() const;

private:
    std::int64_t m_numerator;
    std::int64_t m_denominator;
};

/// A mean of fractions with whole-number weights, the same whatever the order in which they were added.
class WeightedMean {
public:
    void add(const Fraction& value, int weight);
    void add(const WeightedMean& other);

    /// The nearest double to the mean; nothing when nothing was added. Where the common denominator outgrows the widest
    /// whole number, which takes dozens of unlike denominators in 128 bits, it is summed in doubles instead.
    std::optional<double> value() const;

private:
    std::optional<Wide> commonDenominator() const;
    double approximate() const;

    std::map<std::int64_t, Wide> m_sums; ///< sum of weight · numerator by denominator
    std::int64_t m_weight = 0;
};

} // namespace rejse
