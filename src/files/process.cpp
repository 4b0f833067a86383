// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace rejse::files {

#ifdef Q_OS_WIN

bool runs(qint64 process)
{
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle) {
        return GetLastError() == ERROR_ACCESS_DENIED;
    }
    const bool isRunning = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return isRunning;
}

#else

bool runs(qint64 process)
{
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

#endif

QString startOfProcess(qint64 process)
{
    // Linux alone tells: the 22nd field, counted behind the program's name, which may hold anything, in parentheses.
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    constexpr qsizetype start = 19;
    const QByteArray line = file.readAll();
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(start));
}

QByteArray entryLine(const char* key, const QString& value)
{
    return QByteArray(key) + '=' + value.simplified().toUtf8() + '\n';
}

QByteArray ownProcessLines()
{
    const qint64 process = QCoreApplication::applicationPid();
    return entryLine("host", QSysInfo::machineHostName())
        + entryLine("boot", QString::fromLatin1(QSysInfo::bootUniqueId()))
        + entryLine("process", QString::number(process)) + entryLine("started", startOfProcess(process));
}

Entries readEntries(const QByteArray& lines)
{
    Entries entries;
    for (const QByteArray& line : lines.split('\n')) {
        const qsizetype end = line.indexOf('=');
        if (end > 0) {
            entries.insert(line.left(end), line.mid(end + 1));
        }
    }
    return entries;
}

bool isThisComputer(const Entries& entries)
{
    return QString::fromUtf8(entries.value("host")) == QSysInfo::machineHostName();
}

namespace {

/// Another person's process may run without this system telling so.
bool runsHere(const Entries& entries)
{
    const qint64 process = entries.value("process").toLongLong();
    const QString started = QString::fromUtf8(entries.value("started"));
    if (!runs(process)) {
        return false;
    }
    const QString now = startOfProcess(process);
    return started.isEmpty() || now.isEmpty() || now == started;
}

} // namespace

bool mayStillRun(const Entries& entries)
{
    if (entries.value("process").toLongLong() <= 0) {
        return false;
    }
    if (!isThisComputer(entries)) {
        return true;
    }
    const QByteArray boot = entries.value("boot");
    return (boot.isEmpty() || boot == QSysInfo::bootUniqueId()) && runsHere(entries);
}

} // namespace rejse::files
