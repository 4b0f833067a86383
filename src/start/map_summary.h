// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"

#include <QDateTime>
#include <QPixmap>
#include <QString>

#include <optional>

namespace rejse::start {

/// What the start page shows of a file.
struct MapSummary {
    QString title;
    QString client;
    std::optional<double> score;
    QImage sketch;
};

inline constexpr int sketchWidth = 236;
inline constexpr int sketchHeight = 132;

MapSummary summarize(const Journey& journey, const Scores& scores, double ratio);

/// The summary of the file at `path`, from the cache while the file is as it was when it was put there. Nothing for a
/// file that cannot be read.
std::optional<MapSummary> summaryOf(const QString& path, double ratio);

} // namespace rejse::start
