// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/canonical_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdlib>
#include <memory>

#ifdef Q_OS_UNIX
#include <climits>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <filesystem>
#include <system_error>
#endif

namespace rejse::files {

namespace {

constexpr int maxLinks = 40; ///< as the system itself follows

QString cleanedPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

QByteArray folderPart(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.left(slash);
}

/// The folder as it is called without links; empty where there is none.
QByteArray canonicalFolder(const QByteArray& folder)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(folder.constData(), nullptr), &std::free);
    return real ? QByteArray(real.get()) : QByteArray();
}

bool isLink(const QByteArray& path)
{
    struct stat status { };
    return ::lstat(path.constData(), &status) == 0 && S_ISLNK(status.st_mode);
}

/// The path that a link holds; empty where it cannot be read.
QByteArray linkTarget(const QByteArray& link)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t size = ::readlink(link.constData(), target.data(), static_cast<std::size_t>(target.size()));
    return size < 0 ? QByteArray() : target.left(size);
}

/// A path of the system as text; nothing where its bytes are not UTF-8, which no text of ours could lead back to.
std::optional<QString> asText(const QByteArray& path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(path);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QString> linkedFile(const QString& path)
{
    QByteArray file = QFile::encodeName(path);
    for (int links = 0; links < maxLinks; ++links) {
        const QByteArray folder = canonicalFolder(folderPart(file));
        if (folder.isEmpty()) {
            return links == 0 ? cleanedPath(path) : asText(file);
        }
        const QByteArray name = file.mid(file.lastIndexOf('/') + 1);
        if (name.isEmpty() || name == "." || name == "..") {
            return cleanedPath(path);
        }
        const QByteArray whole = folder == "/" ? '/' + name : folder + '/' + name;
        if (!isLink(whole)) {
            // A relative path leads on from a working folder whose name is no text.
            const std::optional<QString> text = asText(whole);
            return text || links > 0 ? text : path;
        }
        const QByteArray target = linkTarget(whole);
        if (target.isEmpty()) {
            return std::nullopt;
        }
        file = target.startsWith('/') ? target : folder + '/' + target;
    }
    return std::nullopt;
}

#else

std::optional<QString> linkedFile(const QString& path)
{
    namespace fs = std::filesystem;
    fs::path file = QFileInfo(path).absoluteFilePath().toStdU16String();
    std::error_code error;
    for (int links = 0; links < maxLinks; ++links) {
        const fs::path folder = fs::canonical(file.parent_path(), error);
        file = error ? file.lexically_normal() : folder / file.filename();
        if (!fs::is_symlink(file, error)) {
            return QString::fromStdU16String(file.u16string());
        }
        const fs::path next = fs::read_symlink(file, error);
        if (error) {
            return std::nullopt;
        }
        file = file.parent_path() / next;
    }
    return std::nullopt;
}

#endif

QString canonicalPath(const QString& path)
{
    return linkedFile(path).value_or(QFileInfo(path).absoluteFilePath());
}

} // namespace rejse::files
