// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/replace_file.h"

#include "files/atomic_file_writer.h"
#include "files/canonical_path.h"
#include "files/words.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <optional>
#include <system_error>

namespace rejse::files {

namespace {

constexpr unsigned anybodysWrite = 0222;

Problem cannotWrite(const QString& why)
{
    return {{}, tr("the file cannot be written: %1").arg(why).toStdString()};
}

QString reason(const SyscallResult& failed)
{
    switch (failed.error) {
    case ENOSPC:
        return tr("the disk is full");
    case EROFS:
        return tr("the disk is read-only");
    default:
        return QString::fromLocal8Bit(std::generic_category().message(failed.error).c_str());
    }
}

/// Why there can be no draft, without which nothing is replaced.
Problem noDraft(const SyscallResult& failed, const QString& folder)
{
    const QString shown = QDir::toNativeSeparators(QDir(folder).absolutePath());
    switch (failed.error) {
    case ENOENT:
    case ENOTDIR:
        return cannotWrite(tr("there is no folder %1").arg(shown));
    case ENOSPC:
        return cannotWrite(reason(failed));
    default:
        return cannotWrite(tr("the folder %1 takes no new file (%2), and saving safely needs one; save it elsewhere")
                               .arg(shown, reason(failed)));
    }
}

/// What is to be replaced: nothing where there is no file yet.
Result<std::optional<FileStatus>> replaceable(const QString& target, SystemCalls& calls)
{
    FileStatus status;
    const SyscallResult known = calls.status(target, status);
    if (known.error == ENOENT || known.error == ENOTDIR) {
        return std::optional<FileStatus>();
    }
    if (!known.ok()) {
        return cannotWrite(reason(known));
    }
    switch (status.kind) {
    case FileStatus::Kind::Folder:
        return cannotWrite(tr("this is a folder, not a file"));
    case FileStatus::Kind::Other:
        return cannotWrite(tr("this is a device or a pipe, not a file"));
    case FileStatus::Kind::File:
        break;
    }
    // The superuser may write to anything, and yet somebody has said that it is not to be written to.
    const SyscallResult may = (status.mode & anybodysWrite) == 0 ? SyscallResult{0, EACCES} : calls.mayWrite(target);
    if (!may.ok()) {
        return cannotWrite(may.error == EACCES || may.error == EPERM ? tr("the file is read-only") : reason(may));
    }
    return std::optional(status);
}

SyscallResult fill(AtomicFileWriter& draft, const QByteArray& content)
{
    const SyscallResult written = draft.write(content);
    return written.ok() ? draft.finish() : written;
}

Result<Replaced> putInPlace(const SyscallResult& moved, const QString& folder, SystemCalls& calls)
{
    if (!moved.ok()) {
        return cannotWrite(
            tr("the folder does not let the new file take its place (%1); save it elsewhere").arg(reason(moved)));
    }
    Replaced replaced;
    if (const SyscallResult synced = syncNames(calls, folder); !synced.ok()) {
        replaced.doubts.push_back(
            {{}, tr("the file is written, but the disk did not confirm it (%1)").arg(reason(synced)).toStdString()});
    }
    return replaced;
}

/// The folder that a file stands in; relative where the path is, for the name of a working folder need be no text.
QString folderPath(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QStringLiteral(".") : slash == 0 ? QStringLiteral("/") : path.left(slash);
}

Result<Done> confirmed(const Result<Replaced>& replaced)
{
    if (!replaced) {
        return replaced.problems();
    }
    const Problems& doubts = replaced.value().doubts;
    return doubts.empty() ? Result<Done>(Done{}) : Result<Done>(doubts);
}

} // namespace

Result<Replaced> putFile(const QString& path, const QByteArray& content, SystemCalls& calls)
{
    if (path.isEmpty()) {
        return cannotWrite(tr("it has no name"));
    }
    const std::optional<QString> target = linkedFile(path);
    if (!target) {
        return cannotWrite(tr("the link leads nowhere, or to a name that is not UTF-8"));
    }
    const auto old = replaceable(*target, calls);
    if (!old) {
        return old.problems();
    }
    const QString folder = folderPath(*target);
    AtomicFileWriter draft(calls, folder);
    const auto access = old.value() ? AtomicFileWriter::Access::OwnerOnly : AtomicFileWriter::Access::AsUsual;
    if (const SyscallResult opened = draft.open(access); !opened.ok()) {
        return noDraft(opened, folder);
    }
    if (const SyscallResult alike = old.value() ? draft.becomeLike(*old.value()) : SyscallResult{}; !alike.ok()) {
        return cannotWrite(tr("its permissions cannot be kept (%1)").arg(reason(alike)));
    }
    if (const SyscallResult filled = fill(draft, content); !filled.ok()) {
        return cannotWrite(reason(filled));
    }
    return putInPlace(draft.moveOver(*target), folder, calls);
}

Result<Done> replaceFile(const QString& path, const QByteArray& content, SystemCalls& calls)
{
    return confirmed(putFile(path, content, calls));
}

Result<Done> createFile(const QString& path, const QByteArray& content, SystemCalls& calls)
{
    if (path.isEmpty()) {
        return cannotWrite(tr("it has no name"));
    }
    const QString folder = folderPath(path);
    const Problem taken{{}, tr("there is already something of this name").toStdString()};
    FileStatus status;
    if (calls.status(path, status).ok()) {
        return taken;
    }
    AtomicFileWriter draft(calls, folder);
    if (const SyscallResult opened = draft.open(AtomicFileWriter::Access::AsUsual); !opened.ok()) {
        return noDraft(opened, folder);
    }
    if (const SyscallResult filled = fill(draft, content); !filled.ok()) {
        return cannotWrite(reason(filled));
    }
    // Nobody can slip one in between: the system decides in one step whether there is a file.
    const SyscallResult moved = draft.moveToNew(path);
    return moved.error == EEXIST ? taken : confirmed(putInPlace(moved, folder, calls));
}

} // namespace rejse::files
