// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The real binary, run as a person's shell runs it, in a folder of its own and without a display.
namespace rejse::test {

struct Run {
    int code = -1; ///< exit code; -1 when it crashed or hung
    QByteArray out;
    QByteArray err;

    QStringList outLines() const;
    bool says(const char* part) const { return err.contains(part); }
};

class Folder {
public:
    Folder();

    QString path(const QString& name) const { return m_directory.filePath(name); }
    QString add(const QString& name, const QByteArray& content) const; ///< returns the whole path
    QString addExample(const QString& name) const;                     ///< copies one of the worked examples
    QByteArray content(const QString& name) const;
    bool has(const QString& name) const;
    QStringList names() const; ///< everything in it, hidden files too

    /// Runs rejse here. Standard input is closed.
    Run run(const QStringList& words) const;

    /// Runs a line of shell in which `rejse` is the binary, for what only a shell can arrange.
    Run shell(const QString& line) const;

private:
    Run start(const QString& program, const QStringList& words) const;

    QTemporaryDir m_directory;
};

/// The five worked examples, as paths.
QStringList examples();

/// A small map that is valid, in canonical form.
QByteArray smallMap();

} // namespace rejse::test
