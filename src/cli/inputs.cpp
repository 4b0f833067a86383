// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include "cli/console.h"
#include "files/journey_file.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace rejse::cli {

std::optional<Input> readInput(const QString& path)
{
    spdlog::debug("reading {}", path.toStdString());
    Result<QByteArray> content = files::readFile(path, files::Streams::Read);
    if (!content) {
        printProblems(content.problems(), path);
        return std::nullopt;
    }
    return parseInput(std::move(content).value(), path);
}

std::optional<Input> parseInput(QByteArray bytes, const QString& path)
{
    Result<storage::ReadJourney> read =
        storage::readJourney({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!read) {
        printProblems(read.problems(), path);
        return std::nullopt;
    }
    if (const std::optional<int> version = read.value().upgradedFrom) {
        printMessage(QString("%1: read as version %2, written in version %3")
                         .arg(path)
                         .arg(storage::currentVersion)
                         .arg(*version));
    }
    return Input{std::move(bytes), std::move(read).value().journey};
}

bool acceptsLens(const Journey& journey, const std::optional<Id>& lens, const QString& path)
{
    const auto isLens = [&](const Persona& persona) { return persona.id == lens; };
    if (!lens || std::any_of(journey.personas.begin(), journey.personas.end(), isLens)) {
        return true;
    }
    QStringList personas;
    for (const Persona& persona : journey.personas) {
        personas += QString("%1 (%2)").arg(QString::fromStdString(persona.id), QString::fromStdString(persona.name));
    }
    const QString known = personas.isEmpty() ? QString("the map has no personas") : "there are " + personas.join(", ");
    printMessage(
        QString("%1: there is no persona \"%2\" to look through; %3").arg(path, QString::fromStdString(*lens), known));
    return false;
}

} // namespace rejse::cli
