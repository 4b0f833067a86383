// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QInputMethodEvent;
class QKeyEvent;

namespace rejse::commands {

/// Keeps keys from being commands while an input method composes a word in a text, in every window of the program. Some
/// input methods pass on Enter, Esc and others meanwhile: Enter takes the composition as it is, Esc drops it, and no
/// other key does anything until the composition has ended.
class CompositionGuard : public QObject {
public:
    /// Watches the application from now on. A second guard beside the first is not needed and does no harm.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit CompositionGuard(QObject* application);
    void follow(QObject* text, const QInputMethodEvent& event);
    void take(QKeyEvent& event);
    void end(const QString& committed);

    QPointer<QObject> m_text; ///< where a composition is open
    QString m_preedit;
};

} // namespace rejse::commands
