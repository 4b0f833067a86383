// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/composition.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace rejse::commands {

namespace {

constexpr QLatin1String guardName("compositionGuard");

} // namespace

void CompositionGuard::install()
{
    if (!qApp->findChild<QObject*>(guardName, Qt::FindDirectChildrenOnly)) {
        qApp->installEventFilter(new CompositionGuard(qApp));
    }
}

CompositionGuard::CompositionGuard(QObject* application) : QObject(application)
{
    setObjectName(guardName);
}

bool CompositionGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        follow(watched, *static_cast<QInputMethodEvent*>(event));
        return false;
    }
    if (watched != m_text || m_preedit.isEmpty()) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress:
        take(*static_cast<QKeyEvent*>(event));
        event->accept();
        return true;
    case QEvent::FocusOut:
        m_preedit.clear();
        return false;
    default:
        return false;
    }
}

void CompositionGuard::follow(QObject* text, const QInputMethodEvent& event)
{
    m_text = text;
    m_preedit = event.preeditString();
}

void CompositionGuard::take(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        QGuiApplication::inputMethod()->commit();
        end(m_preedit);
        break;
    case Qt::Key_Escape:
        QGuiApplication::inputMethod()->reset();
        end({});
        break;
    default:
        break;
    }
}

/// For an input method that has not ended the composition itself.
void CompositionGuard::end(const QString& committed)
{
    if (m_text && !m_preedit.isEmpty()) {
        QInputMethodEvent ended;
        ended.setCommitString(committed);
        QCoreApplication::sendEvent(m_text, &ended);
    }
}

} // namespace rejse::commands
