// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rejse::shell {

/// Turns the system's requests to end (SIGTERM, SIGHUP, SIGINT) into a signal of the event loop. The second one ends
/// the program at once, should it not come to its event loop any more. One at a time.
class EndingSignals : public QObject {
    Q_OBJECT
public:
    explicit EndingSignals(QObject* parent = nullptr);
    ~EndingSignals() override;
    Q_DISABLE_COPY_MOVE(EndingSignals)

signals:
    void endWanted();

private:
    int m_readingEnd = -1;
};

} // namespace rejse::shell
