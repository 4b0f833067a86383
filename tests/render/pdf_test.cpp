// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_writer.h"
#include "render/support.h"

#include "support/contains.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;
using rejse::test::contains;

namespace {

std::string textOf(const QByteArray& pdf)
{
    return runTool("pdftotext", {"-raw", "FILE", "-"}, pdf);
}

std::string infoOf(const QByteArray& pdf)
{
    return runTool("pdfinfo", {"FILE"}, pdf);
}

/// Every object of the file, "obj:12 0 R" to its value.
QJsonObject objectsOf(const QByteArray& pdf)
{
    const std::string json = runTool("qpdf", {"--json", "--json-key=qpdf", "FILE"}, pdf);
    return QJsonDocument::fromJson(QByteArray::fromStdString(json))["qpdf"][1].toObject();
}

QJsonObject resolved(const QJsonObject& objects, const QJsonValue& reference)
{
    return objects["obj:" + reference.toString()]["value"].toObject();
}

QJsonObject catalogOf(const QJsonObject& objects)
{
    return resolved(objects, objects["trailer"]["value"]["/Root"]);
}

QString plain(const QJsonValue& text)
{
    QString value = text.toString();
    REQUIRE(value.startsWith("u:"));
    return value.mid(2);
}

/// The titles under an outline entry, each indented by its level.
void collectTitles(const QJsonObject& objects, const QJsonObject& parent, const QString& indent, QStringList& titles)
{
    QJsonValue next = parent["/First"];
    while (next.isString()) {
        const QJsonObject item = resolved(objects, next);
        titles += indent + plain(item["/Title"]);
        collectTitles(objects, item, indent + ' ', titles);
        next = item["/Next"];
    }
}

/// How many of the pixels of a picture of the page are coloured, neither grey, black nor white.
int colouredPixels(const QByteArray& pdf)
{
    const std::string png = runTool("pdftoppm", {"-r", "96", "-png", "FILE"}, pdf);
    const QImage image = QImage::fromData(QByteArray::fromStdString(png));
    REQUIRE_FALSE(image.isNull());
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            coloured += image.pixelColor(x, y).hsvSaturation() > 150 ? 1 : 0;
        }
    }
    return coloured;
}

} // namespace

TEST_CASE("a PDF is one page as large as the map, in order, with title, author and creator")
{
    Journey journey = example("hans-hansens-foerste-bil");
    journey.title = "Æblet (1) \\ <b> 旅";
    journey.author = "Åse & Co";
    const QByteArray pdf = exported(journey, asPdf);
    runTool("qpdf", {"--check", "FILE"}, pdf);
    const auto size = layoutOf(journey).size;
    const std::string info = infoOf(pdf);
    CHECK_THAT(info, contains("Title:           Æblet (1) \\ <b> 旅\n"));
    CHECK_THAT(info, contains("Author:          Åse & Co\n"));
    CHECK_THAT(info, contains("Creator:         Rejse "));
    CHECK_THAT(info, contains("Pages:           1\n"));
    CHECK_THAT(info, contains("Metadata Stream: yes"));
    const auto points = [](double units) { return std::to_string(static_cast<int>(std::ceil(units * 0.75))); };
    CHECK_THAT(info, contains("Page size:       " + points(size.width) + " x " + points(size.height) + " pts"));
    CHECK_THAT(runTool("pdfinfo", {"-meta", "FILE"}, pdf), contains("Æblet (1) \\ &lt;b&gt; 旅") && contains(">da<"));
}

TEST_CASE("a PDF says its language, shows its title, and has a bookmark for every phase and touchpoint")
{
    const Journey journey = example("hans-hansens-foerste-bil");
    const QJsonObject objects = objectsOf(exported(journey, asPdf));
    const QJsonObject catalog = catalogOf(objects);
    CHECK(plain(catalog["/Lang"]) == "da");
    CHECK(catalog["/ViewerPreferences"]["/DisplayDocTitle"].toBool());

    QStringList expected{QString::fromStdString(journey.title)};
    for (const auto& phase : journey.phases) {
        expected += ' ' + QString::fromStdString(phase->title);
        for (const auto& touchpoint : phase->touchpoints) {
            expected += "  " + QString::fromStdString(touchpoint->title);
        }
    }
    QStringList titles;
    collectTitles(objects, resolved(objects, catalog["/Outlines"]), {}, titles);
    CHECK(titles == expected);
}

