// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/cff_subset.h"

#include "render/text/cff_data.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace rejse::render {

namespace {

using cff::Index;
using cff::Reader;

namespace top {
constexpr int charStrings = 17;
constexpr int privateDictionary = 18;
constexpr int registryOrdering = cff::escaped + 30; ///< of a font addressed by character collections instead
} // namespace top

constexpr int privateSubroutines = 19;

/// Operators of outlines (Adobe Technical Note 5177).
enum Operator : std::uint8_t {
    StemH = 1,
    StemV = 3,
    CallLocal = 10,
    Return = 11,
    End = 14,
    StemHMasked = 18,
    HintMask = 19,
    CounterMask = 20,
    StemVMasked = 23,
    CallGlobal = 29,
    Fixed = 255
};

/// The parts of a font that a subset is concerned with.
struct Font {
    Index strings;
    Index global; ///< subroutines that outlines share
    Index local;
    Index outlines;
};

std::optional<Font> readFont(Reader& reader, qsizetype size)
{
    const Index names = cff::readIndex(reader, reader.unsignedAt(2, 1));
    const Index tops = cff::readIndex(reader, names.end);
    if (reader.broken() || tops.count() != 1) {
        return std::nullopt;
    }
    const auto dictionary = cff::readDictionary(reader, tops.starts[0], tops.starts[1]);
    const auto outlines = dictionary.find(top::charStrings);
    if (outlines == dictionary.end() || outlines->second.size() != 1 || dictionary.contains(top::registryOrdering)) {
        return std::nullopt;
    }
    Font font;
    font.strings = cff::readIndex(reader, tops.end);
    font.global = cff::readIndex(reader, font.strings.end);
    font.outlines = cff::readIndex(reader, outlines->second[0]);
    const auto own = dictionary.find(top::privateDictionary);
    if (own != dictionary.end() && own->second.size() == 2) {
        const qsizetype begin = own->second[1];
        const auto inner = cff::readDictionary(reader, begin, begin + own->second[0]);
        const auto local = inner.find(privateSubroutines);
        if (local != inner.end() && local->second.size() == 1) {
            font.local = cff::readIndex(reader, begin + local->second[0]);
        }
    }
    const bool whole = font.strings.liesWithin(size) && font.global.liesWithin(size) && font.local.liesWithin(size)
        && font.outlines.liesWithin(size) && font.outlines.count() > 0;
    return reader.broken() || !whole ? std::nullopt : std::optional(font);
}

/// Follows outlines into the subroutines that they call.
class Calls {
public:
    Calls(Reader& reader, const Font& font) : m_reader(reader), m_font(font) { }

    void follow(std::size_t glyph)
    {
        m_operands.clear();
        m_stems = 0;
        run(m_font.outlines.starts[glyph], m_font.outlines.starts[glyph + 1], 0);
    }

    /// Whether all was understood.
    bool sure() const { return m_sure && !m_reader.broken(); }
    const std::set<std::size_t>& global() const { return m_global; }
    const std::set<std::size_t>& local() const { return m_local; }

private:
    void run(qsizetype at, qsizetype end, int depth)
    {
        constexpr int deepest = 10;
        m_sure = m_sure && depth <= deepest;
        while (at < end && m_sure) {
            const int b = static_cast<int>(m_reader.unsignedAt(at, 1));
            if (b == Fixed) {
                m_operands.push_back(0);
                at += 5;
            } else if (b >= 32 || b == 28) {
                const cff::Operand operand = cff::readOperand(m_reader, at);
                m_operands.push_back(operand.value);
                at += operand.bytes;
            } else if (b == CallLocal || b == CallGlobal) {
                ++at;
                b == CallLocal ? call(m_font.local, m_local, depth) : call(m_font.global, m_global, depth);
            } else if (b == Return || b == End) {
                return;
            } else {
                at += perform(b, at);
            }
        }
    }

    void call(const Index& subroutines, std::set<std::size_t>& called, int depth)
    {
        const auto count = static_cast<qsizetype>(subroutines.count());
        const qsizetype bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
        const qsizetype number = m_operands.empty() ? -1 : m_operands.back() + bias;
        if (number < 0 || number >= count) {
            m_sure = false;
            return;
        }
        m_operands.pop_back();
        const auto entry = static_cast<std::size_t>(number);
        called.insert(entry);
        run(subroutines.starts[entry], subroutines.starts[entry + 1], depth + 1);
    }

    /// Takes the operands off; how many bytes the operator takes.
    qsizetype perform(int operation, qsizetype at)
    {
        qsizetype bytes = 1;
        if (operation == cff::escape) {
            // Curves leave nothing behind; what reckons with operands might, and no font of today does that.
            const qsizetype second = m_reader.unsignedAt(at + 1, 1);
            m_sure = m_sure && second >= 34 && second <= 37;
            bytes = 2;
        }
        const bool masks = operation == HintMask || operation == CounterMask;
        if (masks || operation == StemH || operation == StemV || operation == StemHMasked || operation == StemVMasked) {
            m_stems += m_operands.size() / 2;
        }
        m_operands.clear();
        return masks ? 1 + static_cast<qsizetype>((m_stems + 7) / 8) : bytes;
    }

    Reader& m_reader;
    const Font& m_font;
    std::vector<qsizetype> m_operands;
    std::size_t m_stems = 0;
    std::set<std::size_t> m_global;
    std::set<std::size_t> m_local;
    bool m_sure = true;
};

template <typename Number>
void blankAllBut(QByteArray& cff, const Index& index, const std::set<Number>& kept, char blank)
{
    for (std::size_t i = 0; i < index.count(); ++i) {
        if (!kept.contains(static_cast<Number>(i))) {
            std::fill(cff.begin() + index.starts[i], cff.begin() + index.starts[i + 1], blank);
        }
    }
}

/// Makes the names of the glyphs blank, which nobody asks for in a PDF. What is longer is the copyright.
void blankNames(QByteArray& cff, const Index& strings)
{
    constexpr qsizetype longestName = 31;
    for (std::size_t i = 0; i < strings.count(); ++i) {
        if (strings.starts[i + 1] - strings.starts[i] <= longestName) {
            std::fill(cff.begin() + strings.starts[i], cff.begin() + strings.starts[i + 1], '.');
        }
    }
}

} // namespace

QByteArray subsetCff(QByteArray cff, std::set<quint32> glyphs)
{
    Reader reader(cff);
    const auto font = readFont(reader, cff.size());
    if (!font) {
        return {};
    }
    glyphs.insert(0); // which stands for what a font does not have
    Calls calls(reader, *font);
    for (const quint32 glyph : glyphs) {
        if (glyph < font->outlines.count()) {
            calls.follow(glyph);
        }
    }
    if (calls.sure()) {
        blankAllBut(cff, font->global, calls.global(), Return);
        blankAllBut(cff, font->local, calls.local(), Return);
    }
    blankNames(cff, font->strings);
    blankAllBut(cff, font->outlines, glyphs, End);
    return cff;
}

} // namespace rejse::render
