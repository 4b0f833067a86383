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

TEST_CASE("what Qt says of a picture or a font of some script is a detail, its other warnings are not")
{
    const LogRestorer restorer;
    const QString path = logToFile(Verbosity::Normal);
    const auto warn = [](const char* category, const char* words) {
        QMessageLogger(nullptr, 0, nullptr, category).warning("%s", words);
    };
    warn("qt.gui.imageio.jpeg", "Corrupt JPEG data: premature end of data segment");
    warn("qt.text.font.db", "OpenType support missing for \"Inter\", script 33");
    warn("qt.text.font.db", "another thing about fonts");
    const QByteArray log = logged(path);
    CHECK_FALSE(log.contains("Corrupt JPEG"));
    CHECK_FALSE(log.contains("OpenType"));
    CHECK(log.contains("warning: another thing about fonts"));
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
