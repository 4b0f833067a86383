// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/replace_file.h"

#include "files/folder.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace rejse;
using namespace rejse::test;

namespace {

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

#ifdef Q_OS_LINUX
/// A disk of a few pages, while it lives. There is none where this person may not mount one.
class SmallDisk {
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(QFile::encodeName(folder)),
          m_mounted(QDir().mkpath(folder) && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=64k") == 0)
    { }
    ~SmallDisk()
    {
        if (m_mounted) {
            ::umount(m_folder.constData());
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_mounted; }
    bool setReadOnly() const
    {
        return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted;
};
#endif

#ifdef Q_OS_UNIX
unsigned modeOf(const QString& path)
{
    struct stat status { };
    REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 0777U;
}

void setMode(const QString& path, mode_t mode)
{
    REQUIRE(chmod(QFile::encodeName(path).constData(), mode) == 0);
}
#endif

const std::string cannot = "the file cannot be written: ";

} // namespace

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
    const QString missing = folder / "no/such";
    CHECK(problemOf(files::replaceFile(missing + "/a.journey", "x"))
          == cannot + "there is no folder " + QDir::toNativeSeparators(missing).toStdString());
    REQUIRE(QDir().mkdir(folder / "folder"));
    CHECK(problemOf(files::replaceFile(folder / "folder", "x")) == cannot + "this is a folder, not a file");
    CHECK(folder.names() == QStringList{"folder"});
}

#ifdef Q_OS_UNIX
TEST_CASE("When the disk does not take all of it, the old file stays and nothing new is left")
{
    const Folder folder;
    put(folder / "a.journey", "old");
    {
        const SmallFiles limit(4096);
        CHECK_FALSE(files::replaceFile(folder / "a.journey", QByteArray(9000, 'x')));
        CHECK_FALSE(files::replaceFile(folder / "b.journey", QByteArray(9000, 'x')));
        CHECK_FALSE(files::createFile(folder / "c.journey", QByteArray(9000, 'x')));
        CHECK(files::replaceFile(folder / "d.journey", QByteArray(4096, 'x')));
    }
    CHECK(contentOf(folder / "a.journey") == "old");
    CHECK(folder.names() == QStringList{"a.journey", "d.journey"});
}

TEST_CASE("A replaced file keeps its permissions, a new one has those of any new file")
{
    const Folder folder;
    put(folder / "a.journey", "old");
    setMode(folder / "a.journey", 0640);
    CHECK(files::replaceFile(folder / "a.journey", "new"));
    CHECK(modeOf(folder / "a.journey") == 0640U);
    const mode_t before = umask(0027);
    CHECK(files::replaceFile(folder / "b.journey", "new"));
    CHECK(files::createFile(folder / "c.journey", "new"));
    umask(before);
    CHECK(modeOf(folder / "b.journey") == 0640U);
    CHECK(modeOf(folder / "c.journey") == 0640U);
}

TEST_CASE("Of a link the file behind it is replaced, over any number of links")
{
    const Folder folder;
    put(folder / "a.journey", "old");
    REQUIRE(QDir().mkdir(folder / "links"));
    REQUIRE(QFile::link("../a.journey", folder / "links/first"));
    REQUIRE(QFile::link(folder / "links/first", folder / "second"));
    CHECK(files::replaceFile(folder / "second", "new"));
    CHECK(QFileInfo(folder / "second").isSymLink());
    CHECK(QFileInfo(folder / "links/first").isSymLink());
    CHECK(!QFileInfo(folder / "a.journey").isSymLink());
    CHECK(contentOf(folder / "a.journey") == "new");
    CHECK(QDir(folder / "links").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{"first"});
}

TEST_CASE("Of a link to a file that is gone the file is made anew where it was")
{
    const Folder folder;
    REQUIRE(QFile::link("gone.journey", folder / "link"));
    CHECK(files::replaceFile(folder / "link", "new"));
    CHECK(QFileInfo(folder / "link").isSymLink());
    CHECK(contentOf(folder / "gone.journey") == "new");
}

TEST_CASE("A link that leads round in a circle is refused")
{
    const Folder folder;
    REQUIRE(QFile::link("b", folder / "a"));
    REQUIRE(QFile::link("a", folder / "b"));
    CHECK(problemOf(files::replaceFile(folder / "a", "x"))
          == cannot + "the link leads nowhere, or to a name that is not UTF-8");
    CHECK(QFileInfo(folder / "a").isSymLink());
}

TEST_CASE("A file that somebody made read-only is not replaced, not even by the superuser")
{
    const Folder folder;
    put(folder / "a.journey", "old");
    setMode(folder / "a.journey", 0444);
    CHECK(problemOf(files::replaceFile(folder / "a.journey", "new")) == cannot + "the file is read-only");
    CHECK(contentOf(folder / "a.journey") == "old");
}

TEST_CASE("In a folder that takes no new file the old one is not written into")
{
    if (geteuid() == 0) {
        WARN("the superuser may write everywhere; the failing calls are tested by themselves");
        return;
    }
    const Folder folder;
    REQUIRE(QDir().mkdir(folder / "fixed"));
    put(folder / "fixed/a.journey", "old");
    setMode(folder / "fixed", 0555);
    const std::string told = problemOf(files::replaceFile(folder / "fixed/a.journey", "new"));
    setMode(folder / "fixed", 0755);
    CHECK(QString::fromStdString(told).contains("takes no new file"));
    CHECK(contentOf(folder / "fixed/a.journey") == "old");
}

TEST_CASE("A pipe or a device is no file to be replaced")
{
    const Folder folder;
    REQUIRE(mkfifo(QFile::encodeName(folder / "pipe").constData(), 0600) == 0);
    CHECK(problemOf(files::replaceFile(folder / "pipe", "x")) == cannot + "this is a device or a pipe, not a file");
    CHECK(!files::replaceFile("/dev/null", "x"));
    CHECK(folder.names() == QStringList{"pipe"});
}

TEST_CASE("A file that was deleted or replaced meanwhile is no obstacle")
{
    const Folder folder;
    put(folder / "a.journey", "old");
    REQUIRE(QFile::remove(folder / "a.journey"));
    CHECK(files::replaceFile(folder / "a.journey", "again"));
    put(folder / "other", "other");
    REQUIRE(QFile::remove(folder / "a.journey"));
    REQUIRE(QFile::rename(folder / "other", folder / "a.journey"));
    CHECK(files::replaceFile(folder / "a.journey", "mine"));
    CHECK(contentOf(folder / "a.journey") == "mine");
    CHECK(folder.names() == QStringList{"a.journey"});
}
#endif

#ifdef Q_OS_LINUX
TEST_CASE("On a full disk the old file stays whole, and nothing is left of the new one")
{
    const Folder folder;
    const SmallDisk disk(folder / "disk");
    if (!disk.isThere()) {
        WARN("this person may not mount a disk");
        return;
    }
    const QByteArray old(30'000, 'o');
    put(folder / "disk/a.journey", old);
    CHECK(problemOf(files::replaceFile(folder / "disk/a.journey", QByteArray(50'000, 'n')))
          == cannot + "the disk is full");
    CHECK(problemOf(files::createFile(folder / "disk/b.journey", QByteArray(50'000, 'n')))
          == cannot + "the disk is full");
    CHECK(contentOf(folder / "disk/a.journey") == old);
    CHECK(QDir(folder / "disk").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{"a.journey"});
    CHECK(files::replaceFile(folder / "disk/a.journey", QByteArray(20'000, 'n')));
}

TEST_CASE("A disk that is read-only is told as such")
{
    const Folder folder;
    const SmallDisk disk(folder / "disk");
    if (!disk.isThere()) {
        WARN("this person may not mount a disk");
        return;
    }
    put(folder / "disk/a.journey", "old");
    REQUIRE(disk.setReadOnly());
    const std::string told = problemOf(files::replaceFile(folder / "disk/a.journey", "new"));
    CHECK(told == cannot + "the disk is read-only");
    CHECK(contentOf(folder / "disk/a.journey") == "old");
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
