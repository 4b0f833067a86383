// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/talk_timer.h"

#include <QElapsedTimer>

#include <algorithm>

namespace rejse::presenting {

namespace {

constexpr int tick = 200; // ms
constexpr int longest = 600;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

TalkTimer::Clock systemClock()
{
    QElapsedTimer since;
    since.start();
    return [since] { return since.elapsed(); };
}

} // namespace

TalkTimer::TalkTimer(Clock clock, QObject* parent) : QObject(parent), m_clock(clock ? std::move(clock) : systemClock())
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TalkTimer::ticked);
}

qint64 TalkTimer::elapsed() const
{
    return m_before + (m_startedAt ? m_clock() - *m_startedAt : 0);
}

void TalkTimer::toggle()
{
    if (m_startedAt) {
        m_before = elapsed();
        m_startedAt.reset();
        m_tick.stop();
    } else {
        m_startedAt = m_clock();
        m_tick.start();
    }
    emit ticked();
}

void TalkTimer::reset()
{
    m_before = 0;
    if (m_startedAt) {
        m_startedAt = m_clock();
    }
    emit ticked();
}

void TalkTimer::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 0, longest);
    emit ticked();
}

bool TalkTimer::isEnding() const
{
    const qint64 all = m_minutes * minute;
    return all > 0 && (all - elapsed()) * 10 <= all;
}

QString TalkTimer::text() const
{
    // What is left is counted in begun seconds, so that it reads 0:00 when the time is over and no earlier.
    const qint64 gone = elapsed() / second;
    const qint64 left = m_minutes * minute - elapsed();
    const qint64 shown = m_minutes == 0 ? gone : left > 0 ? (left + second - 1) / second : -left / second;
    const QString sign = m_minutes > 0 && left <= -second ? QStringLiteral("−") : QString();
    return QStringLiteral("%1%2:%3").arg(sign).arg(shown / 60).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

} // namespace rejse::presenting
