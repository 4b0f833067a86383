// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/icon_set.h"
#include "render/paint/painter.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPathStroker>
#include <QtMath>

#include <set>
#include <string>
#include <vector>

using namespace rejse;
using namespace rejse::render;
using layout::Icon;

namespace {

std::vector<Icon> allIcons()
{
    std::vector<Icon> icons;
    for (int i = 0; i < layout::iconCount; ++i) {
        icons.push_back(static_cast<Icon>(i));
    }
    return icons;
}

/// Everything that an icon covers: its fills, and its strokes as wide as the pen makes them.
QPainterPath inked(Icon icon)
{
    QPainterPathStroker pen;
    pen.setWidth(iconStroke);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    QPainterPath path = pen.createStroke(strokePath(icon));
    path.addPath(fillPath(icon));
    return path;
}

QImage painted(Icon icon, int size, const QColor& color)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIcon(painter, icon, image.rect(), color);
    return image;
}

/// How much of an image differs from another one, from 0 to 1.
double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / 255 / (a.width() * a.height());
}

} // namespace

TEST_CASE("Every icon is a drawing that stays clear of the edge of its grid")
{
    for (const Icon icon : allIcons()) {
        CAPTURE(layout::iconName(icon));
        CHECK_FALSE((strokePath(icon).isEmpty() && fillPath(icon).isEmpty()));
        CHECK(QRectF(2, 2, 20, 20).contains(inked(icon).boundingRect()));
    }
}

TEST_CASE("No two icons look alike")
{
    std::vector<QImage> images;
    for (const Icon icon : allIcons()) {
        images.push_back(painted(icon, 48, Qt::black));
    }
    for (std::size_t i = 0; i < images.size(); ++i) {
        for (std::size_t j = i + 1; j < images.size(); ++j) {
            if (difference(images[i], images[j]) < 0.008) {
                FAIL_CHECK(layout::iconName(static_cast<Icon>(i)) << " and " << layout::iconName(static_cast<Icon>(j)));
            }
        }
    }
}

