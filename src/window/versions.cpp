// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/versions.h"

#include "files/journey_file.h"

#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace rejse::window {

namespace {

bool isMap(const QByteArray& content)
{
    return storage::readJourney({content.constData(), static_cast<std::size_t>(content.size())}).ok();
}

void keepOne(const files::VersionStore& store, const QString& path, const QByteArray& content, const QDateTime& time)
{
    const Result<Done> kept = store.keep(path, content, time);
    if (!kept) {
        spdlog::warn("no version of {} was kept: {}", path.toStdString(), kept.problems().front().message);
    }
}

} // namespace

Versions::Versions(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

std::optional<Versions::Before> Versions::before(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        return std::nullopt;
    }
    auto content = files::readFile(path);
    return content ? std::optional(Before{std::move(content).value(), info.lastModified()}) : std::nullopt;
}

void Versions::keep(const QString& path, const std::optional<Before>& before, const Journey& saved)
{
    m_writer.start([store = m_store, path, before, saved, now = QDateTime::currentDateTimeUtc()] {
        if (before && isMap(before->content)) {
            keepOne(store, path, before->content, before->time);
        }
        keepOne(store, path, QByteArray::fromStdString(storage::writeJourney(saved)), now);
    });
}

} // namespace rejse::window
