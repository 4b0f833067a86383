// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/map_summary.h"

#include "files/journey_file.h"
#include "start/sketch.h"
#include "widgets/wording/map_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QStandardPaths>

namespace rejse::start {

namespace {

// Raised when sketches are drawn differently, so that older ones are not used any more.
constexpr int sketchVersion = 1;

/// Where the sketch of a file as it is now is kept: its name says of which file and in which state.
QString cachePath(const QFileInfo& file, double ratio)
{
    const QString state = QStringLiteral("%1|%2|%3|%4|%5")
                              .arg(file.absoluteFilePath())
                              .arg(file.lastModified().toMSecsSinceEpoch())
                              .arg(file.size())
                              .arg(ratio)
                              .arg(sketchVersion);
    const QByteArray name = QCryptographicHash::hash(state.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/sketches");
    return QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name));
}

std::optional<MapSummary> readCached(const QString& path)
{
    QImageReader reader(path);
    MapSummary summary;
    summary.title = reader.text(QStringLiteral("Title"));
    summary.client = reader.text(QStringLiteral("Client"));
    bool scored = false;
    const double score = reader.text(QStringLiteral("Score")).toDouble(&scored);
    if (scored) {
        summary.score = score;
    }
    summary.sketch = reader.read();
    return summary.sketch.isNull() || summary.title.isEmpty() ? std::nullopt : std::optional(summary);
}

void writeCached(const QString& path, const MapSummary& summary)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QImageWriter writer(path);
    writer.setText(QStringLiteral("Title"), summary.title);
    writer.setText(QStringLiteral("Client"), summary.client);
    if (summary.score) {
        writer.setText(QStringLiteral("Score"), QString::number(*summary.score, 'g', 17));
    }
    writer.write(summary.sketch);
}

} // namespace

MapSummary summarize(const Journey& journey, const Scores& scores, double ratio)
{
    const QSize pixels(static_cast<int>(sketchWidth * ratio), static_cast<int>(sketchHeight * ratio));
    QImage sketch(pixels, QImage::Format_ARGB32_Premultiplied);
    sketch.fill(Qt::transparent);
    QPainter painter(&sketch);
    painter.scale(ratio, ratio);
    paintSketch(painter, journey, scores, QRectF(0, 0, sketchWidth, sketchHeight));
    return {widgets::mapName(journey), QString::fromStdString(journey.client), scores.journey, sketch};
}

std::optional<MapSummary> summaryOf(const QString& path, double ratio)
{
    const QString cache = cachePath(QFileInfo(path), ratio);
    std::optional<MapSummary> summary = readCached(cache);
    if (!summary) {
        const auto read = files::readJourneyFile(path);
        if (!read) {
            return std::nullopt;
        }
        summary = summarize(read.value().journey, score(read.value().journey), ratio);
        writeCached(cache, *summary);
    }
    summary->sketch.setDevicePixelRatio(ratio);
    return summary;
}

} // namespace rejse::start
