// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/journey_file.h"

#include "files/open_file.h"
#include "files/words.h"
#include "rejse/model/lists.h"

#include <QRegularExpression>

#include <string_view>

namespace rejse::files {

namespace {

Problem problem(const QString& message)
{
    return {{}, message.toStdString()};
}

Problem tooLarge(qint64 bytes)
{
    return problem(tr("expected at most 64 MiB, found %1 bytes").arg(bytes));
}

std::string_view textOf(const QByteArray& content)
{
    return {content.constData(), static_cast<std::size_t>(content.size())};
}

} // namespace

Result<QByteArray> readFile(const QString& path, Streams streams)
{
    OpenFile opened = openToRead(path);
    if (!opened.problem.isEmpty()) {
        return problem(opened.problem);
    }
    if (opened.kind == OpenFile::Kind::Folder) {
        return problem(tr("this is a folder, not a file"));
    }
    if (opened.kind == OpenFile::Kind::Stream && streams == Streams::Refused) {
        return problem(tr("this is a device or a pipe, not a file"));
    }
    constexpr auto limit = static_cast<qint64>(storage::maxFileBytes);
    if (opened.kind == OpenFile::Kind::File && opened.file->size() > limit) {
        return tooLarge(opened.file->size());
    }
    // A file that grows and a pipe say nothing true of their size beforehand.
    const bool isStream = opened.kind == OpenFile::Kind::Stream;
    QByteArray content = isStream ? readStream(*opened.file, limit + 1) : opened.file->read(limit + 1);
    if (content.size() > limit) {
        return tooLarge(content.size());
    }
    if (opened.file->error() != QFileDevice::NoError) {
        return problem(tr("the file cannot be read: %1").arg(opened.file->errorString()));
    }
    if (isStream && content.isEmpty()) {
        return problem(tr("nothing came out of the pipe or device"));
    }
    return content;
}

bool isJourneyFile(const QString& path)
{
    const OpenFile opened = openToRead(path);
    if (!opened.file || opened.kind != OpenFile::Kind::File) {
        return false;
    }
    constexpr qint64 beginning = 4096; // "format" is the first key of what Rejse writes
    static const QRegularExpression format(QStringLiteral(R"(^\s*\{.*"format"\s*:\s*"journey")"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return path.endsWith(QLatin1String(".journey"), Qt::CaseInsensitive)
        || format.match(QString::fromUtf8(opened.file->read(beginning))).hasMatch();
}

Result<storage::ReadJourney> readJourneyFile(const QString& path)
{
    const auto content = readFile(path);
    if (!content) {
        return content.problems();
    }
    return storage::readJourney(textOf(content.value()));
}

Result<Journey> journeyFrom(const QByteArray& content)
{
    auto read = storage::readJourney(textOf(content));
    return read ? Result<Journey>(std::move(read.value().journey)) : Result<Journey>(read.problems());
}

Result<QByteArray> journeyText(const Journey& journey)
{
    if (const std::size_t count = touchpointCount(journey); count > maxTouchpoints) {
        return problem(tr("the map has %1 touchpoints, and a map can have 100,000").arg(count));
    }
    QByteArray text = QByteArray::fromStdString(storage::writeJourney(journey));
    if (text.size() > static_cast<qsizetype>(storage::maxFileBytes)) {
        return problem(tr("the map makes a file of %1 bytes, and a map can have 64 MiB").arg(text.size()));
    }
    return text;
}

Result<Replaced> writeJourneyFile(const QString& path, const Journey& journey, SystemCalls& calls)
{
    const Result<QByteArray> text = journeyText(journey);
    return text ? putFile(path, text.value(), calls) : Result<Replaced>(text.problems());
}

} // namespace rejse::files
