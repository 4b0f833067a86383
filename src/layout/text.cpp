// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/text.h"

namespace rejse::layout {

TextBlock firstLine(const Metrics& metrics, std::string_view text, const TextStyle& style, double width)
{
    TextBlock block = metrics.wrap(text, style, width);
    if (block.lines.size() <= 1) {
        return block;
    }
    block = metrics.wrap(text, style, width - metrics.width("…", style));
    block.lines.resize(1);
    TextLine& line = block.lines.front();
    // Of a word that was broken the hyphen goes: the sign says already that there is more.
    while (line.text.ends_with(' ') || line.text.ends_with('-')) {
        line.text.pop_back();
    }
    line.text += "…";
    line.width = metrics.width(line.text, style);
    block.width = line.width;
    block.height = style.lineHeight;
    return block;
}

} // namespace rejse::layout
