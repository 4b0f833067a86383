// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/utf8.h"

namespace rejse::render {

std::size_t utf8Size(QStringView text)
{
    std::size_t size = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            size += 1;
        } else if (c.unicode() < 0x800 || c.isSurrogate()) { // each half of a pair that takes four
            size += 2;
        } else {
            size += 3;
        }
    }
    return size;
}

LineEnd findLineEnd(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '\n') {
            return {at, at + 1};
        }
        const std::string_view here = text.substr(at, 3);
        if (here == "\u2028" || here == "\u2029") {
            return {at, at + 3};
        }
    }
    return {text.size(), text.size()};
}

} // namespace rejse::render
