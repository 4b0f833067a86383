// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/pen.h"

#include "layout/styles.h"

#include <cmath>
#include <numbers>

namespace rejse::layout {

PathShape& PathShape::moveTo(Point p)
{
    verbs.push_back(Verb::Move);
    points.push_back(p);
    return *this;
}

PathShape& PathShape::lineTo(Point p)
{
    verbs.push_back(Verb::Line);
    points.push_back(p);
    return *this;
}

PathShape& PathShape::cubicTo(Point c1, Point c2, Point p)
{
    verbs.push_back(Verb::Cubic);
    points.insert(points.end(), {c1, c2, p});
    return *this;
}

PathShape& PathShape::close()
{
    verbs.push_back(Verb::Close);
    return *this;
}

double onGrid(double height)
{
    constexpr double grid = 4;
    return std::ceil(height / grid - 1e-6) * grid;
}

void Pen::box(const Rect& rect, double radius, Color fill, const Stroke& stroke)
{
    m_node.shapes.emplace_back(BoxShape{rect, radius, fill, stroke});
}

void Pen::boxBehind(const Rect& rect, double radius, Color fill, const Stroke& stroke)
{
    m_node.shapes.insert(m_node.shapes.begin(), BoxShape{rect, radius, fill, stroke});
}

void Pen::disc(Point center, double radius, Color fill, const Stroke& stroke)
{
    box({center.x - radius, center.y - radius, 2 * radius, 2 * radius}, radius, fill, stroke);
}

void Pen::line(Point a, Point b, const Stroke& stroke)
{
    // A line one unit wide covers whole pixels where its middle lies between them.
    const double shift = stroke.width == 1 ? 0.5 : 0;
    const double dx = a.x == b.x ? shift : 0;
    const double dy = a.y == b.y ? shift : 0;
    PathShape shape;
    shape.moveTo({a.x + dx, a.y + dy}).lineTo({b.x + dx, b.y + dy});
    shape.stroke = stroke;
    path(std::move(shape));
}

void Pen::path(PathShape path)
{
    m_node.shapes.emplace_back(std::move(path));
}

void Pen::icon(Icon icon, const Rect& rect, Color color)
{
    m_node.shapes.emplace_back(IconShape{icon, rect, color});
}

void Pen::picture(const Picture& picture, const Rect& rect, double radius)
{
    m_node.shapes.emplace_back(PictureShape{picture, rect, radius});
}

Pen& Pen::of(TextField field, std::size_t index)
{
    m_field = field;
    m_index = index;
    return *this;
}

double Pen::block(const TextBlock& block, double x, double y, double width, const TextStyle& style, Color color,
                  Align align)
{
    const auto field = std::exchange(m_field, std::nullopt);
    if (block.lines.empty()) {
        return 0;
    }
    m_node.shapes.emplace_back(TextShape{{x, y, width, block.height}, style, color, align, block, field, m_index});
    return block.height;
}

double Pen::text(std::string_view text, double x, double y, double width, const TextStyle& style, Color color,
                 Align align)
{
    return block(m_metrics.wrap(text, style, width), x, y, width, style, color, align);
}

void Pen::label(std::string_view text, const Rect& rect, const TextStyle& style, Color color)
{
    TextBlock one;
    one.lines.push_back({std::string(text), m_metrics.width(text, style), false});
    one.width = one.lines.front().width;
    one.height = style.lineHeight;
    block(one, rect.x, rect.y + (rect.height - style.lineHeight) / 2, rect.width, style, color, Align::Center);
}

void Pen::scorePill(const std::optional<double>& score, std::string_view text, const Rect& rect, const TextStyle& style)
{
    const double radius = rect.height / 2;
    if (!score) {
        box(rect, radius, palette::paper, {palette::ink3, 1, Dash::ShortDash});
        label("–", rect, style, palette::ink2);
        return;
    }
    const auto& step = palette::steps[static_cast<std::size_t>(band(*score))];
    box(rect, radius, step.fill, {step.outline, 1});
    label(text, rect, style, step.text);
}

void Pen::importanceBars(int value, double x, double y)
{
    constexpr double pitch = 5;
    constexpr double barWidth = 3;
    constexpr double full = 12;
    for (int i = 0; i < 5; ++i) {
        const double height = 4 + 2 * i;
        const Color fill = i < value ? palette::ink2 : palette::unset;
        box({x + pitch * i, y + full - height, barWidth, height}, 0, fill);
    }
}

void Pen::dots(std::optional<int> value, int of, double x, double y, Color color)
{
    constexpr double pitch = 9;
    constexpr double radius = 3;
    for (int i = 0; i < of; ++i) {
        const Point center{x + radius + pitch * i, y};
        if (i < value.value_or(0)) {
            disc(center, radius, color);
        } else {
            disc(center, radius, palette::paper, {value ? color : palette::unsetRing, 1});
        }
    }
}

PathShape ringArc(Point center, double radius, double share, const Stroke& stroke)
{
    PathShape arc;
    arc.stroke = stroke;
    const double sweep = 2 * std::numbers::pi * share;
    const int pieces = std::max(1, static_cast<int>(std::ceil(share * 4 - 1e-9)));
    const double step = sweep / pieces;
    const double handle = 4.0 / 3.0 * std::tan(step / 4);
    const auto at = [&](double angle) {
        return Point{center.x + radius * std::sin(angle), center.y - radius * std::cos(angle)};
    };
    const auto along = [&](double angle, double by) {
        const Point p = at(angle);
        return Point{p.x + by * radius * std::cos(angle), p.y + by * radius * std::sin(angle)};
    };
    arc.moveTo(at(0));
    for (int i = 0; i < pieces; ++i) {
        const double from = step * i;
        const double to = step * (i + 1);
        arc.cubicTo(along(from, handle), along(to, -handle), at(to));
    }
    return arc;
}

namespace {

PathShape polygon(Point center, double radius, int corners, double turn)
{
    PathShape shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        const Point p{center.x + radius * std::sin(angle), center.y - radius * std::cos(angle)};
        i == 0 ? shape.moveTo(p) : shape.lineTo(p);
    }
    shape.close();
    return shape;
}

} // namespace

