// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/cff_data.h"

#include <algorithm>

namespace rejse::render::cff {

qsizetype Reader::unsignedAt(qsizetype at, int bytes)
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

bool Index::liesWithin(qsizetype size) const
{
    return std::ranges::is_sorted(starts) && end <= size;
}

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

Operand readOperand(Reader& reader, qsizetype at)
{
    const qsizetype b = reader.unsignedAt(at, 1);
    if (b == 28) {
        return {static_cast<qint16>(reader.unsignedAt(at + 1, 2)), 3};
    }
    if (b >= 247 && b <= 250) {
        return {(b - 247) * 256 + reader.unsignedAt(at + 1, 1) + 108, 2};
    }
    if (b >= 251) {
        return {-(b - 251) * 256 - reader.unsignedAt(at + 1, 1) - 108, 2};
    }
    return {b - 139, 1};
}

Dictionary readDictionary(Reader& reader, qsizetype begin, qsizetype end)
{
    Dictionary dictionary;
    std::vector<qsizetype> operands;
    for (qsizetype at = begin; at < end && !reader.broken();) {
        const int b = static_cast<int>(reader.unsignedAt(at, 1));
        if (b <= 21) {
            const bool two = b == escape;
            dictionary[two ? escaped + static_cast<int>(reader.unsignedAt(at + 1, 1)) : b] = operands;
            operands.clear();
            at += two ? 2 : 1;
        } else if (b == 29) {
            operands.push_back(static_cast<qint32>(reader.unsignedAt(at + 1, 4)));
            at += 5;
        } else if (b == 30) { // a real number: half bytes up to the one that ends it
            do {
                ++at;
            } while (at < end && (reader.unsignedAt(at, 1) & 0xF) != 0xF);
            ++at;
        } else {
            const Operand operand = readOperand(reader, at);
            operands.push_back(operand.value);
            at += operand.bytes;
        }
    }
    return dictionary;
}

} // namespace rejse::render::cff
