// SPDX-License-Identifier: GPL-3.0-or-later
#include "fraction.h"

#include <cassert>
#include <numeric>
#include <utility>

namespace rejse {

namespace {

// std::gcd takes no 128-bit numbers in strict ISO mode.
Wide greatestCommonDivisor(Wide a, Wide b)
{
    while (b != 0) {
        a %= b;
        std::swap(a, b);
    }
    return a;
}

// Above the common denominator there must be room for a sum: 23 bits are for values up to 100 and weights that add up
// to tens of thousands, and 128-bit numbers leave more.
constexpr Wide denominatorLimit = static_cast<Wide>(1) << (sizeof(Wide) == 16 ? 100 : 40);

} // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    assert(denominator > 0);
    const std::int64_t divisor = std::gcd(numerator, denominator);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

double Fraction::value() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

void WeightedMean::add(const Fraction& value, int weight)
{
    m_sums[value.denominator()] += static_cast<Wide>(value.numerator()) * weight;
    m_weight += weight;
}

void WeightedMean::add(const WeightedMean& other)
{
    for (const auto& [denominator, sum] : other.m_sums) {
        m_sums[denominator] += sum;
    }
    m_weight += other.m_weight;
}

std::optional<double> WeightedMean::value() const
{
    if (m_weight == 0) {
        return std::nullopt;
    }
    const std::optional<Wide> common = commonDenominator();
    if (!common) {
        return approximate();
    }
    Wide total = 0;
    for (const auto& [denominator, sum] : m_sums) {
        total += sum * (*common / denominator);
    }
    const Wide whole = *common * m_weight;
    const Wide divisor = greatestCommonDivisor(whole, total);
    const Wide numerator = total / divisor;
    const Wide denominator = whole / divisor;
    return static_cast<double>(numerator) / static_cast<double>(denominator);
}

std::optional<Wide> WeightedMean::commonDenominator() const
{
    Wide common = 1;
    for (const auto& [denominator, sum] : m_sums) {
        const Wide factor = denominator / greatestCommonDivisor(common, denominator);
        if (factor > denominatorLimit / common) {
            return std::nullopt;
        }
        common *= factor;
    }
    return common;
}

double WeightedMean::approximate() const
{
    double total = 0;
    for (const auto& [denominator, sum] : m_sums) {
        total += static_cast<double>(sum) / static_cast<double>(denominator);
    }
    return total / static_cast<double>(m_weight);
}

} // namespace rejse
