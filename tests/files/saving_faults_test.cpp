// SPDX-License-Identifier: GPL-3.0-or-later
// Saving while the system fails: every call that it makes, in turn, with every error that a disk can give.
#include "files/replace_file.h"

#include "files/failing_calls.h"
#include "files/folder.h"
#include "support/catch.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <system_error>

using namespace rejse;
using namespace rejse::test;
using Fails = FailingCalls::Fails;

namespace {

constexpr std::array errors{ENOSPC, EIO, EROFS, EXDEV, EACCES, EPERM, EDQUOT, ESTALE, EBUSY, ENOENT, ENOTCONN};
const QByteArray old = QByteArray("old\n").repeated(1000);
const QByteArray fresh = QByteArray("a new content\n").repeated(2000);

/// A folder with one file in it, or with none.
struct Scene {
    explicit Scene(bool exists)
    {
        if (exists) {
            put(path, old);
        }
    }

    Folder folder;
    QString path = folder / "map.journey";
};

std::size_t callsOf(bool exists, int withoutUnnamed)
{
    const Scene scene(exists);
    FailingCalls calls;
    calls.refuseUnnamed(withoutUnnamed);
    REQUIRE(files::replaceFile(scene.path, fresh, calls));
    return calls.made().size();
}

/// What must hold whatever failed.
void check(const Scene& scene, bool exists, const Result<Done>& result, const std::string& failed)
{
    const bool there = QFileInfo::exists(scene.path);
    const QByteArray content = there ? contentOf(scene.path) : QByteArray();
    if (result) {
        CHECK(content == fresh);
    } else {
        // Only when the new file stands in its place already can what follows fail.
        const bool replaced = failed == "syncFolder";
        CHECK(there == (exists || replaced));
        CHECK(content == (replaced ? fresh : exists ? old : QByteArray()));
        const char* const told = replaced ? "the file is written, but the disk " : "the file cannot be written: ";
        CHECK(problemOf(result).rfind(told, 0) == 0);
    }
    if (failed != "remove") {
        CHECK(scene.folder.names() == (there ? QStringList{"map.journey"} : QStringList()));
    }
}

} // namespace

TEST_CASE("whichever call fails, the old file or the new one is whole, and nothing else is left")
{
    const bool exists = GENERATE(true, false);
    const int withoutUnnamed = GENERATE(0, ENOTSUP);
    const Fails fails = GENERATE(Fails::Once, Fails::FromThenOn);
    const std::size_t count = callsOf(exists, withoutUnnamed);
    std::set<std::string> seen;
    for (std::size_t which = 0; which < count; ++which) {
        for (const int error : errors) {
            const Scene scene(exists);
            FailingCalls calls(which, error, fails);
            calls.refuseUnnamed(withoutUnnamed);
            const auto result = files::replaceFile(scene.path, fresh, calls);
            INFO(calls.failed() << " fails with " << std::generic_category().message(error));
            check(scene, exists, result, calls.failed());
            seen.insert(calls.failed());
        }
    }
    std::set<std::string> expected{"status", "write", "sync", "statusOf", "close", "rename", "syncFolder"};
    expected.merge(exists ? std::set<std::string>{"mayWrite", "setMode"} : std::set<std::string>());
    expected.merge(withoutUnnamed == 0 ? std::set<std::string>{"openUnnamed", "name"}
                                       : std::set<std::string>{"openNew"});
    CHECK(seen == expected);
}

TEST_CASE("a call that the system breaks off is made again")
{
    const std::size_t count = callsOf(true, 0);
    for (std::size_t which = 0; which < count; ++which) {
        const Scene scene(true);
        FailingCalls calls(which, EINTR, Fails::Once);
        const auto result = files::replaceFile(scene.path, fresh, calls);
        INFO(calls.failed());
        // Asking what there is waits for no disk, and is never broken off.
        const bool asks = calls.failed() == "status" || calls.failed() == "mayWrite";
        CHECK(result.ok() == !asks);
        check(scene, true, result, calls.failed());
    }
}

