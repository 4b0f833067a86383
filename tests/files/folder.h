// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include "rejse/model/result.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace rejse::test {

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

inline void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// The one problem of a failure that is about the file as a whole.
template <typename T> std::string problemOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    REQUIRE(result.problems().size() == 1);
    CHECK(result.problems().front().where.empty());
    return result.problems().front().message;
}

/// A folder of the test's own.
class Folder {
public:
    Folder() { REQUIRE(m_folder.isValid()); }
    QString path() const { return m_folder.path(); }
    QString operator/(const QString& name) const { return m_folder.filePath(name); }
    /// Everything in it, hidden files too.
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace rejse::test