TEST_CASE("a bookmark leads to its place on the page")
{
    const Journey journey = example("hans-hansens-foerste-bil");
    const layout::Layout map = layoutOf(journey);
    const QJsonObject objects = objectsOf(exported(journey, asPdf));
    const QJsonObject top = resolved(objects, resolved(objects, catalogOf(objects)["/Outlines"])["/First"]);
    const QJsonObject firstPhase = resolved(objects, top["/First"]);
    const QJsonArray destination = firstPhase["/Dest"].toArray();
    REQUIRE(destination.size() == 5);
    CHECK(destination[1].toString() == "/XYZ");
    CHECK(destination[2].toDouble() == Approx(map.phases[0].rect.x * 0.75 - 8).margin(0.1));
    CHECK(destination[3].toDouble() == Approx((map.size.height - map.phases[0].rect.y) * 0.75 + 8).margin(1.1));
}

TEST_CASE("fonts are within the file, cut down to what is used, and every letter can be copied")
{
    const std::string fonts = runTool("pdffonts", {"FILE"}, exported(example("skift-af-leverandoer"), asPdf));
    std::istringstream lines(fonts);
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    int count = 0;
    while (std::getline(lines, line)) {
        INFO(line);
        CHECK_THAT(line, contains("+Inter-") && contains("CID Type 0C") && contains("yes yes yes"));
        ++count;
    }
    CHECK(count >= 4);
}

TEST_CASE("what is copied from a PDF is what was written")
{
    for (const std::string text :
         {"Jeg drømmer om æbler på Å", "fi fl ffi office affald", "10:30 -> (A) 3x4 1/2 *a* -- x",
          "»Hvad nu?« – sagde hun…", "我梦想拥有", "Ελλάδα Київ", "自己的第一辆", "最初の車", "أحلم بسيارتي",
          "שלום לכם", "मैं अपनी", "e\u0301t"}) {
        INFO(text);
        std::string copied = textOf(exported(oneTouchpoint(text), asPdf));
        std::ranges::replace(copied, '\n', ' ');
        for (const std::string mark : {"\u202b", "\u202c"}) { // pdftotext puts them about what reads from right to left
            for (std::size_t at = copied.find(mark); at != std::string::npos; at = copied.find(mark)) {
                copied.erase(at, mark.size());
            }
        }
        CHECK_THAT(copied, contains(text));
    }
}

