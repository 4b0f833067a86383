// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_writer.h"
#include "render/support.h"
#include "render/text/cff_subset.h"
#include "render/text/map_metrics.h"

#include "support/contains.h"

#include <QPainterPath>
#include <QRawFont>

using namespace rejse;
using namespace rejse::render;
using namespace rejse::test;
using rejse::test::contains;

namespace {

QByteArray interOutlines()
{
    REQUIRE(loadMapFont());
    return QRawFont::fromFont(mapFont({})).fontTable("CFF ");
}

} // namespace

TEST_CASE("numbers in a PDF have three decimals at most")
{
    const auto written = [](double value) {
        QByteArray text;
        appendNumber(text, value);
        return text;
    };
    CHECK(written(0) == "0");
    CHECK(written(1.5) == "1.5");
    CHECK(written(-1.25) == "-1.25");
    CHECK(written(0.0625) == "0.063");
    CHECK(written(-0.0001) == "0");
    CHECK(written(12.05) == "12.05");
    CHECK(written(1'000'000.001) == "1000000.001");
}

TEST_CASE("a PDF of objects is one that others read")
{
    PdfWriter writer;
    const int pages = writer.reserve();
    const int page = writer.add("<< /Type /Page /Parent " + pdfReference(pages) + " /MediaBox [0 0 100 50] >>");
    writer.write(pages, "<< /Type /Pages /Kids [" + pdfReference(page) + "] /Count 1 >>");
    const int catalog = writer.add("<< /Type /Catalog /Pages " + pdfReference(pages) + " >>");
    const int info = writer.add("<< /Title " + pdfText("(Ø") + " >>");
    const QByteArray pdf = writer.finish(catalog, info);
    runTool("qpdf", {"--check", "FILE"}, pdf);
    CHECK_THAT(runTool("pdfinfo", {"FILE"}, pdf), contains("Title:           (Ø\n") && contains("100 x 50 pts"));
}

TEST_CASE("a subset of a font is as long, and compresses to a part")
{
    const QByteArray whole = interOutlines();
    const QByteArray part = subsetCff(whole, {1, 2, 3});
    REQUIRE(part.size() == whole.size());
    CHECK(qCompress(part).size() * 5 < qCompress(whole).size());
    CHECK(subsetCff(part, {1, 2, 3}) == part);
}

TEST_CASE("a font that is broken has no subset")
{
    const QByteArray whole = interOutlines();
    CHECK(subsetCff({}, {}).isEmpty());
    CHECK(subsetCff("\x01", {}).isEmpty());
    CHECK(subsetCff(QByteArray(1000, '\xFF'), {}).isEmpty());
    for (const qsizetype size : {5, 50, 500, 5000, 50'000}) {
        CHECK(subsetCff(whole.left(size), {}).isEmpty());
    }
}

TEST_CASE("the same map gives the same pages")
{
    const Journey journey = example("skinnstoevletter");
    const auto qdf = [&] {
        const std::string text = runTool("qpdf", {"--static-id", "--qdf", "FILE", "-"}, exported(journey, asPdf));
        return text.substr(0, text.find("/CreationDate")); // the time of day apart
    };
    const std::string once = qdf();
    CHECK(once == qdf());
}
