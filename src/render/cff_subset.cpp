// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cff_subset.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace rejse::render {

namespace {

/// Reads bytes of a font; what lies beyond its end is remembered and reads as 0.
class Reader {
public:
    explicit Reader(const QByteArray& data) : m_data(data) { }

    qsizetype unsignedAt(qsizetype at, int bytes)
    {
        if (at < 0 || at + bytes > m_data.size()) {
            m_broken = true;
            return 0;
        }
        qsizetype value = 0;
        for (int i = 0; i < bytes; ++i) {
            value = value << 8 | static_cast<quint8>(m_data[at + i]);
        }
        return value;
    }

    bool broken() const { return m_broken; }

private:
    const QByteArray& m_data;
    bool m_broken = false;
};

/// A list of byte ranges.
struct Index {
    std::vector<qsizetype> starts; ///< one more than there are entries: the last is the end
    qsizetype end = 0;             ///< where what follows it begins
};

Index readIndex(Reader& reader, qsizetype at)
{
    Index index;
    const qsizetype count = reader.unsignedAt(at, 2);
    if (count == 0) {
        index.end = at + 2;
        return index;
    }
    const int size = static_cast<int>(reader.unsignedAt(at + 2, 1));
    if (size < 1 || size > 4) {
        return index;
    }
    const qsizetype data = at + 3 + (count + 1) * size - 1; // offsets are counted from 1
    for (qsizetype i = 0; i <= count && !reader.broken(); ++i) {
        index.starts.push_back(data + reader.unsignedAt(at + 3 + i * size, size));
    }
    index.end = index.starts.empty() ? 0 : index.starts.back();
    return index;
}

/// Where the outlines are, from the font's top dictionary.
std::optional<qsizetype> outlinesOf(Reader& reader, qsizetype begin, qsizetype end)
{
    constexpr qsizetype charStrings = 17;
    constexpr qsizetype escape = 12;
    constexpr qsizetype registryOrdering = 30; // of a font that is addressed by character collections instead
    std::optional<qsizetype> found;
    qsizetype operand = 0;
    for (qsizetype at = begin; at < end && !reader.broken();) {
        const qsizetype b = reader.unsignedAt(at, 1);
        if (b == escape && reader.unsignedAt(at + 1, 1) == registryOrdering) {
            return std::nullopt;
        }
        if (b == charStrings) {
            found = operand;
        }
        if (b <= 21) {
            at += b == escape ? 2 : 1;
        } else if (b == 28) {
            operand = reader.unsignedAt(at + 1, 2);
            at += 3;
        } else if (b == 29) {
            operand = reader.unsignedAt(at + 1, 4);
            at += 5;
        } else if (b == 30) { // a real number: half bytes up to the one that ends it
            do {
                ++at;
            } while (at < end && (reader.unsignedAt(at, 1) & 0xF) != 0xF);
            ++at;
        } else if (b >= 247 && b <= 254) {
            operand = (b - 247) * 256 + reader.unsignedAt(at + 1, 1) + 108;
            at += 2;
        } else {
            operand = b - 139;
            ++at;
        }
    }
    return found;
}

/// Makes the names of the glyphs blank, which nobody asks for in a PDF. What is longer is the copyright.
void blankNames(QByteArray& cff, const Index& strings)
{
    constexpr qsizetype longestName = 31;
    for (std::size_t i = 0; i + 1 < strings.starts.size(); ++i) {
        if (strings.starts[i + 1] - strings.starts[i] <= longestName) {
            std::fill(cff.begin() + strings.starts[i], cff.begin() + strings.starts[i + 1], '.');
        }
    }
}

} // namespace

QByteArray subsetCff(QByteArray cff, const std::set<quint32>& glyphs)
{
    Reader reader(cff);
    const Index names = readIndex(reader, reader.unsignedAt(2, 1));
    const Index tops = readIndex(reader, names.end);
    if (reader.broken() || tops.starts.size() != 2) {
        return {};
    }
    const Index strings = readIndex(reader, tops.end);
    const auto outlines = outlinesOf(reader, tops.starts[0], tops.starts[1]);
    const Index index = outlines ? readIndex(reader, *outlines) : Index();
    const bool inside = std::ranges::is_sorted(index.starts) && index.end <= cff.size()
        && std::ranges::is_sorted(strings.starts) && strings.end <= cff.size();
    if (reader.broken() || index.starts.empty() || !inside) {
        return {};
    }
    blankNames(cff, strings);
    constexpr char endOfOutline = 14;
    for (std::size_t glyph = 1; glyph + 1 < index.starts.size(); ++glyph) { // 0 stands for what a font does not have
        if (!glyphs.contains(static_cast<quint32>(glyph))) {
            std::fill(cff.begin() + index.starts[glyph], cff.begin() + index.starts[glyph + 1], endOfOutline);
        }
    }
    return cff;
}

} // namespace rejse::render
