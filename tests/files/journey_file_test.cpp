// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/journey_file.h"

#include "files/new_file.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace rejse;

namespace {

const QByteArray smallest = "{\"format\": \"journey\", \"version\": 1, \"title\": \"Æ\"}";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

template <typename T> std::string problemOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    REQUIRE(result.problems().size() == 1);
    CHECK(result.problems().front().where.empty());
    return result.problems().front().message;
}

class Folder {
public:
    Folder() { REQUIRE(m_folder.isValid()); }
    QString operator/(const QString& name) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

#ifdef Q_OS_UNIX
/// Lets no file of this process grow beyond a size, as a full disk does, while it lives.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
#endif

} // namespace

TEST_CASE("A journey is read from a file, whatever its name")
{
    const Folder folder;
    for (const char* const name : {"a.journey", "Kunderejse æøå 🙂.journey", "no ending"}) {
        put(folder / name, smallest);
        const auto read = files::readJourneyFile(folder / name);
        REQUIRE(read);
        CHECK(read.value().journey.title == "Æ");
    }
}

TEST_CASE("What is wrong with the content is told as the reader does")
{
    const Folder folder;
    put(folder / "a.journey", "{\"format\": \"journey\", \"version\": 1}");
    const auto read = files::readJourneyFile(folder / "a.journey");
    REQUIRE_FALSE(read);
    CHECK(read.problems() == Problems{{"/title", "expected a text that is not empty, found nothing"}});
}

TEST_CASE("A file that cannot be read is told from one that is not valid")
{
    const Folder folder;
    CHECK(problemOf(files::readJourneyFile(folder / "missing.journey")) == "there is no such file");
    CHECK(problemOf(files::readJourneyFile(folder / "no/such/folder.journey")) == "there is no such file");
    REQUIRE(QDir().mkdir(folder / "folder.journey"));
    CHECK(problemOf(files::readJourneyFile(folder / "folder.journey")) == "this is a folder, not a file");
    REQUIRE(QFile::link(folder / "missing.journey", folder / "link.journey"));
    CHECK(problemOf(files::readJourneyFile(folder / "link.journey")) == "the link points to a file that is not there");
}

TEST_CASE("A file over 64 MiB is refused before it is read")
{
    const Folder folder;
    QFile file(folder / "large.journey");
    REQUIRE(file.open(QIODevice::WriteOnly));
    // Far more than memory would hold, were it read: the file is sparse.
    REQUIRE(file.resize(Q_INT64_C(1) << 40));
    file.close();
    CHECK(problemOf(files::readJourneyFile(folder / "large.journey"))
          == "expected at most 64 MiB, found 1099511627776 bytes");
}

#ifdef Q_OS_UNIX
TEST_CASE("A file without permission to read is refused with the system's reason")
{
    if (geteuid() == 0) {
        WARN("the superuser may read everything");
        return;
    }
    const Folder folder;
    put(folder / "a.journey", smallest);
    REQUIRE(chmod(QFile::encodeName(folder / "a.journey").constData(), 0) == 0);
    CHECK(QString::fromStdString(problemOf(files::readJourneyFile(folder / "a.journey")))
              .startsWith("the file cannot be read: "));
}

TEST_CASE("A device without end is read no further than the limit")
{
    CHECK(problemOf(files::readJourneyFile("/dev/zero")) == "expected at most 64 MiB, found 67108865 bytes");
}
#endif

TEST_CASE("A file is replaced or made with exactly the content, and nothing else is left in the folder")
{
    const Folder folder;
    const QByteArray content = QByteArray(100'000, 'x') + '\0' + "\r\n";
    CHECK(files::replaceFile(folder / "a.journey", content));
    CHECK(contentOf(folder / "a.journey") == content);
    CHECK(files::replaceFile(folder / "a.journey", "short"));
    CHECK(contentOf(folder / "a.journey") == "short");
    CHECK(files::replaceFile(folder / "a.journey", {}));
    CHECK(contentOf(folder / "a.journey").isEmpty());
    CHECK(folder.names() == QStringList{"a.journey"});
}

TEST_CASE("A file that cannot be written is told with its reason")
{
    const Folder folder;
    CHECK(QString::fromStdString(problemOf(files::replaceFile(folder / "no/such/a.journey", "x")))
              .startsWith("the file cannot be written: "));
    REQUIRE(QDir().mkdir(folder / "folder"));
    CHECK(QString::fromStdString(problemOf(files::replaceFile(folder / "folder", "x")))
              .startsWith("the file cannot be written: "));
    CHECK(folder.names() == QStringList{"folder"});
}

#ifdef Q_OS_UNIX
TEST_CASE("When the disk does not take all of it, the old file stays and nothing new is left")
{
    const Folder folder;
    put(folder / "a.journey", smallest);
    {
        const SmallFiles limit(4096);
        CHECK_FALSE(files::replaceFile(folder / "a.journey", QByteArray(9000, 'x')));
        CHECK_FALSE(files::replaceFile(folder / "b.journey", QByteArray(9000, 'x')));
        CHECK_FALSE(files::createFile(folder / "c.journey", QByteArray(9000, 'x')));
        CHECK(files::replaceFile(folder / "d.journey", QByteArray(4096, 'x')));
    }
    CHECK(contentOf(folder / "a.journey") == smallest);
    CHECK(folder.names() == QStringList{"a.journey", "d.journey"});
}

TEST_CASE("A replaced file keeps its permissions, and of a link the file behind it is replaced")
{
    const Folder folder;
    put(folder / "a.journey", "old");
    REQUIRE(chmod(QFile::encodeName(folder / "a.journey").constData(), 0640) == 0);
    REQUIRE(QFile::link("a.journey", folder / "link.journey"));
    CHECK(files::replaceFile(folder / "link.journey", "new"));
    CHECK(QFileInfo(folder / "link.journey").isSymLink());
    CHECK(contentOf(folder / "a.journey") == "new");
    struct stat status { };
    REQUIRE(stat(QFile::encodeName(folder / "a.journey").constData(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0640U);
}
#endif

TEST_CASE("A new file is made where there is none, and never in place of another")
{
    const Folder folder;
    CHECK(files::createFile(folder / "a.journey", "first"));
    CHECK(contentOf(folder / "a.journey") == "first");
    CHECK_FALSE(files::createFile(folder / "a.journey", "second"));
    CHECK(contentOf(folder / "a.journey") == "first");
    REQUIRE(QFile::link(folder / "nowhere", folder / "dangling"));
    CHECK_FALSE(files::createFile(folder / "dangling", "x"));
    REQUIRE(QDir().mkdir(folder / "folder"));
    CHECK_FALSE(files::createFile(folder / "folder", "x"));
    CHECK_FALSE(QFile::exists(folder / "nowhere"));
    CHECK_FALSE(files::createFile(folder / "no/such/a.journey", "x"));
}
