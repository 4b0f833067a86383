// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as they come, and how each format shows them.
#include "render/pictures/jpeg_head.h"
#include "render/pictures/new_picture.h"
#include "render/pictures/paint_picture.h"
#include "render/pictures/picture_data.h"
#include "render/support.h"
#include "support/contains.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;
using rejse::test::contains;

namespace {

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

std::string addressOf(const char* format, const QByteArray& bytes)
{
    return std::string("data:image/") + format + ";base64," + bytes.toBase64().toStdString();
}

/// Red at the left, blue at the right.
QByteArray twoColorJpeg()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < 20; ++y) {
        for (int x = 20; x < 40; ++x) {
            image.setPixelColor(x, y, Qt::blue);
        }
    }
    return encoded(image, "jpeg");
}

QByteArray withSegment(QByteArray jpeg, const QByteArray& segment)
{
    return jpeg.insert(2, segment);
}

/// Says that the picture is to be turned clockwise by a quarter.
const QByteArray turned("\xFF\xE1\x00\x22"
                        "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                        36);

QByteArray adobeSegment(char transform)
{
    return QByteArray("\xFF\xEE\x00\x0E"
                      "Adobe\0\x64\0\0\0\0",
                      15)
        + transform;
}

/// Without the head of JFIF, which says of what kind the colours are.
QByteArray withoutJfif(QByteArray jpeg)
{
    REQUIRE(jpeg.sliced(6, 4) == "JFIF");
    return jpeg.remove(2, 2 + 16);
}

Journey withPicture(const std::string& address)
{
    Journey journey = oneTouchpoint("With a picture");
    journey.phases[0].edit().touchpoints[0].edit().image = Picture(address);
    return journey;
}

/// The picture in an SVG, read by somebody who knows nothing of turning.
QImage pictureInSvg(const Journey& journey)
{
    static const QRegularExpression href(
        QStringLiteral("<image[^>]*xlink:href=\"data:image/([a-z]+);base64,([^\"]*)\""));
    const auto match = href.match(QString::fromUtf8(exported(journey, asSvg)));
    REQUIRE(match.hasMatch());
    return QImage::fromData(QByteArray::fromBase64(match.captured(2).toLatin1()));
}

std::string imagesInPdf(const Journey& journey)
{
    return runTool("pdfimages", {"-list", "FILE"}, exported(journey, asPdf));
}

} // namespace

TEST_CASE("a picture that is turned by what is written beside it lies upright in every format")
{
    const Journey journey = withPicture(addressOf("jpeg", withSegment(twoColorJpeg(), turned)));
    const QImage image = pictureInSvg(journey);
    REQUIRE(image.size() == QSize(20, 40));
    CHECK(image.pixelColor(10, 5).red() > 200);
    CHECK(image.pixelColor(10, 35).blue() > 200);
    CHECK_THAT(imagesInPdf(journey), !contains("jpeg") && contains(" 20 ") && contains(" 40 "));
}

TEST_CASE("a plain JPEG goes into SVG and PDF as it came")
{
    const std::string address = addressOf("jpeg", twoColorJpeg());
    CHECK(exported(withPicture(address), asSvg).contains(QByteArray::fromStdString(address)));
    CHECK_THAT(imagesInPdf(withPicture(address)), contains("jpeg"));
}

TEST_CASE("a JPEG whose colours are of another kind goes into a PDF decoded")
{
    const QByteArray bare = withoutJfif(twoColorJpeg());
    CHECK(readJpegHead(bare).isPlain);
    CHECK(readJpegHead(withSegment(bare, adobeSegment(1))).isPlain);
    const QByteArray rgb = withSegment(bare, adobeSegment(0));
    CHECK(readJpegHead(rgb).colors == 3);
    CHECK_FALSE(readJpegHead(rgb).isPlain);
    CHECK_FALSE(readJpegHead(withSegment(twoColorJpeg(), adobeSegment(0))).isPlain);
    CHECK_THAT(imagesInPdf(withPicture(addressOf("jpeg", rgb))), !contains("jpeg"));
}

TEST_CASE("JPEGs by the letters of their colours, of rare codings and cut off are not plain")
{
    const QByteArray frame("\xFF\xC0\x00\x11\x08\x00\x08\x00\x08\x03R\x11\x00G\x11\x00"
                           "B\x11\x00",
                           19);
    CHECK_FALSE(readJpegHead("\xFF\xD8" + frame).isPlain);
    CHECK(readJpegHead("\xFF\xD8" + QByteArray(frame).replace("R\x11", "\x01\x11")).isPlain);
    QByteArray arithmetic = QByteArray(frame).replace("R\x11", "\x01\x11");
    arithmetic[1] = '\xC9';
    CHECK_FALSE(readJpegHead("\xFF\xD8" + arithmetic).isPlain);
    CHECK(readJpegHead("\xFF\xD8" + frame.left(8)).colors == 0);
    CHECK(readJpegHead({}).colors == 0);
}

TEST_CASE("pictures are decoded to eight bits and no larger than can be seen")
{
    QImage deep(4096, 16, QImage::Format_RGBX64);
    deep.fill(Qt::red);
    const QImage image = readPicture(addressOf("png", encoded(deep, "png")));
    CHECK(image.size() == QSize(2048, 8));
    CHECK(image.depth() == 32);
    CHECK(image.pixelColor(5, 5) == QColor(Qt::red));
    QImage thin(1, 16384, QImage::Format_Grayscale16);
    thin.fill(Qt::white);
    const std::string address = addressOf("png", encoded(thin, "png"));
    CHECK(readPictureSize(address) == QSize(1, 16384));
    CHECK(readPicture(address).size() == QSize(1, 2048));
    CHECK(readPicture(addressOf("jpeg", encoded(deep.convertToFormat(QImage::Format_RGB32), "jpeg"))).width() == 2048);
}

TEST_CASE("PNGs of every kind keep their colours and what shows through")
{
    QImage image(2, 1, QImage::Format_ARGB32);
    image.setPixelColor(0, 0, QColor(10, 20, 30, 40));
    image.setPixelColor(1, 0, QColor(200, 100, 50, 255));
    const QImage read = readPicture(addressOf("png", encoded(image, "png")));
    CHECK(read.hasAlphaChannel());
    CHECK(read.pixel(0, 0) == image.pixel(0, 0));
    CHECK(read.pixel(1, 0) == image.pixel(1, 0));
    for (const auto format : {QImage::Format_Indexed8, QImage::Format_Mono, QImage::Format_Grayscale8}) {
        const QImage other = QImage(8, 8, QImage::Format_RGB32).convertToFormat(format);
        CHECK(readPicture(addressOf("png", encoded(other, "png"))).size() == QSize(8, 8));
    }
}

TEST_CASE("damaged pictures are none, and named by what they are of")
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QByteArray whole = encoded(image, "png");
    QByteArray changed = whole;
    changed[whole.size() - 20] = static_cast<char>(changed[whole.size() - 20] ^ 0x55);
    for (const QByteArray& damaged : {whole.left(whole.size() / 2), whole.left(20), changed, QByteArray("words")}) {
        CHECK(readPicture(addressOf("png", damaged)).isNull());
    }
    Journey journey = withPicture(addressOf("png", changed));
    journey.brand.logo = Picture(addressOf("png", whole));
    const Problems problems = unreadablePictures(journey);
    REQUIRE(problems.size() == 1);
    CHECK_THAT(problems[0].message, contains("the touchpoint \"With a picture\""));
}
