// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_plan.h"

#include "cli/command.h"
#include "files/journey_file.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <array>

namespace rejse::cli {

namespace {

constexpr std::array formatWords{"png", "pdf", "svg"};

/// The file that a path means, whichever way it is written, whether it exists or not.
QString identity(const QString& path)
{
    const QFileInfo info(path);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty()) {
        return canonical;
    }
    const QString folder = info.absoluteDir().canonicalPath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : folder + '/' + info.fileName();
}

/// The file name of a map with another ending. A hidden file named by its ending alone keeps all of its name.
QString pictureName(const QString& input, render::PictureFormat format, const QString& tail)
{
    const QFileInfo info(input);
    const QString base = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
    return base + tail + '.' + formatWord(format);
}

std::optional<Problem> conflict(const std::vector<ExportTarget>& targets, const QStringList& kept)
{
    QSet<QString> others;
    for (const QString& path : kept) {
        others.insert(identity(path));
    }
    QSet<QString> inputs;
    for (const ExportTarget& target : targets) {
        inputs.insert(identity(target.input));
    }
    QHash<QString, QString> writtenFrom;
    for (const ExportTarget& target : targets) {
        const QString file = identity(target.output);
        if (inputs.contains(file)) {
            return wrong(QString("\"%1\" is a map to export and cannot be the picture as well").arg(target.output));
        }
        if (others.contains(file)) {
            return wrong(
                QString("\"%1\" is a map to compare with and cannot be the picture as well").arg(target.output));
        }
        if (files::isJourneyFile(target.output)) {
            return wrong(QString("\"%1\" is a map, and a picture does not take its place").arg(target.output));
        }
        if (writtenFrom.contains(file)) {
            return wrong(QString(R"("%1" and "%2" would both be written to "%3")")
                             .arg(writtenFrom.value(file), target.input, target.output));
        }
        writtenFrom.insert(file, target.input);
    }
    return std::nullopt;
}

Result<std::vector<ExportTarget>> checked(std::vector<ExportTarget> targets, const QStringList& kept)
{
    if (const std::optional<Problem> problem = conflict(targets, kept)) {
        return *problem;
    }
    return targets;
}

Result<std::vector<ExportTarget>> intoFolders(const QStringList& inputs, const std::optional<QString>& folder,
                                              render::PictureFormat format, const QString& tail,
                                              const QStringList& kept)
{
    std::vector<ExportTarget> targets;
    for (const QString& input : inputs) {
        const QDir place = folder ? QDir(*folder) : QFileInfo(input).dir();
        targets.push_back({input, QDir::cleanPath(place.filePath(pictureName(input, format, tail))), format});
    }
    return checked(std::move(targets), kept);
}

Result<std::vector<ExportTarget>> intoOneFile(const QString& input, const QString& output,
                                              std::optional<render::PictureFormat> chosen, const QStringList& kept)
{
    const std::optional<render::PictureFormat> format = chosen ? chosen : pictureFormat(QFileInfo(output).suffix());
    if (output.endsWith('/')) {
        return wrong(QString("there is no folder \"%1\"").arg(output));
    }
    if (!format) {
        return wrong(QString("\"%1\" ends in none of .png, .pdf and .svg: say with --format what it is").arg(output));
    }
    return checked({{input, output, *format}}, kept);
}

} // namespace

std::optional<render::PictureFormat> pictureFormat(const QString& word)
{
    for (std::size_t i = 0; i < formatWords.size(); ++i) {
        if (word.compare(QLatin1String(formatWords[i]), Qt::CaseInsensitive) == 0) {
            return static_cast<render::PictureFormat>(i);
        }
    }
    return std::nullopt;
}

QString formatWord(render::PictureFormat format)
{
    return formatWords[static_cast<std::size_t>(format)];
}

Result<std::vector<ExportTarget>> planExport(const QStringList& inputs, const std::optional<QString>& output,
                                             std::optional<render::PictureFormat> chosen,
                                             render::PictureFormat otherwise, const QString& tail,
                                             const QStringList& kept)
{
    if (!output || (*output != standardOutput && QFileInfo(*output).isDir())) {
        return intoFolders(inputs, output, chosen.value_or(otherwise), tail, kept);
    }
    if (output->isEmpty()) {
        return wrong("-o needs the name of a file or folder, or -");
    }
    if (inputs.size() > 1) {
        return wrong(*output == standardOutput
                         ? QString("only one picture can go to standard output")
                         : QString("several maps need a folder that exists, which \"%1\" is not").arg(*output));
    }
    if (*output == standardOutput) {
        return std::vector<ExportTarget>{{inputs.constFirst(), *output, chosen.value_or(otherwise)}};
    }
    return intoOneFile(inputs.constFirst(), *output, chosen, kept);
}

} // namespace rejse::cli
