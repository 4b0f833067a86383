// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ending_signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace rejse::shell {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endings{SIGTERM, SIGHUP, SIGINT};
// What a handler may touch: a number, and nothing of the program's objects.
volatile std::sig_atomic_t writingEnd = -1;

void handle(int)
{
    const int before = errno; // which the program may be about to look at
    const char anything = 1;
    [[maybe_unused]] const auto written = ::write(writingEnd, &anything, sizeof anything);
    errno = before;
}

void setHandlers(void (*handler)(int), int flags)
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int ending : endings) {
        sigaction(ending, &action, nullptr);
    }
}

} // namespace

EndingSignals::EndingSignals(QObject* parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0) {
        return; // as it is without a handler: the recovery has the work all the same
    }
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC); // not every system takes this with the call above
    }
    m_readingEnd = ends[0];
    writingEnd = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit endWanted();
    });
    // Once handled, the next one does what it does to any program.
    setHandlers(handle, static_cast<int>(SA_RESTART | SA_RESETHAND));
}

EndingSignals::~EndingSignals()
{
    if (m_readingEnd >= 0) {
        setHandlers(SIG_DFL, 0);
        ::close(m_readingEnd);
        ::close(writingEnd);
        writingEnd = -1;
    }
}

#else

EndingSignals::EndingSignals(QObject* parent) : QObject(parent) { }
EndingSignals::~EndingSignals() = default;

#endif

} // namespace rejse::shell
