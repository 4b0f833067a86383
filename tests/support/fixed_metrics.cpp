// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixed_metrics.h"

#include <algorithm>
#include <cmath>

namespace rejse::test {

namespace {

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The bytes of the first `count` characters.
std::size_t bytesOf(std::string_view text, std::size_t count)
{
    std::size_t byte = 0;
    for (; byte < text.size() && count > 0; --count) {
        ++byte;
        while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) {
            ++byte;
        }
    }
    return byte;
}

class Breaker {
public:
    explicit Breaker(std::size_t room) : m_room(std::max<std::size_t>(room, 2)) { }

    void word(std::string_view word)
    {
        if (!m_line.empty() && characters(m_line) + 1 + characters(word) > m_room) {
            endLine();
        }
        m_line += m_line.empty() ? "" : " ";
        m_line += word;
        while (characters(m_line) > m_room) {
            const std::size_t cut = bytesOf(m_line, m_room - 1);
            const std::string rest = m_line.substr(cut);
            m_line = m_line.substr(0, cut) + "-";
            endLine();
            m_line = rest;
        }
    }

    void endLine()
    {
        lines.push_back(m_line);
        m_line.clear();
    }

    std::vector<std::string> lines;

private:
    std::size_t m_room;
    std::string m_line;
};

} // namespace

layout::TextBlock FixedMetrics::wrap(std::string_view text, const layout::TextStyle& style, double width) const
{
    layout::TextBlock block;
    if (text.empty()) {
        return block;
    }
    Breaker breaker(static_cast<std::size_t>(std::max(0.0, std::floor(width / (style.size / 2)))));
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min({text.find(' ', start), text.find('\n', start), text.size()});
        breaker.word(text.substr(start, end - start));
        if (end == text.size() || text[end] == '\n') {
            breaker.endLine();
        }
        start = end + 1;
    }
    for (auto& line : breaker.lines) {
        const double lineWidth = this->width(line, style);
        block.width = std::max(block.width, lineWidth);
        block.lines.push_back({std::move(line), lineWidth, false});
    }
    block.height = static_cast<double>(block.lines.size()) * style.lineHeight;
    return block;
}

double FixedMetrics::width(std::string_view text, const layout::TextStyle& style) const
{
    return static_cast<double>(characters(text)) * style.size / 2;
}

layout::Size FixedMetrics::pictureSize(const std::string& dataAddress) const
{
    return dataAddress.empty() ? layout::Size{} : layout::Size{400, 300};
}

} // namespace rejse::test
