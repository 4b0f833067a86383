// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/map_metrics.h"

#include "render/pictures/picture_data.h"
#include "render/text/typesetter.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rejse::render {

/// Texts that are set again and again, as the name of a channel is at each of its touchpoints. Short ones are set as
/// quickly as they are found.
class LongBlocks {
public:
    static bool holds(std::string_view text) { return text.size() >= 256; }

    const layout::TextBlock& find(std::string_view text, double width, auto set)
    {
        const std::size_t hash = std::hash<std::string_view>()(text) ^ std::hash<double>()(width);
        const auto [first, last] = m_blocks.equal_range(hash);
        for (auto known = first; known != last; ++known) {
            if (known->second.text == text && known->second.width == width) {
                return known->second.block;
            }
        }
        layout::TextBlock block = set();
        constexpr std::size_t maxBytes = 16 * 1024 * 1024;
        m_bytes += 2 * text.size() + block.lines.size() * sizeof(layout::TextLine);
        if (m_bytes > maxBytes) {
            m_blocks.clear();
            m_bytes = 0;
        }
        return m_blocks.emplace(hash, Entry{std::string(text), width, std::move(block)})->second.block;
    }

private:
    struct Entry {
        std::string text;
        double width = 0;
        layout::TextBlock block;
    };
    std::unordered_multimap<std::size_t, Entry> m_blocks;
    std::size_t m_bytes = 0;
};

namespace {

layout::TextBlock setBlock(Typesetter& typesetter, std::string_view text, const layout::TextStyle& style, double width)
{
    layout::TextBlock block;
    for (const LineRange& range : typesetter.breakLines(text, width)) {
        layout::TextLine& line = block.lines.emplace_back();
        line.text = text.substr(range.begin, range.end - range.begin);
        if (range.hyphen) {
            line.text += '-';
        }
        line.width = range.width;
        line.rightToLeft = range.rightToLeft;
        block.width = std::max(block.width, range.width);
    }
    block.height = static_cast<double>(block.lines.size()) * style.lineHeight;
    return block;
}

} // namespace

struct MapMetrics::Cache {
    struct Style {
        explicit Style(const layout::TextStyle& wanted) : style(wanted), typesetter(wanted) { }

        layout::TextStyle style;
        Typesetter typesetter;
        LongBlocks blocks;
    };
    std::vector<std::unique_ptr<Style>> styles;

    Style& of(const layout::TextStyle& style)
    {
        const auto known = std::ranges::find(styles, style, [](const auto& entry) { return entry->style; });
        if (known != styles.end()) {
            return **known;
        }
        return *styles.emplace_back(std::make_unique<Style>(style));
    }
};

MapMetrics::MapMetrics() : m_cache(std::make_unique<Cache>()) { }

MapMetrics::~MapMetrics() = default;

layout::TextBlock MapMetrics::wrap(std::string_view text, const layout::TextStyle& style, double width) const
{
    Cache::Style& known = m_cache->of(style);
    const auto set = [&] { return setBlock(known.typesetter, text, style, width); };
    return LongBlocks::holds(text) ? known.blocks.find(text, width, set) : set();
}

double MapMetrics::width(std::string_view text, const layout::TextStyle& style) const
{
    return m_cache->of(style).typesetter.width(text);
}

layout::Size MapMetrics::pictureSize(const std::string& dataAddress) const
{
    const QSize size = readPictureSize(dataAddress);
    return {static_cast<double>(size.width()), static_cast<double>(size.height())};
}

} // namespace rejse::render