TEST_CASE("An icon looks the same wherever it falls on the pixels, painted for the first time or again")
{
    const double scale = GENERATE(0.7, 1.0, 2.5, 6.0);
    const double offset = GENERATE(0.0, 0.25, 0.6);
    const QRectF place(3 + offset, 2 - offset, 16, 16);
    const auto image = [&](bool direct) {
        QImage picture(160, 160, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        if (!direct) {
            paintIcon(painter, Icon::FaceDelighted, place, Qt::darkBlue);
            return picture;
        }
        painter.translate(place.topLeft());
        painter.scale(place.width() / iconGrid, place.height() / iconGrid);
        const QPen pen(Qt::darkBlue, iconStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(strokePath(Icon::FaceDelighted), pen);
        painter.fillPath(fillPath(Icon::FaceDelighted), Qt::darkBlue);
        return picture;
    };
    const QImage first = image(false);
    CHECK(image(false) == first);
    CHECK(difference(first, image(true)) < 0.0001);
}

TEST_CASE("Every icon file belongs to an icon, the program's own apart")
{
    std::set<std::string> expected{"rejse.svg"};
    for (const Icon icon : allIcons()) {
        expected.insert(std::string(layout::iconName(icon)) + ".svg");
    }
    std::set<std::string> found;
    for (const QString& name : QDir(QStringLiteral(":/icons")).entryList()) {
        found.insert(name.toStdString());
    }
    CHECK(found == expected);
}

TEST_CASE("Every icon file is drawn on the one grid with the one pen")
{
    const QByteArray root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" "
                            "stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" "
                            "stroke-linejoin=\"round\">";
    for (const Icon icon : allIcons()) {
        const std::string name(layout::iconName(icon));
        CAPTURE(name);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromStdString(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        CHECK(svg.startsWith(root));
        CHECK(readIcon(svg).ok());
    }
}

TEST_CASE("The star is filled, and the ring of a face is not")
{
    CHECK(strokePath(Icon::Star).isEmpty());
    CHECK(fillPath(Icon::Star).contains(QPointF(12, 12)));
    CHECK_FALSE(inked(Icon::FaceHappy).contains(QPointF(12, 12)));
    CHECK(inked(Icon::FaceHappy).contains(QPointF(12, 3)));
    CHECK_FALSE(inked(Icon::MienHappy).contains(QPointF(12, 3)));
}

TEST_CASE("Every shape of an icon file is read")
{
    const auto read = [](const char* element) {
        const Result<IconDrawing> drawing = readIcon(QByteArray("<svg>") + element + "</svg>");
        REQUIRE(drawing.ok());
        CHECK(drawing.value().fill.isEmpty());
        return drawing.value().stroke;
    };
    QPainterPath circle;
    circle.addEllipse(QPointF(12, 10), 3, 3);
    CHECK(read("<circle cx='12' cy='10' r='3'/>") == circle);
    CHECK(read("<ellipse cx='12' cy='10' rx='3' ry='3'/>") == circle);

    QPainterPath rect;
    rect.addRoundedRect(QRectF(3, 0, 5, 6), 2, 2);
    CHECK(read("<rect x='3' width='5' height='6' rx='2'/>") == rect);

    QPainterPath corner(QPointF(1, 2));
    corner.lineTo(3, 4);
    CHECK(read("<line x1='1' y1='2' x2='3' y2='4'/>") == corner);
    corner.lineTo(5, 2);
    CHECK(read("<polyline points='1,2 3,4 5,2'/>") == corner);
    CHECK(read("<path d='M1 2l2 2 2-2'/>") == corner);
    corner.closeSubpath();
    CHECK(read("<polygon points='1,2 3,4 5,2'/>") == corner);
}

TEST_CASE("A filled element is filled alone")
{
    const Result<IconDrawing> drawing = readIcon("<svg><circle r='3' fill='currentColor' stroke='none'/></svg>");
    REQUIRE(drawing.ok());
    CHECK(drawing.value().stroke.isEmpty());
    CHECK(drawing.value().fill.boundingRect() == QRectF(-3, -3, 6, 6));
}

TEST_CASE("What an icon file may not hold is reported with its line")
{
    const std::string element =
        GENERATE("<g/>", "<path d='M1'/>", "<circle r='three'/>", "<rect x='nan'/>", "<circle r='3' fill='red'/>",
                 "<circle r='3' fill='currentColor'/>", "<circle r='3' style='fill:red'/>",
                 "<path d='M1 1h3' transform='scale(2)'/>", "<path", "<polyline points='1 2 3'/>");
    CAPTURE(element);
    const Result<IconDrawing> drawing = readIcon(QByteArray("<svg>\n") + element.c_str() + "</svg>");
    REQUIRE_FALSE(drawing.ok());
    CHECK(drawing.problems().front().where.substr(0, 2) == "2:");

    CHECK_FALSE(readIcon("<html/>").ok());
    CHECK_FALSE(readIcon("").ok());
}

TEST_CASE("An icon is painted in the given colour, inside the given rectangle alone")
{
    const QColor color(0x4B, 0x57, 0xD6);
    for (const Icon icon : {Icon::Website, Icon::Star, Icon::FaceDelighted}) {
        CAPTURE(layout::iconName(icon));
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, icon, QRectF(8, 16, 40, 40), color);
        painter.end();

        int full = 0;
        int outside = 0;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                full += image.pixelColor(x, y) == color ? 1 : 0;
                outside += !QRect(8, 16, 40, 40).contains(x, y) && image.pixelColor(x, y) != Qt::white ? 1 : 0;
            }
        }
        CHECK(full > 40);
        CHECK(outside == 0);
    }
}

TEST_CASE("The pen grows with the icon")
{
    // A bar 14 units long with round ends covers as many square units at every size.
    const auto inkPerUnit = [](int size) {
        return difference(painted(Icon::Minus, size, Qt::black), painted(Icon::Minus, size, Qt::white)) * iconGrid
            * iconGrid;
    };
    const double bar = 14 * iconStroke + M_PI * iconStroke * iconStroke / 4;
    CHECK(inkPerUnit(24) == Approx(bar).epsilon(0.03));
    CHECK(inkPerUnit(96) == Approx(bar).epsilon(0.03));
}

TEST_CASE("Painting an icon leaves the painter as it was")
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.translate(3, 4);
    const QTransform transform = painter.transform();
    paintIcon(painter, Icon::Check, QRectF(0, 0, 16, 16), Qt::blue);
    CHECK(painter.transform() == transform);
    CHECK(painter.pen().color() == Qt::red);
    CHECK_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}
