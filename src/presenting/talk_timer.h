// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace rejse::presenting {

/// The time of a talk: counts up, or down from a time that is set.
class TalkTimer : public QObject {
    Q_OBJECT
public:
    /// Milliseconds that only grow.
    using Clock = std::function<qint64()>;

    /// The system's clock where none is given.
    explicit TalkTimer(Clock clock = {}, QObject* parent = nullptr);

    bool isRunning() const { return m_startedAt.has_value(); }
    void toggle();
    void reset();

    /// Counts down from so many minutes, 0 to 600; 0 counts up.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

    /// The last tenth of the time that is set, or less, is left.
    bool isEnding() const;
    /// "12:34" gone, or left; "−0:07" where the time is over.
    QString text() const;

signals:
    /// Another second, or another state.
    void ticked();

private:
    qint64 elapsed() const;

    Clock m_clock;
    QTimer m_tick;
    std::optional<qint64> m_startedAt;
    qint64 m_before = 0; ///< ms gone before it was started last
    int m_minutes = 0;
};

} // namespace rejse::presenting
