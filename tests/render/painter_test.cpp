// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/painter.h"
#include "render/paint/theme.h"
#include "render/pictures/picture_data.h"
#include "render/support.h"
#include "render/text/map_metrics.h"

#include "support/catch.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QtEndian>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;

namespace {

layout::Node nodeOf(layout::Shape shape)
{
    layout::Node node;
    node.shapes.push_back(std::move(shape));
    return node;
}

QImage painted(const layout::Shape& shape, double scale = 1, Detail detail = Detail::Full)
{
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintNode(painter, nodeOf(shape), detail);
    return image;
}

/// The smallest rectangle that holds all that is not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

layout::PathShape line(layout::Point from, layout::Point to, layout::Stroke stroke)
{
    layout::PathShape path;
    path.moveTo(from).lineTo(to);
    path.stroke = stroke;
    return path;
}

layout::TextShape text(const std::string& words, const layout::Rect& rect, layout::Align align)
{
    layout::TextShape shape;
    shape.rect = rect;
    shape.color = {0x000000};
    shape.align = align;
    shape.block = MapMetrics().wrap(words, shape.style, rect.width);
    return shape;
}

/// The checksum of a part of a PNG.
QByteArray crc(const QByteArray& data)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : data) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1) != 0 ? sum >> 1 ^ 0xEDB88320 : sum >> 1;
        }
    }
    QByteArray bytes(4, '\0');
    qToBigEndian(~sum, bytes.data());
    return bytes;
}

} // namespace

TEST_CASE("a box's stroke lies inside its edge")
{
    const QImage image = painted(layout::BoxShape{{10, 10, 40, 20}, 0, {0xFF0000}, {{0x0000FF}, 2}});
    CHECK(inkOf(image) == QRect(10, 10, 40, 20));
    CHECK(image.pixelColor(11, 11) == Qt::blue);
    CHECK(image.pixelColor(12, 12) == Qt::red);
    CHECK(image.pixelColor(48, 28) == Qt::blue);
}

TEST_CASE("a box of half its side is a disc")
{
    const QImage image = painted(layout::BoxShape{{10, 10, 40, 40}, 20, {0xFF0000}, {}});
    CHECK(image.pixelColor(30, 30) == Qt::red);
    CHECK(image.pixelColor(12, 12) == Qt::white);
    CHECK(inkOf(image) == QRect(10, 10, 40, 40));
}

TEST_CASE("nothing is drawn without fill and width")
{
    CHECK(inkOf(painted(layout::BoxShape{{10, 10, 40, 20}, 4, layout::transparent, {{0x000000}, 0}})).isNull());
    CHECK(inkOf(painted(line({0, 5}, {50, 5}, {layout::transparent, 1}))).isNull());
}

TEST_CASE("a line of width 1 is one pixel dark, wherever it lies")
{
    for (const double y : {20.0, 20.3, 20.5, 20.9}) {
        const QImage image = painted(line({10, y}, {50, y}, {{0x000000}, 1}));
        const QRect ink = inkOf(image);
        CHECK(ink.height() == 1);
        CHECK(image.pixelColor(30, ink.y()) == Qt::black);
    }
    CHECK(inkOf(painted(line({20, 10}, {20, 50}, {{0x000000}, 1}))).width() == 1);
}

TEST_CASE("dashes are as long as they are meant to be")
{
    const QImage image = painted(line({0, 10.5}, {100, 10.5}, {{0x000000}, 1, layout::Dash::Dashed}));
    std::string pattern;
    for (int x = 0; x < 20; ++x) {
        pattern += image.pixelColor(x, 10) == Qt::white ? '.' : '#';
    }
    CHECK(pattern == "######....######....");
}

