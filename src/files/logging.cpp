// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace rejse::files {

namespace {

constexpr std::size_t fileBytes = 1'048'576;
constexpr std::size_t olderFiles = 2;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        break;
    }
    return spdlog::level::critical;
}

/// What a picture is damaged in, which says nothing of what picture it is: whoever reads it tells that.
bool isAboutPicture(const QMessageLogContext& context)
{
    return QByteArrayView(context.category).startsWith("qt.gui.imageio");
}

/// A font is passed over for a script that another one of the system then draws.
bool isAboutScript(const QMessageLogContext& context, const QString& message)
{
    return QByteArrayView(context.category) == "qt.text.font.db" && message.startsWith("OpenType support missing");
}

/// Where no session has begun, as in a container or a cron job, Qt warns of a folder that it makes for itself.
bool isAboutRuntimeFolder(const QString& message)
{
    return message.startsWith("QStandardPaths: ") && message.contains("runtime", Qt::CaseInsensitive);
}

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool isNoise = isAboutRuntimeFolder(message) || isAboutPicture(context) || isAboutScript(context, message);
    spdlog::log(isNoise ? spdlog::level::debug : levelOf(type), "{}", message.toStdString());
    if (type == QtFatalMsg) {
        spdlog::default_logger()->flush(); // Qt aborts next
    }
}

void logTo(spdlog::sink_ptr sink, spdlog::level::level_enum level, const char* pattern)
{
    auto logger = std::make_shared<spdlog::logger>("rejse", std::move(sink));
    logger->set_level(level);
    logger->flush_on(spdlog::level::warn);
    logger->set_pattern(pattern);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(takeQtMessage);
}

} // namespace

void logToStandardError(Verbosity verbosity)
{
    logTo(std::make_shared<spdlog::sinks::stderr_sink_mt>(),
          verbosity == Verbosity::Verbose ? spdlog::level::debug : spdlog::level::warn, "rejse: %l: %v");
}

QString logToFile(Verbosity verbosity)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/logs");
    QString path = folder.filePath("rejse.log");
    try {
        folder.mkpath(".");
        logTo(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(), fileBytes,
                                                                     olderFiles),
              verbosity == Verbosity::Verbose ? spdlog::level::debug : spdlog::level::info,
              "%Y-%m-%d %H:%M:%S.%e %l: %v");
        return path;
    } catch (const spdlog::spdlog_ex& error) {
        logToStandardError(verbosity);
        spdlog::warn("no log file: {}", error.what());
        return {};
    }
}

} // namespace rejse::files
