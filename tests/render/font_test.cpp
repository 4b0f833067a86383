// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/font_copy.h"
#include "render/text/map_metrics.h"

#include "support/catch.h"

#include <QFile>
#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

using namespace rejse;
using namespace rejse::render;

namespace {

QByteArray builtIn(const char* name)
{
    QFile file(QStringLiteral(":/rejse/fonts/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every style is drawn with the built-in font in its own cut")
{
    REQUIRE(loadMapFont());
    const auto cut = [](layout::Weight weight, bool italic) {
        layout::TextStyle style;
        style.weight = weight;
        style.italic = italic;
        const QFont font = mapFont(style);
        CHECK(QFontInfo(font).family() == "Rejse");
        const QRawFont raw = QRawFont::fromFont(font);
        CHECK(raw.familyName() == "Rejse");
        return QString(raw.styleName()).remove(u' '); // releases of Inter write "SemiBold" or "SemiBold"
    };
    CHECK(cut(layout::Weight::Regular, false) == "Regular");
    CHECK(cut(layout::Weight::Medium, false) == "Medium");
    CHECK(cut(layout::Weight::SemiBold, false) == "SemiBold");
    CHECK(cut(layout::Weight::Bold, false) == "Bold");
    CHECK(cut(layout::Weight::Regular, true) == "Italic");
    CHECK(cut(layout::Weight::Medium, true) == "MediumItalic");
}

TEST_CASE("widths are in proportion to the size")
{
    layout::TextStyle small;
    small.size = 10;
    layout::TextStyle large;
    large.size = 100;
    const MapMetrics metrics;
    const std::string text = "Jeg drømmer om min første bil";
    CHECK(metrics.width(text, small) * 10 == Approx(metrics.width(text, large)).epsilon(0.002));
}

TEST_CASE("a font of another family is left as it is")
{
    QByteArray font = builtIn("Inter-Regular.otf");
    const QByteArray before = font;
    CHECK_FALSE(makePrivate(font, "Arial", "Rejse"));
    CHECK(font == before);
    QByteArray nonsense("no font at all");
    CHECK_FALSE(makePrivate(nonsense, "Inter", "Rejse"));
    CHECK(nonsense == "no font at all");
    QByteArray cutOff = before.left(300);
    CHECK_FALSE(makePrivate(cutOff, "Inter", "Rejse"));
}

TEST_CASE("a private font keeps its size and everything but its name and contextual alternates")
{
    QByteArray font = builtIn("Inter-Bold.otf");
    const QByteArray before = font;
    REQUIRE(makePrivate(font, "Inter", "Rejse"));
    CHECK(font.size() == before.size());
    CHECK(before.contains("calt"));
    CHECK_FALSE(font.contains("calt"));
    int changed = 0;
    for (qsizetype i = 0; i < font.size(); ++i) {
        changed += font[i] != before[i] ? 1 : 0;
    }
    CHECK(changed < 40);
}

TEST_CASE("an arrow of two characters stays two characters")
{
    const QFont font = mapFont({});
    const double arrow = QFontMetricsF(font).horizontalAdvance(QStringLiteral("->"));
    const double hyphen = QFontMetricsF(font).horizontalAdvance(QStringLiteral("-"));
    const double greater = QFontMetricsF(font).horizontalAdvance(QStringLiteral(">"));
    CHECK(arrow == Approx(hyphen + greater).margin(1.5));
}
