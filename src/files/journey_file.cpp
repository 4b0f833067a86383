// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/journey_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <string_view>

namespace rejse::files {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rejse::files", text);
}

Problem problem(const QString& message)
{
    return {{}, message.toStdString()};
}

Problem tooLarge(qint64 bytes)
{
    return problem(tr("expected at most 64 MiB, found %1 bytes").arg(bytes));
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
    const QByteArray& bytes = content.value();
    return storage::readJourney(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace rejse::files
