// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/whole_path.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace rejse::files {

namespace {

namespace fs = std::filesystem;

constexpr int mostLinks = 40; ///< as the system itself follows

/// In its folder without links, so that what a link says of the way from there holds.
fs::path inWholeFolder(const fs::path& file)
{
    std::error_code error;
    const fs::path folder = fs::canonical(file.parent_path(), error);
    return error ? file.lexically_normal() : folder / file.filename();
}

} // namespace

std::optional<QString> linkedFile(const QString& path)
{
    fs::path file = QFileInfo(path).absoluteFilePath().toStdU16String();
    std::error_code error;
    for (int i = 0; i < mostLinks; ++i) {
        file = inWholeFolder(file);
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

QString wholePath(const QString& path)
{
    return linkedFile(path).value_or(QFileInfo(path).absoluteFilePath());
}

} // namespace rejse::files
