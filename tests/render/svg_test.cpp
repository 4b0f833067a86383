// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/support.h"
#include "render/svg/export_svg.h"
#include "render/svg/svg_device.h"
#include "render/text/map_metrics.h"

#include "support/contains.h"
#include "support/golden.h"

#include <QImage>
#include <QXmlStreamReader>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;
using rejse::test::contains;

namespace {

/// One of each shape.
layout::Layout specimen()
{
    layout::Layout layout;
    layout.size = {320, 200};
    layout::Node node;
    node.kind = layout::NodeKind::Touchpoint;
    node.id = "t1";
    node.shapes.emplace_back(layout::BoxShape{{10, 10, 100, 60}, 8, {0xFFFFFF}, {{0xCBD0DA}, 1}});
    node.shapes.emplace_back(layout::BoxShape{{120, 10, 60, 60}, 0, {0xE4E8F8, 128}, {}});
    layout::PathShape path;
    path.moveTo({10, 100}).cubicTo({40, 80}, {80, 120}, {110, 100});
    path.stroke = {{0x2B3B74}, 2.5, layout::Dash::Dashed, layout::Cap::Round};
    node.shapes.emplace_back(path);
    layout::PathShape triangle;
    triangle.moveTo({120, 120}).lineTo({140, 120}).lineTo({130, 100}).close();
    triangle.fill = {0xA63A1B};
    node.shapes.emplace_back(triangle);
    const MapMetrics metrics;
    layout::TextShape text;
    text.rect = {16, 16, 88, 48};
    text.style = {15, 20, layout::Weight::SemiBold};
    text.color = {0x1B1F2A};
    text.block = metrics.wrap("Tjekker <Trustpilot> & co.", text.style, 88);
    node.shapes.emplace_back(text);
    layout::TextShape arabic;
    arabic.rect = {190, 16, 120, 18};
    arabic.block = metrics.wrap("مرحبا", arabic.style, 120);
    node.shapes.emplace_back(arabic);
    layout.nodes.push_back(node);
    layout::Node picture;
    picture.kind = layout::NodeKind::Picture;
    picture.shapes.emplace_back(
        layout::PictureShape{Picture(std::string("data:image/png;base64,AAAA")), {10, 130, 80, 60}, 8});
    picture.shapes.emplace_back(layout::IconShape{layout::Icon::ChevronRight, {120, 140, 24, 24}, {0x5A6170}});
    layout.nodes.push_back(picture);
    return layout;
}

QByteArray svgOf(const Journey& journey, const layout::Layout& layout)
{
    const auto svg = exportSvg(journey, layout);
    REQUIRE(svg);
    return svg.value();
}

} // namespace

TEST_CASE("an SVG is a document of groups, shapes and text")
{
    Journey journey;
    journey.title = "Æ <b> & \"q\"";
    journey.description = "Line ]]> one\nline two";
    journey.language = "da";
    layout::Layout layout = specimen();
    // Measured widths depend on the release of the font, and those of Arabic on the machine's fonts.
    layout::Node node = layout.nodes[0];
    double width = 30;
    for (const std::size_t text : {std::size_t{4}, std::size_t{5}}) {
        for (layout::TextLine& line : std::get<layout::TextShape>(node.shapes[text]).block.lines) {
            line.width = width++;
        }
    }
    layout.nodes.replace(0, node);
    checkGolden("specimen.svg", svgOf(journey, layout).toStdString());
}

TEST_CASE("a picture goes into an SVG as it came")
{
    const Picture picture = pngPicture(8, 6);
    layout::Layout layout;
    layout.size = {100, 100};
    layout::Node node;
    node.shapes.emplace_back(layout::PictureShape{picture, {10, 20, 40, 30}, 8});
    layout.nodes.push_back(node);
    const std::string svg = svgOf({}, layout).toStdString();
    CHECK_THAT(svg, contains("<rect x=\"10\" y=\"20\" width=\"40\" height=\"30\" rx=\"8\"/>"));
    CHECK_THAT(svg, contains("clip-path=\"url(#corners-1)\" xlink:href=\"" + *picture + "\""));
}

TEST_CASE("the same map gives the same SVG")
{
    const Journey journey = example("skinnstoevletter");
    CHECK(exported(journey, asSvg) == exported(journey, asSvg));
}

TEST_CASE("every line of text on the map is a text of the SVG, with its length")
{
    const Journey journey = example("hans-hansens-foerste-bil");
    const layout::Layout layout = layoutOf(journey);
    std::vector<std::string> expected;
    for (const layout::Node& node : layout.nodes) {
        for (const layout::Shape& shape : node.shapes) {
            if (const auto* text = std::get_if<layout::TextShape>(&shape)) {
                for (const layout::TextLine& line : text->block.lines) {
                    expected.push_back(line.text);
                }
            }
        }
    }
    std::vector<std::string> found;
    QXmlStreamReader reader(svgOf(journey, layout));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text")) {
            CHECK(reader.attributes().value("textLength").toDouble() > 0);
            found.push_back(reader.readElementText().toStdString());
        }
    }
    CHECK_FALSE(reader.hasError());
    CHECK(found == expected);
}

TEST_CASE("another program draws the SVG as this one draws the PNG")
{
    const Journey journey = example("fra-nyhedsbrev-til-klippekort");
    const std::string png = runTool("rsvg-convert", {"FILE"}, exported(journey, asSvg));
    const QImage theirs = QImage::fromData(QByteArray::fromStdString(png)).convertToFormat(QImage::Format_RGB32);
    const QImage ours = QImage::fromData(exported(journey, asPng)).convertToFormat(QImage::Format_RGB32);
    REQUIRE(theirs.size() == ours.size());
    // letters differ by their smoothing: compare small pictures, in which only what is in another place shows
    const QSize small = ours.size() / 16;
    const QImage a = theirs.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = ours.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int worst = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            worst = std::max(worst, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
    }
    CHECK(worst < 24);
}

TEST_CASE("characters that XML cannot hold are left out of an SVG")
{
    CHECK(svgText(QStringLiteral("a\u0001b\uFFFE\nc")) == "ab\nc");
    CHECK(svgNumber(1.23456) == "1.235");
    CHECK(svgNumber(-0.0001) == "0");
    CHECK(svgNumber(100) == "100");
}
