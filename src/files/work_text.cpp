// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/work_text.h"

#include "files/journey_file.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace rejse::files {

namespace {

const QByteArray magic = QByteArrayLiteral("rejse-recovery 1 ");
constexpr qsizetype longestHeader = 65'536;

QByteArray checksum(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return hash.result().toHex();
}

QByteArray header(const Work& work)
{
    const QJsonObject fields{{QStringLiteral("base"), QString::fromLatin1(work.base)},
                             {QStringLiteral("path"), work.path},
                             {QStringLiteral("sequence"), work.sequence},
                             {QStringLiteral("time"), work.time.toMSecsSinceEpoch()},
                             {QStringLiteral("title"), work.title}};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

/// What the header says; what it does not say stays as in a fresh Work.
Work fromHeader(const QByteArray& line)
{
    const QJsonObject fields = QJsonDocument::fromJson(line).object();
    Work work;
    work.base = fields[QStringLiteral("base")].toString().toLatin1();
    work.path = fields[QStringLiteral("path")].toString();
    work.sequence = fields[QStringLiteral("sequence")].toInteger();
    if (const qint64 time = fields[QStringLiteral("time")].toInteger(); time > 0) {
        work.time = QDateTime::fromMSecsSinceEpoch(time);
    }
    work.title = fields[QStringLiteral("title")].toString();
    return work;
}

/// The work in what follows the first line; nothing where no text follows a header.
std::optional<Work> split(const QByteArray& content)
{
    const qsizetype first = content.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : content.indexOf('\n', first + 1);
    if (second < 0 || second - first > longestHeader) {
        return std::nullopt;
    }
    Work work = fromHeader(content.mid(first + 1, second - first - 1));
    work.text = content.mid(second + 1);
    return work;
}

} // namespace

QByteArray writeWork(const Work& work)
{
    const QByteArray body = header(work) + '\n' + work.text;
    return magic + checksum(body) + '\n' + body;
}

Result<Work> readWork(const QByteArray& content)
{
    const Problem damaged{{}, "damaged"};
    const qsizetype first = content.indexOf('\n');
    if (first < 0 || !content.startsWith(magic)
        || content.mid(magic.size(), first - magic.size()) != checksum(QByteArrayView(content).sliced(first + 1))) {
        return damaged;
    }
    std::optional<Work> work = split(content);
    return work ? Result<Work>(std::move(*work)) : Result<Work>(damaged);
}

std::optional<Work> salvageWork(const QByteArray& content)
{
    std::optional<Work> work = split(content);
    if (!work) {
        return std::nullopt;
    }
    const Result<Journey> journey = journeyOf(*work);
    if (!journey) {
        return std::nullopt;
    }
    work->title = QString::fromStdString(journey.value().title);
    return work;
}

Result<Journey> journeyOf(const Work& work)
{
    return journeyFrom(work.text);
}

QByteArray fingerprint(const Journey& journey)
{
    const std::string text = storage::writeJourney(journey);
    return checksum(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace rejse::files
