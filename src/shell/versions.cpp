// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/versions.h"

#include "files/journey_file.h"

#include <spdlog/spdlog.h>

namespace rejse::shell {

namespace {

/// Why it could not be kept; empty where it was.
QString keepOne(const files::VersionStore& store, const QString& path, const QByteArray& content, const QDateTime& time)
{
    const Result<Done> kept = store.keep(path, content, time);
    if (kept) {
        return {};
    }
    spdlog::warn("no version of {} was kept: {}", path.toStdString(), kept.problems().front().message);
    return QString::fromStdString(kept.problems().front().message);
}

} // namespace

Versions::Versions(QObject* parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

std::optional<QByteArray> Versions::before(const QString& path)
{
    auto content = files::readFile(path);
    return content ? std::optional(std::move(content).value()) : std::nullopt;
}

void Versions::keep(const QString& path, const std::optional<QByteArray>& before, const Journey& saved)
{
    m_writer.start([this, store = m_store, path, before, saved, now = QDateTime::currentDateTimeUtc()] {
        QString problem;
        if (before && files::journeyFrom(*before)) {
            // It was there until now. Under the time of its own file, which may be old, it could be thinned at once.
            problem = keepOne(store, path, *before, now.addMSecs(-1));
        }
        const QString last = keepOne(store, path, QByteArray::fromStdString(storage::writeJourney(saved)), now);
        emit kept(path, problem.isEmpty() ? last : problem);
    });
}

} // namespace rejse::shell
