// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/journey_file.h"

#include "files/words.h"
#include "rejse/model/lists.h"

#include <QFile>
#include <QFileInfo>

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

Result<QByteArray> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return problem(info.isSymLink() ? tr("the link points to a file that is not there")
                                        : tr("there is no such file"));
    }
    if (info.isDir()) {
        return problem(tr("this is a folder, not a file"));
    }
    constexpr auto limit = static_cast<qint64>(storage::maxFileBytes);
    if (info.size() > limit) {
        return tooLarge(info.size());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(tr("the file cannot be read: %1").arg(file.errorString()));
    }
    // A pipe or a file that grows says nothing true of its size beforehand.
    QByteArray content = file.read(limit + 1);
    if (content.size() > limit) {
        return tooLarge(content.size());
    }
    if (file.error() != QFileDevice::NoError) {
        return problem(tr("the file cannot be read: %1").arg(file.errorString()));
    }
    return content;
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
