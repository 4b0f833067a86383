// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/map_metrics.h"

#include "render/pictures/picture_data.h"
#include "render/text/typesetter.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rejse::render {

struct MapMetrics::Cache {
    std::vector<std::pair<layout::TextStyle, std::unique_ptr<Typesetter>>> typesetters;

    Typesetter& of(const layout::TextStyle& style)
    {
        const auto known = std::ranges::find(typesetters, style, [](const auto& entry) { return entry.first; });
        if (known != typesetters.end()) {
            return *known->second;
        }
        return *typesetters.emplace_back(style, std::make_unique<Typesetter>(style)).second;
    }
};

MapMetrics::MapMetrics() : m_cache(std::make_unique<Cache>()) { }

MapMetrics::~MapMetrics() = default;

layout::TextBlock MapMetrics::wrap(std::string_view text, const layout::TextStyle& style, double width) const
{
    layout::TextBlock block;
    for (const LineRange& range : m_cache->of(style).breakLines(text, width)) {
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

double MapMetrics::width(std::string_view text, const layout::TextStyle& style) const
{
    return m_cache->of(style).width(text);
}

layout::Size MapMetrics::pictureSize(const std::string& dataAddress) const
{
    const QSize size = readPictureSize(dataAddress);
    return {static_cast<double>(size.width()), static_cast<double>(size.height())};
}

} // namespace rejse::render
