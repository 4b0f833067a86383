// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden_image.h"

#include "support/catch.h"
#include "support/golden.h"

#include <algorithm>
#include <cstdlib>

namespace rejse::test {
namespace {

bool differ(QRgb a, QRgb b, int channel)
{
    const auto apart = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                 std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
    return apart > channel;
}

} // namespace

double differingPixels(const QImage& expected, const QImage& actual, int channel)
{
    if (expected.isNull() || expected.size() != actual.size()) {
        return 1;
    }
    const auto a = expected.convertToFormat(QImage::Format_ARGB32);
    const auto b = actual.convertToFormat(QImage::Format_ARGB32);
    qsizetype count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += differ(a.pixel(x, y), b.pixel(x, y), channel) ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

void checkGoldenImage(const std::string& name, const QImage& actual, ImageTolerance tolerance)
{
    const auto path = QString::fromStdString(goldenPath(name).string());
    if (updatesGolden()) {
        REQUIRE(actual.save(path, "PNG"));
        return;
    }
    const QImage expected(path);
    const auto apart = differingPixels(expected, actual, tolerance.channel);
    if (apart <= tolerance.pixels) {
        SUCCEED("as tests/golden/" << name);
        return;
    }
    const auto kept = actualPath(name).string();
    actual.save(QString::fromStdString(kept), "PNG");
    FAIL_CHECK("not as tests/golden/" << name << ", see " << kept << "\nexpected " << expected.width() << " x "
                                      << expected.height() << ", got " << actual.width() << " x " << actual.height()
                                      << ", " << apart * 100 << " % of the pixels differ");
}

} // namespace rejse::test
