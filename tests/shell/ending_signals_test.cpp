// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ending_signals.h"

#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <QDir>

#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace rejse;

namespace {

QStringList openHandles()
{
    return QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("a request to end comes as a signal of the event loop")
{
    const shell::EndingSignals endings;
    const QSignalSpy told(&endings, &shell::EndingSignals::endWanted);
    std::raise(GENERATE(SIGTERM, SIGHUP, SIGINT));
    CHECK(told.isEmpty());
    CHECK(QTest::qWaitFor([&] { return told.size() == 1; }));
}

TEST_CASE("a request to end leaves the number of the last error as the program had it, even where it fails itself")
{
    const QStringList before = openHandles();
    if (before.isEmpty()) {
        return; // this system does not tell
    }
    auto* const handler = std::signal(SIGPIPE, SIG_IGN);
    {
        const shell::EndingSignals endings;
        const QStringList after = openHandles();
        for (const QString& handle : after) {
            if (!before.contains(handle)) {
                ::close(handle.toInt());
            }
        }
        errno = ENOENT;
        std::raise(SIGTERM);
        CHECK(errno == ENOENT);
    }
    std::signal(SIGPIPE, handler);
}
#endif
