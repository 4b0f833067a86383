// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/future_state.h"

#include <QDir>
#include <QFileInfo>

namespace rejse::editor {

namespace {

std::optional<std::string> pathFrom(const QString& target, const QString& file)
{
    if (file.isEmpty() || QFileInfo(file).absoluteFilePath() == QFileInfo(target).absoluteFilePath()) {
        return std::nullopt;
    }
    const QString path = QFileInfo(target).absoluteDir().relativeFilePath(QFileInfo(file).absoluteFilePath());
    // What the format cannot say: out of the folder, another drive, or a name that reads like an address.
    const bool outside = path.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(path);
    if (outside || path.contains(u'\\') || path.contains(u':')) {
        return std::nullopt;
    }
    return path.toStdString();
}

} // namespace

Journey futureStateOf(Journey journey, const QString& from, const QString& target)
{
    journey.state = State::Future;
    journey.basedOn = pathFrom(target, from);
    return journey;
}

} // namespace rejse::editor
