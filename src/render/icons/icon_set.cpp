// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/icon_set.h"

#include "render/icons/path_data.h"

#include <QDebug>
#include <QFile>
#include <QXmlStreamReader>

#include <array>
#include <cmath>
#include <mutex>
#include <optional>

namespace rejse::render {

namespace {

using Attributes = QXmlStreamAttributes;

/// The number in an attribute, 0 where it is left out; none where it is no finite number.
std::optional<double> number(const Attributes& attributes, QLatin1String name)
{
    if (!attributes.hasAttribute(name)) {
        return 0;
    }
    bool isNumber = false;
    const double value = attributes.value(name).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The numbers in the named attributes, or a problem with the first that is none.
template <std::size_t N>
Result<std::array<double, N>> numbers(const Attributes& attributes, const std::array<QLatin1String, N>& names)
{
    std::array<double, N> values{};
    for (std::size_t i = 0; i < N; ++i) {
        const std::optional<double> value = number(attributes, names[i]);
        if (!value) {
            return Problem{{}, std::string(names[i].data()) + " is not a number"};
        }
        values[i] = *value;
    }
    return values;
}

Result<QPainterPath> ellipse(const Attributes& attributes, QLatin1String radiusX, QLatin1String radiusY)
{
    const auto read = numbers<4>(attributes, {QLatin1String("cx"), QLatin1String("cy"), radiusX, radiusY});
    if (!read) {
        return read.problems();
    }
    const auto& [x, y, rx, ry] = read.value();
    QPainterPath path;
    path.addEllipse(QPointF(x, y), rx, ry);
    return path;
}

Result<QPainterPath> rectangle(const Attributes& attributes)
{
    const auto read = numbers<5>(
        attributes,
        {QLatin1String("x"), QLatin1String("y"), QLatin1String("width"), QLatin1String("height"), QLatin1String("rx")});
    if (!read) {
        return read.problems();
    }
    const auto& [x, y, width, height, radius] = read.value();
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius);
    return path;
}

Result<QPainterPath> line(const Attributes& attributes)
{
    const auto read =
        numbers<4>(attributes, {QLatin1String("x1"), QLatin1String("y1"), QLatin1String("x2"), QLatin1String("y2")});
    if (!read) {
        return read.problems();
    }
    const auto& [x1, y1, x2, y2] = read.value();
    QPainterPath path(QPointF(x1, y1));
    path.lineTo(x2, y2);
    return path;
}

/// Points are written as the arguments of a path's M are.
Result<QPainterPath> polyline(const Attributes& attributes, const char* end)
{
    return parsePathData('M' + attributes.value(QLatin1String("points")).toString().toStdString() + end);
}

Result<QPainterPath> shape(QStringView name, const Attributes& attributes)
{
    if (name == QLatin1String("path")) {
        return parsePathData(attributes.value(QLatin1String("d")).toString().toStdString());
    }
    if (name == QLatin1String("circle")) {
        return ellipse(attributes, QLatin1String("r"), QLatin1String("r"));
    }
    if (name == QLatin1String("ellipse")) {
        return ellipse(attributes, QLatin1String("rx"), QLatin1String("ry"));
    }
    if (name == QLatin1String("rect")) {
        return rectangle(attributes);
    }
    if (name == QLatin1String("line")) {
        return line(attributes);
    }
    if (name == QLatin1String("polyline")) {
        return polyline(attributes, "");
    }
    if (name == QLatin1String("polygon")) {
        return polyline(attributes, "Z");
    }
    return Problem{{}, "the element " + name.toString().toStdString() + " is not understood"};
}

enum class Ink {
    Stroke,
    Fill
};

/// How an element is drawn, if it says so in a way that is understood.
std::optional<Ink> inkOf(const Attributes& attributes)
{
    if (attributes.hasAttribute(QLatin1String("style")) || attributes.hasAttribute(QLatin1String("transform"))) {
        return std::nullopt;
    }
    const auto fill = attributes.value(QLatin1String("fill"));
    const auto stroke = attributes.value(QLatin1String("stroke"));
    if (fill.isEmpty() && stroke.isEmpty()) {
        return Ink::Stroke;
    }
    const bool filled = fill == QLatin1String("currentColor") && stroke == QLatin1String("none");
    return filled ? std::optional(Ink::Fill) : std::nullopt;
}

Problem at(const QXmlStreamReader& xml, const std::string& message)
{
    return {std::to_string(xml.lineNumber()) + ':' + std::to_string(xml.columnNumber()), message};
}

IconDrawing load(layout::Icon icon)
{
    const std::string_view name = layout::iconName(icon);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name.data(), static_cast<int>(name.size()))));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning() << "The icon" << file.fileName() << "is not built in";
        return {};
    }
    Result<IconDrawing> drawing = readIcon(file.readAll());
    if (!drawing) {
        const Problem& problem = drawing.problems().front();
        qWarning() << "The icon" << file.fileName() << "cannot be read:" << problem.where.c_str()
                   << problem.message.c_str();
        return {};
    }
    return std::move(drawing).value();
}

const IconDrawing& drawingOf(layout::Icon icon)
{
    struct Slot {
        std::once_flag loaded;
        IconDrawing drawing;
    };
    static std::array<Slot, layout::iconCount> kept;
    Slot& slot = kept[static_cast<std::size_t>(icon)];
    std::call_once(slot.loaded, [&] { slot.drawing = load(icon); });
    return slot.drawing;
}

} // namespace

Result<IconDrawing> readIcon(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg")) {
        return at(xml, "not an SVG picture");
    }
    IconDrawing drawing;
    drawing.fill.setFillRule(Qt::WindingFill);
    while (xml.readNextStartElement()) {
        const Result<QPainterPath> path = shape(xml.name(), xml.attributes());
        if (!path) {
            return at(xml, path.problems().front().message);
        }
        const std::optional<Ink> ink = inkOf(xml.attributes());
        if (!ink) {
            return at(xml, "an element is drawn with the pen or filled, and nothing else");
        }
        (ink == Ink::Fill ? drawing.fill : drawing.stroke).addPath(path.value());
        xml.skipCurrentElement();
    }
    if (xml.hasError()) {
        return at(xml, xml.errorString().toStdString());
    }
    return drawing;
}

const QPainterPath& strokePath(layout::Icon icon)
{
    return drawingOf(icon).stroke;
}

const QPainterPath& fillPath(layout::Icon icon)
{
    return drawingOf(icon).fill;
}

} // namespace rejse::render
