// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <vector>

/// The structures that a CFF font is made of (Adobe Technical Note 5176).
namespace rejse::render::cff {

/// Reads bytes of a font; what lies beyond its end is remembered and reads as 0.
class Reader {
public:
    explicit Reader(const QByteArray& data) : m_data(data) { }

    qsizetype unsignedAt(qsizetype at, int bytes);
    bool broken() const { return m_broken; }

private:
    const QByteArray& m_data;
    bool m_broken = false;
};

/// A list of byte ranges.
struct Index {
    std::vector<qsizetype> starts; ///< one more than there are entries: the last is the end
    qsizetype end = 0;             ///< where what follows it begins

    std::size_t count() const { return starts.empty() ? 0 : starts.size() - 1; }
    /// Whether every entry lies where it should, in a font of this size.
    bool liesWithin(qsizetype size) const;
};

Index readIndex(Reader& reader, qsizetype at);

/// An operator of two bytes is 1200 and the second of them.
inline constexpr int escape = 12;
inline constexpr int escaped = 1200;

/// The whole-numbered operands of each operator.
using Dictionary = std::map<int, std::vector<qsizetype>>;

Dictionary readDictionary(Reader& reader, qsizetype begin, qsizetype end);

/// A number as dictionaries and outlines have it, and how many bytes it takes. The first byte is 28, or from 32 to 254.
struct Operand {
    qsizetype value = 0;
    int bytes = 1;
};

Operand readOperand(Reader& reader, qsizetype at);

} // namespace rejse::render::cff
