// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/process.h"

#include <QFile>

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

} // namespace rejse::files
