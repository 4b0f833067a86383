// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log_sink.h"

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#endif
#include "support/catch.h"
#include "support/expect_log.h"

#include <QString>

#include <spdlog/sinks/base_sink.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace rejse::test {
namespace {

/// What the offscreen platform, and the fonts that a machine happens to have, say whatever the program does.
constexpr std::array<std::string_view, 6> noise{
    "OpenType support missing for",
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
    "This plugin does not support setting window opacity",
    "QStandardPaths: wrong permissions on runtime directory",
};

struct Expectation {
    const ExpectLog* owner;
    std::string part;
    bool seen = false;
};

struct Sink {
    std::mutex mutex;
    std::vector<Expectation> expected;
    std::thread::id thread = std::this_thread::get_id();
    bool inCase = false;
    int stray = 0;
};

Sink& sink()
{
    static Sink one;
    return one;
}

bool takenIn(std::string_view message)
{
    bool taken = false;
    for (auto& expectation : sink().expected) {
        if (message.find(expectation.part) != std::string_view::npos) {
            expectation.seen = true;
            taken = true;
        }
    }
    return taken;
}

void report(const std::string& message)
{
    {
        const std::scoped_lock lock(sink().mutex);
        const auto contains = [&](std::string_view part) { return message.find(part) != std::string::npos; };
        if (std::any_of(noise.begin(), noise.end(), contains) || takenIn(message)) {
            return;
        }
        if (!sink().inCase || std::this_thread::get_id() != sink().thread) {
            ++sink().stray;
            std::fprintf(stderr, "logged outside the test cases: %s\n", message.c_str());
            return;
        }
    }
    FAIL_CHECK("logged: " << message);
}

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const auto message = text.toStdString();
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        std::fprintf(stderr, "%s\n", message.c_str());
        return;
    case QtWarningMsg:
    case QtCriticalMsg:
        report(std::string(context.category == nullptr ? "" : context.category) + ": " + message);
        return;
    case QtFatalMsg:
        std::fprintf(stderr, "fatal: %s\n", message.c_str());
        std::abort();
    }
}

class FailingSink : public spdlog::sinks::base_sink<spdlog::details::null_mutex> {
protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        if (message.level >= spdlog::level::warn) {
            report(std::string(message.payload.data(), message.payload.size()));
        }
    }
    void flush_() override { }
};

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

/// Knows when a test case is running, and so can be failed.
class CaseListener : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo& info) override
    {
        ListenerBase::testCaseStarting(info);
        setInCase(true);
    }
    void testCaseEnded(const Catch::TestCaseStats& stats) override
    {
        setInCase(false);
        ListenerBase::testCaseEnded(stats);
    }

private:
    static void setInCase(bool inCase)
    {
        const std::scoped_lock lock(sink().mutex);
        sink().inCase = inCase;
    }
};

} // namespace

CATCH_REGISTER_LISTENER(CaseListener)

void failOnLog()
{
    qInstallMessageHandler(onQtMessage);
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("rejse", std::make_shared<FailingSink>()));
}

int strayLogs()
{
    const std::scoped_lock lock(sink().mutex);
    return sink().stray;
}

ExpectLog::ExpectLog(std::string part) : m_part(std::move(part)), m_uncaught(std::uncaught_exceptions())
{
    const std::scoped_lock lock(sink().mutex);
    sink().expected.push_back({this, m_part});
}

ExpectLog::~ExpectLog()
{
    const bool came = seen();
    {
        const std::scoped_lock lock(sink().mutex);
        std::erase_if(sink().expected, [this](const Expectation& one) { return one.owner == this; });
    }
    if (!came && std::uncaught_exceptions() == m_uncaught) {
        FAIL_CHECK("nothing was logged that contains: " << m_part);
    }
}

bool ExpectLog::seen() const
{
    const std::scoped_lock lock(sink().mutex);
    const auto& all = sink().expected;
    return std::any_of(all.begin(), all.end(),
                       [this](const Expectation& one) { return one.owner == this && one.seen; });
}

} // namespace rejse::test
