// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/support.h"

#include "rejse/analysis/scores.h"
#include "rejse/storage/journey_text.h"
#include "render/text/map_metrics.h"
#include "support/catch.h"
#include "support/files.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace rejse::test {

std::string runTool(const QString& program, QStringList arguments, const QByteArray& file)
{
    const QTemporaryDir folder;
    QFile input(folder.filePath(QStringLiteral("input")));
    REQUIRE(input.open(QIODevice::WriteOnly));
    REQUIRE(input.write(file) == file.size());
    input.close();
    arguments.replaceInStrings(QStringLiteral("FILE"), input.fileName());
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    INFO(errors.toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput().toStdString();
}

Journey example(const std::string& name)
{
    auto read = storage::readJourney(contentOf(inSource("resources/examples/" + name + ".journey")));
    REQUIRE(read);
    return read.value().journey;
}

Journey oneTouchpoint(const std::string& title, const std::string& occasion)
{
    Touchpoint touchpoint;
    touchpoint.id = "t1";
    touchpoint.title = title;
    touchpoint.occasion = occasion;
    Phase phase;
    phase.id = "p1";
    phase.title = "Phase";
    phase.touchpoints.emplace_back(touchpoint);
    Journey journey;
    journey.title = "Map";
    journey.phases.emplace_back(phase);
    return journey;
}

layout::Layout layoutOf(const Journey& journey)
{
    REQUIRE(render::loadMapFont());
    return layout::layoutMap(journey, score(journey), render::MapMetrics());
}

QByteArray exported(const Journey& journey, const render::ExportOptions& options)
{
    const auto result = render::exportMap(journey, {}, options);
    if (!result) {
        FAIL(result.problems().front().message);
    }
    return result.value();
}

Picture pngPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0x20, 0x80, 0xC0));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return Picture("data:image/png;base64," + png.toBase64().toStdString());
}

} // namespace rejse::test