TEST_CASE("a text is read in the order of the map")
{
    const std::string text = textOf(exported(example("hans-hansens-foerste-bil"), asPdf));
    std::size_t last = 0;
    for (const std::string part : {"Hans Hansens første bil", "Ung bilentusiast", "Før købet", "Leder på Bilbasen",
                                   "Besøger hjemmesiden", "Jeg kan stole på dem"}) {
        INFO(part);
        const std::size_t at = text.find(part, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
}

TEST_CASE("emoji are seen in a PDF")
{
    const int without = colouredPixels(exported(oneTouchpoint("Glad"), asPdf));
    const QByteArray pdf = exported(oneTouchpoint("Glad 😀"), asPdf);
    CHECK(colouredPixels(pdf) > without + 40);
    CHECK_THAT(textOf(pdf), contains("Glad") && contains("😀"));
    CHECK_THAT(textOf(exported(oneTouchpoint("👩‍👩‍👧‍👦 og 🇩🇰"), asPdf)),
               contains("👩‍👩‍👧‍👦 og 🇩🇰"));
}

TEST_CASE("a map beyond what a page can be has larger units, and stays vector and complete")
{
    Journey journey = oneTouchpoint("One");
    Touchpoint touchpoint = *journey.phases[0]->touchpoints[0];
    for (int i = 0; i < 150; ++i) {
        touchpoint.id = "more" + std::to_string(i);
        touchpoint.title = "Touchpoint number " + std::to_string(i);
        journey.phases[0].edit().touchpoints.emplace_back(touchpoint);
    }
    const double width = layoutOf(journey).size.width * 0.75;
    REQUIRE(width > 14'400);
    const QByteArray pdf = exported(journey, asPdf);
    runTool("qpdf", {"--check", "FILE"}, pdf);
    const QJsonObject objects = objectsOf(pdf);
    const QJsonObject pages = resolved(objects, catalogOf(objects)["/Pages"]);
    const QJsonObject page = resolved(objects, pages["/Kids"][0]);
    const double unit = page["/UserUnit"].toDouble();
    CHECK(unit == std::ceil(width / 14'400));
    CHECK(page["/MediaBox"][2].toDouble() <= 14'400);
    CHECK(page["/MediaBox"][2].toDouble() * unit == Approx(width).margin(2 * unit));
    CHECK_THAT(textOf(pdf), contains("149"));
    CHECK_FALSE(QByteArray(pdf).contains("/Subtype /Image"));

    const QJsonObject top = resolved(objects, resolved(objects, catalogOf(objects)["/Outlines"])["/First"]);
    const QJsonObject phase = resolved(objects, top["/First"]);
    const QJsonObject last = resolved(objects, phase["/Last"]);
    CHECK(last["/Dest"][2].toDouble() < 14'400);
    CHECK(last["/Dest"][2].toDouble() > 11'000);
}

TEST_CASE("a letter under hundreds of marks is copied out of a PDF whole")
{
    QString title = QStringLiteral("Z");
    for (int i = 0; i < 400; ++i) {
        title += QChar(0x0300 + i % 0x20);
    }
    title += QStringLiteral(" and after");
    const QByteArray pdf = exported(oneTouchpoint(title.toStdString()), asPdf);
    const QString text = QString::fromStdString(textOf(pdf)).normalized(QString::NormalizationForm_D);
    CHECK(text.contains(title.normalized(QString::NormalizationForm_D)));
    const std::string plainPdf = runTool("qpdf", {"--qdf", "FILE", "-"}, pdf);
    std::istringstream lines(plainPdf);
    bool isInMap = false;
    for (std::string line; std::getline(lines, line);) {
        isInMap = line == "endbfchar" ? false : isInMap || line.ends_with(" beginbfchar");
        if (isInMap && line.starts_with('<')) {
            CHECK(line.size() - line.rfind('<') - 2 <= 1024); // 512 bytes, two digits each
        }
    }
}

TEST_CASE("pictures go into a PDF without loss where they came without")
{
    Journey journey = oneTouchpoint("With a picture");
    journey.phases[0].edit().touchpoints[0].edit().image = pngPicture(64, 48);
    const std::string images = runTool("pdfimages", {"-list", "FILE"}, exported(journey, asPdf));
    CHECK_THAT(images, contains(" 64 ") && contains(" 48 "));
    CHECK_THAT(images, !contains("jpeg"));
}

TEST_CASE("named paper gives pages of that size with their places, the lanes and the phases named on each")
{
    const Journey journey = example("hans-hansens-foerste-bil");
    const QByteArray pdf = exported(journey, {PictureFormat::Pdf, 1, Paper::A4});
    runTool("qpdf", {"--check", "FILE"}, pdf);
    const PagePlan plan = planPages(layoutOf(journey), Paper::A4);
    REQUIRE(plan.pages.size() > 3);
    CHECK_THAT(infoOf(pdf), contains("(A4)") && contains("Pages:           " + std::to_string(plan.pages.size())));
    const std::string number = std::to_string(plan.columns + 2);
    const std::string page = runTool("pdftotext", {"-f", number.c_str(), "-l", number.c_str(), "FILE", "-"}, pdf);
    CHECK_THAT(page, contains("B2 · " + number + "/" + std::to_string(plan.pages.size())));
    CHECK_THAT(page, contains(journey.title));
    CHECK_THAT(page, contains("Under købet"));
    CHECK_THAT(page, contains("Oplevelser"));
}

TEST_CASE("a text that is longer than a page is written on each page as far as it is seen there")
{
    std::string title;
    for (int i = 0; i < 1500; ++i) {
        title += "anemone ";
    }
    const Journey journey = oneTouchpoint(title);
    const QString text = QString::fromStdString(textOf(exported(journey, {PictureFormat::Pdf, 1, Paper::A4})));
    REQUIRE(planPages(layoutOf(journey), Paper::A4).rows > 5);
    const auto written = text.count(QStringLiteral("anemone"));
    CHECK(written >= 1500);
    CHECK(written < 2 * 1500);
}

TEST_CASE("a text in a PDF needs no escapes")
{
    CHECK(pdfText("(Æ)") == "<feff002800c60029>");
    CHECK(pdfText(QString::fromUtf8("😀")) == "<feffd83dde00>");
}
