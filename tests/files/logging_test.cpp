// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/logging.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <spdlog/spdlog.h>

using namespace rejse::files;

namespace {

/// Leaves the log to the other tests as it was.
class LogRestorer {
public:
    LogRestorer() : m_logger(spdlog::default_logger()), m_handler(qInstallMessageHandler(nullptr)) { }
    ~LogRestorer()
    {
        spdlog::set_default_logger(m_logger);
        qInstallMessageHandler(m_handler);
    }
    LogRestorer(const LogRestorer&) = delete;
    LogRestorer& operator=(const LogRestorer&) = delete;

private:
    std::shared_ptr<spdlog::logger> m_logger;
    QtMessageHandler m_handler;
};

QByteArray logged(const QString& path)
{
    spdlog::default_logger()->flush();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the program's log and Qt's go to one file, details only when asked for")
{
    const LogRestorer restorer;
    const QString path = logToFile(Verbosity::Normal);
    REQUIRE(QFileInfo(path).dir().dirName() == "logs");
    spdlog::info("opened a map");
    spdlog::debug("a detail");
    qWarning("from Qt");
    const QByteArray log = logged(path);
    CHECK(log.contains("info: opened a map"));
    CHECK(log.contains("warning: from Qt"));
    CHECK_FALSE(log.contains("a detail"));
    CHECK(logToFile(Verbosity::Verbose) == path);
    spdlog::debug("a detail");
    CHECK(logged(path).contains("debug: a detail"));
}

TEST_CASE("the log keeps to three files of a mebibyte")
{
    const LogRestorer restorer;
    const QFileInfo log(logToFile(Verbosity::Normal));
    const std::string line(10'000, 'x');
    for (int i = 0; i < 500; ++i) {
        spdlog::info(line);
    }
    spdlog::default_logger()->flush();
    const QFileInfoList files = log.dir().entryInfoList({"rejse*.log"}, QDir::Files);
    CHECK(files.size() == 3);
    for (const QFileInfo& file : files) {
        CHECK(file.size() <= 1024 * 1024);
    }
}