TEST_CASE("a line of dashes looks the same in a part of the picture, whichever way it runs, at any zoom")
{
    const auto dash =
        GENERATE(layout::Dash::Solid, layout::Dash::Dashed, layout::Dash::Dotted, layout::Dash::ShortDash);
    const double scale = GENERATE(0.55, 1.0, 1.7);
    const auto [from, to] = GENERATE(table<layout::Point, layout::Point>(
        {{{-30, 10.5}, {90, 10.5}}, {{90, 10.5}, {-30, 10.5}}, {{20.5, -7}, {20.5, 90}}, {{20.5, 90}, {20.5, -7}}}));
    CAPTURE(static_cast<int>(dash), scale, from.x, from.y, to.x, to.y);
    const layout::PathShape shape = line(from, to, {{0x000000}, 2, dash});
    const QImage whole = painted(shape, scale);
    QImage part(100, 60, QImage::Format_RGB32);
    part.fill(Qt::white);
    QPainter painter(&part);
    painter.setClipRect(13, 5, 31, 17);
    painter.scale(scale, scale);
    paintNode(painter, nodeOf(shape));
    painter.end();
    int most = 0;
    for (int y = 5; y < 22; ++y) {
        for (int x = 13; x < 44; ++x) {
            most = std::max(most, std::abs(qGray(part.pixel(x, y)) - qGray(whole.pixel(x, y))));
        }
    }
    CHECK(most <= 2); // Qt rounds otherwise where it clips
    // A stroke that is not quite level is drawn by Qt.
    layout::PathShape bent = shape;
    (from.y == to.y ? bent.points[1].y : bent.points[1].x) += 1e-7;
    const QImage stroked = painted(bent, scale);
    int grey = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            grey += qGray(whole.pixel(x, y)) - qGray(stroked.pixel(x, y));
        }
    }
    CHECK(std::abs(grey) < 255 * 2);
}

TEST_CASE("text is aligned in its rectangle, and text from right to left the other way round")
{
    const layout::Rect rect{10, 10, 80, 18};
    const QRect left = inkOf(painted(text("Hej", rect, layout::Align::Leading)));
    const QRect center = inkOf(painted(text("Hej", rect, layout::Align::Center)));
    const QRect right = inkOf(painted(text("Hej", rect, layout::Align::Trailing)));
    CHECK(left.left() >= 10);
    CHECK(left.left() <= 13);
    CHECK(right.right() >= 86);
    CHECK(right.right() < 90);
    CHECK(std::abs(center.center().x() - 50) <= 1);
    CHECK(inkOf(painted(text("שלום", rect, layout::Align::Leading))).right() >= 84);
    CHECK(inkOf(painted(text("שלום", rect, layout::Align::Trailing))).left() <= 14);
}

TEST_CASE("letters stand in the middle of their line")
{
    const QRect ink = inkOf(painted(text("x", {10, 10, 80, 40}, layout::Align::Leading)));
    CHECK(ink.top() > 10);
    CHECK(ink.bottom() < 28); // of a line of 18, not of the rectangle
    CHECK(std::abs(ink.center().y() - 20) <= 2);
}

TEST_CASE("emoji are painted where Qt would paint them, at every scale")
{
    for (const double scale : {0.75, 1.0, 2.0}) {
        const layout::TextShape shape = text("a 😀 b", {5, 3, 90, 18}, layout::Align::Leading);
        const QImage own = painted(shape, scale);
        QImage qt(own.size(), own.format());
        qt.fill(Qt::white);
        QPainter painter(&qt);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        const QFontMetricsF metrics(mapFont(shape.style));
        painter.setFont(mapFont(shape.style));
        painter.drawText(QPointF(5, 3 + (18 + metrics.ascent() - metrics.descent()) / 2), QStringLiteral("a 😀 b"));
        painter.end();
        INFO(scale);
        const QRect ink = inkOf(own);
        const QRect expected = inkOf(qt);
        CHECK(std::abs(ink.left() - expected.left()) <= 1);
        CHECK(std::abs(ink.right() - expected.right()) <= 1);
        CHECK(std::abs(ink.top() - expected.top()) <= 2);
        CHECK(std::abs(ink.bottom() - expected.bottom()) <= 2);
    }
}

TEST_CASE("text too small to read is a bar on the screen alone")
{
    const layout::TextShape shape = text("Wissenschaft", {10, 10, 300, 18}, layout::Align::Leading);
    const QImage screen = painted(shape, 0.2, Detail::Screen);
    const QImage full = painted(shape, 0.2, Detail::Full);
    CHECK_FALSE(inkOf(screen).isNull());
    CHECK(screen != full);
    CHECK(painted(shape, 1, Detail::Screen) == painted(shape, 1, Detail::Full));
}