TEST_CASE("writing goes on where the system took only a part")
{
    for (const qint64 most : {1, 7, 4096}) {
        const Scene scene(true);
        FailingCalls calls;
        calls.setMostBytes(most);
        CHECK(files::replaceFile(scene.path, fresh, calls));
        CHECK(contentOf(scene.path) == fresh);
    }
}

TEST_CASE("a disk that takes nothing and gives no error is not waited for")
{
    const Scene scene(true);
    FailingCalls calls;
    calls.setMostBytes(0);
    CHECK(!files::replaceFile(scene.path, fresh, calls));
    CHECK(contentOf(scene.path) == old);
    CHECK(scene.folder.names() == QStringList{"map.journey"});
}

TEST_CASE("the message names the reason and where to go on")
{
    const auto told = [](const std::string& name, int error) {
        const Scene scene(true);
        FailingCalls trial;
        REQUIRE(files::replaceFile(scene.path, old, trial));
        const auto at = std::find(trial.made().begin(), trial.made().end(), name);
        REQUIRE(at != trial.made().end());
        FailingCalls calls(static_cast<std::size_t>(at - trial.made().begin()), error, Fails::FromThenOn);
        return QString::fromStdString(problemOf(files::replaceFile(scene.path, fresh, calls)));
    };
    CHECK(told("write", ENOSPC).endsWith(": the disk is full"));
    CHECK(told("sync", EIO).endsWith(": Input/output error"));
    CHECK(told("rename", EXDEV).contains("does not let the new file take its place (Invalid cross-device link)"));
    CHECK(told("rename", EXDEV).contains("save it elsewhere"));
    CHECK(told("syncFolder", EIO).contains("did not confirm it (Input/output error)"));
    CHECK(told("setMode", EPERM).contains("its permissions cannot be kept"));
}

TEST_CASE("a file that stands in its place unconfirmed is told as such, and not as one that was not written")
{
    const Scene scene(true);
    FailingCalls trial;
    REQUIRE(files::putFile(scene.path, old, trial));
    FailingCalls calls(trial.made().size() - 1, EIO, Fails::Once);
    const auto put = files::putFile(scene.path, fresh, calls);
    REQUIRE(calls.failed() == "syncFolder");
    REQUIRE(put);
    REQUIRE(put.value().doubts.size() == 1);
    CHECK(put.value().doubts[0].message == "the file is written, but the disk did not confirm it (Input/output error)");
    CHECK(contentOf(scene.path) == fresh);
}

namespace {

/// The file belongs to somebody else, with a group that this person is in or is not in.
class OthersFile : public FailingCalls {
public:
    OthersFile(unsigned mode, bool isMember) : m_mode(mode), m_isMember(isMember) { }

    files::SyscallResult status(const QString& path, files::FileStatus& status) override
    {
        const files::SyscallResult known = FailingCalls::status(path, status);
        status.owner = other;
        status.group = team;
        status.mode = m_mode;
        return known;
    }
    files::SyscallResult statusOf(Handle file, files::FileStatus& status) override
    {
        const files::SyscallResult known = FailingCalls::statusOf(file, status);
        status.owner = own;
        status.group = group;
        return known;
    }
    files::SyscallResult setOwner(Handle /*file*/, unsigned owner, unsigned newGroup) override
    {
        if (owner != own || (newGroup != group && !m_isMember)) {
            return {0, EPERM};
        }
        group = newGroup;
        return {};
    }

    static constexpr unsigned own = 1000;
    static constexpr unsigned other = 1001;
    static constexpr unsigned team = 2000;
    unsigned group = 1000;

private:
    unsigned m_mode;
    bool m_isMember;
};

} // namespace

TEST_CASE("a file of somebody else stays with the group that it is shared with")
{
    const Scene scene(true);
    OthersFile calls(0660, true);
    CHECK(files::replaceFile(scene.path, fresh, calls));
    CHECK(calls.group == OthersFile::team);
    CHECK(contentOf(scene.path) == fresh);
}