void personaMarker(Pen& pen, std::size_t index, Point center, double size, Color fill, const Stroke& stroke)
{
    const double half = size / 2;
    const auto drawPolygon = [&](int corners, double radius) {
        PathShape shape = polygon(center, radius, corners, 0);
        shape.fill = fill;
        shape.stroke = stroke;
        pen.path(std::move(shape));
    };
    switch (index % 4) {
    case 0:
        pen.disc(center, half, fill, stroke);
        break;
    case 1:
        pen.box({center.x - half, center.y - half, size, size}, size * 0.25, fill, stroke);
        break;
    case 2:
        drawPolygon(4, half * 1.24);
        break;
    default:
        drawPolygon(6, half * 1.1);
        break;
    }
}

Dash personaDash(std::size_t index)
{
    constexpr std::array dashes{Dash::Solid, Dash::Dashed, Dash::Dotted, Dash::DashDot};
    // The fifth persona has the first one's marker again, and so must not have its dash too.
    return dashes[(index + index / dashes.size()) % dashes.size()];
}

namespace {

/// The capital of a letter of the Latin-1 range, as Western names begin; every other character as it is.
std::string capital(std::string_view letter)
{
    std::string text(letter);
    const auto last = static_cast<unsigned char>(text.back());
    const bool isAscii = text.size() == 1 && last >= 'a' && last <= 'z';
    const bool isLatin1 = text.size() == 2 && text.front() == '\xC3' && last >= 0xA0 && last != 0xB7 && last != 0xBF;
    if (isAscii || isLatin1) {
        text.back() = static_cast<char>(last - 0x20);
    }
    return text;
}

/// Brackets, dashes and quotation marks do not stand for a name: those of ASCII, « and », and those from U+2000 to
/// U+206F.
bool isMark(std::string_view letter)
{
    constexpr std::string_view ascii = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    return letter.size() == 1
        ? ascii.find(letter.front()) != std::string_view::npos
        : letter == "«" || letter == "»" || letter.substr(0, 2) == "\xE2\x80" || letter.substr(0, 2) == "\xE2\x81";
}

} // namespace

std::string initials(std::string_view name)
{
    std::vector<std::string> letters;
    bool atWordStart = true;
    for (std::size_t i = 0; i < name.size();) {
        const auto lead = static_cast<unsigned char>(name[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (name[i] == ' ') {
            atWordStart = true;
        } else if (atWordStart && !isMark(name.substr(i, length))) {
            letters.push_back(capital(name.substr(i, length)));
            atWordStart = false;
        }
        i += length;
    }
    if (letters.empty()) {
        return {};
    }
    return letters.size() == 1 ? letters.front() : letters.front() + letters.back();
}

} // namespace rejse::layout
