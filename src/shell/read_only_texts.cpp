// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/read_only_texts.h"

#include "editor/document/document.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace rejse::shell {

namespace {

/// Whether a key would change a text.
bool isTyping(QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    const QString words = event.text();
    return (plain && !words.isEmpty() && words.front().isPrint()) || event.key() == Qt::Key_Backspace
        || event.key() == Qt::Key_Delete || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Cut);
}

} // namespace

ReadOnlyTexts::ReadOnlyTexts(editor::Document& document, QList<QWidget*> areas, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_areas(std::move(areas))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&document, &editor::Document::readOnlyChanged, this, [this] { follow(QApplication::focusWidget()); });
}

void ReadOnlyTexts::follow(QWidget* focused)
{
    release();
    auto* field = qobject_cast<QPlainTextEdit*>(focused);
    if (!m_document.isReadOnly() || !field || !isInside(field)) {
        return;
    }
    // A name that has just been opened for typing closes again, and gives the keyboard back.
    m_document.commitPendingEdit();
    if (QApplication::focusWidget() != field) {
        m_document.mayChange();
        return;
    }
    m_field = field;
    field->setReadOnly(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->installEventFilter(this);
}

void ReadOnlyTexts::release()
{
    if (QPlainTextEdit* field = std::exchange(m_field, nullptr)) {
        field->removeEventFilter(this);
        field->setReadOnly(false);
    }
}

bool ReadOnlyTexts::isInside(const QWidget* widget) const
{
    return std::any_of(m_areas.begin(), m_areas.end(), [&](const QWidget* area) { return area->isAncestorOf(widget); });
}

bool ReadOnlyTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isTyping(*static_cast<QKeyEvent*>(event))) {
        m_document.mayChange();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rejse::shell
