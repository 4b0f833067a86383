// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rejse::cli {

/// A file as it stands on disk, and the journey in it.
struct Input {
    QByteArray content;
    Journey journey;
};

/// What is in a file, or nothing after naming every problem on standard error. Says when the file is of an older
/// version.
std::optional<Input> readInput(const QString& path);
/// The same of what has been read of a file already.
std::optional<Input> parseInput(QByteArray bytes, const QString& path);

/// Whether the journey can be looked at through the lens, if there is one; where not, says which personas it has.
bool acceptsLens(const Journey& journey, const std::optional<Id>& lens, const QString& path);

} // namespace rejse::cli