TEST_CASE("where a file's group cannot be kept, what the group may do is not given to another")
{
    const Scene scene(true);
    OthersFile shared(0664, false);
    CHECK(problemOf(files::replaceFile(scene.path, fresh, shared))
          == "the file cannot be written: its permissions cannot be kept (Operation not permitted)");
    CHECK(contentOf(scene.path) == old);
    OthersFile anybodys(0666, false);
    CHECK(files::replaceFile(scene.path, fresh, anybodys));
    CHECK(contentOf(scene.path) == fresh);
}

TEST_CASE("in a folder that takes no new file it says so, and writes nothing into the old one")
{
    const int error = GENERATE(EACCES, EROFS, EPERM);
    const Scene scene(true);
    FailingCalls trial;
    trial.refuseUnnamed(error);
    REQUIRE(files::replaceFile(scene.path, old, trial));
    const auto at = std::find(trial.made().begin(), trial.made().end(), "openNew");
    FailingCalls calls(static_cast<std::size_t>(at - trial.made().begin()), error, Fails::FromThenOn);
    calls.refuseUnnamed(error);
    const QString told = QString::fromStdString(problemOf(files::replaceFile(scene.path, fresh, calls)));
    CHECK(told.contains("takes no new file"));
    CHECK(told.contains(scene.folder.path()));
    CHECK(told.endsWith("save it elsewhere"));
    CHECK(contentOf(scene.path) == old);
    CHECK(std::count(calls.made().begin(), calls.made().end(), "write") == 0);
}

TEST_CASE("a file that turns into a folder while it is saved is left alone")
{
    const Scene scene(true);
    FailingCalls calls;
    calls.before("rename", [&] {
        REQUIRE(QFile::remove(scene.path));
        REQUIRE(QDir().mkdir(scene.path));
    });
    CHECK(!files::replaceFile(scene.path, fresh, calls));
    CHECK(QFileInfo(scene.path).isDir());
    CHECK(scene.folder.names() == QStringList{"map.journey"});
}

TEST_CASE("a file that is deleted while it is saved is there again afterwards")
{
    const Scene scene(true);
    FailingCalls calls;
    calls.before("rename", [&] { REQUIRE(QFile::remove(scene.path)); });
    CHECK(files::replaceFile(scene.path, fresh, calls));
    CHECK(contentOf(scene.path) == fresh);
}

TEST_CASE("a folder that vanishes while its file is saved is told")
{
    const Folder folder;
    REQUIRE(QDir().mkdir(folder / "drive"));
    put(folder / "drive/map.journey", old);
    FailingCalls calls;
    calls.before("name", [&] { REQUIRE(QDir(folder / "drive").removeRecursively()); });
    CHECK(!files::replaceFile(folder / "drive/map.journey", fresh, calls));
    CHECK(folder.names().isEmpty());
}

TEST_CASE("a new file never takes the place of one that appears while it is written")
{
    const Scene scene(false);
    FailingCalls calls;
    calls.before("renameToNew", [&] { put(scene.path, old); });
    CHECK(problemOf(files::createFile(scene.path, fresh, calls)) == "there is already something of this name");
    CHECK(contentOf(scene.path) == old);
    CHECK(scene.folder.names() == QStringList{"map.journey"});
}

TEST_CASE("whichever call fails, a new file is there whole or not at all")
{
    FailingCalls trial;
    REQUIRE(files::createFile(Scene(false).path, fresh, trial));
    for (std::size_t which = 0; which < trial.made().size(); ++which) {
        for (const int error : errors) {
            const Scene scene(false);
            FailingCalls calls(which, error, Fails::FromThenOn);
            const auto result = files::createFile(scene.path, fresh, calls);
            INFO(calls.failed() << " fails with " << std::generic_category().message(error));
            const bool there = QFileInfo::exists(scene.path);
            CHECK(there == (result.ok() || calls.failed() == "syncFolder"));
            CHECK((!there || contentOf(scene.path) == fresh));
            CHECK(scene.folder.names() == (there ? QStringList{"map.journey"} : QStringList()));
        }
    }
}