TEST_CASE("a picture fills its rectangle with round corners")
{
    const QImage image = painted(layout::PictureShape{pngPicture(200, 100), {10, 10, 40, 20}, 6});
    CHECK(inkOf(image) == QRect(10, 10, 40, 20));
    CHECK(image.pixelColor(30, 20) == QColor(0x20, 0x80, 0xC0));
    CHECK(image.pixelColor(10, 10).lightness() > 200);
}

TEST_CASE("a picture that cannot be read leaves a quiet frame")
{
    for (const char* address : {"", "data:image/png;base64,AAAA", "data:image/svg+xml;base64,AAAA", "/etc/hostname",
                                "data:image/png;base64,%%%"}) {
        const QImage image = painted(layout::PictureShape{Picture(std::string(address)), {10, 10, 40, 20}, 6});
        CHECK(inkOf(image) == QRect(10, 10, 40, 20));
        CHECK(readPictureSize(address).isEmpty());
        CHECK(readPicture(address).isNull());
    }
}

TEST_CASE("the size of a picture is read from its head")
{
    CHECK(readPictureSize(*pngPicture(321, 123)) == QSize(321, 123));
    const std::string whole = *pngPicture(300, 200);
    CHECK(MapMetrics().pictureSize(whole) == layout::Size{300, 200});
}

TEST_CASE("a picture over the limits is not decoded")
{
    // a PNG's head that claims 60,000 by 60,000 pixels
    QByteArray png = QByteArray::fromBase64(QByteArray::fromStdString(pngPicture(1, 1)->substr(22)));
    png.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    png.replace(29, 4, crc(png.mid(12, 17)));
    const std::string address = "data:image/png;base64," + png.toBase64().toStdString();
    CHECK(readPictureSize(address).isEmpty());
    CHECK(readPicture(address).isNull());
}

TEST_CASE("only what meets the clip is painted")
{
    layout::Layout layout;
    layout.size = {100, 60};
    layout.nodes.push_back(nodeOf(layout::BoxShape{{0, 0, 20, 20}, 0, {0xFF0000}, {}}));
    layout.nodes.push_back(nodeOf(layout::BoxShape{{60, 0, 20, 20}, 0, {0x0000FF}, {}}));
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLayout(painter, layout, QRectF(50, 0, 50, 60));
    painter.end();
    CHECK(image.pixelColor(10, 10) == Qt::white);
    CHECK(image.pixelColor(70, 10) == Qt::blue);
}

TEST_CASE("whatever a map paints lies within what it says it covers")
{
    const layout::Layout layout = layoutOf(example("hans-hansens-foerste-bil"));
    for (const layout::Node& node : layout.nodes) {
        const QRectF covered = paintedRect(node);
        if (covered.width() > 600 || covered.isEmpty()) {
            continue;
        }
        const QPoint corner = covered.topLeft().toPoint() - QPoint(20, 20);
        QImage image(covered.size().toSize() + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(-corner);
        paintNode(painter, node);
        painter.end();
        INFO(layout::nodeKindName(node.kind) << " " << node.id);
        CHECK(covered.adjusted(-1, -1, 1, 1).contains(inkOf(image).translated(corner)));
    }
}

TEST_CASE("steps and chrome have the colours of the look")
{
    CHECK(feelingColors(-2).fill == QColor(0xA6, 0x3A, 0x1B));
    CHECK(feelingColors(2).text == Qt::white);
    CHECK(scoreColors(59.4).fill == QColor(0xEC, 0xE9, 0xE1));
    CHECK(scoreColors(59.5).fill == QColor(0x93, 0xCD, 0xDB));
    CHECK(scoreColors(std::nullopt).fill == Qt::white);
    CHECK(lightTheme().window == QColor(0xF1, 0xF2, 0xF5));
    CHECK(darkTheme().window == QColor(0x15, 0x17, 0x1C));
    CHECK(&themeOf(themePalette(lightTheme())) == &lightTheme());
    CHECK(&themeOf(themePalette(darkTheme())) == &darkTheme());
}
