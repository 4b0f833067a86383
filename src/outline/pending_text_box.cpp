// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/pending_text_box.h"

#include "widgets/text/plain_edit.h"
#include "widgets/wording/numbers.h"

#include <QKeyEvent>

#include <utility>

namespace rejse::outline {

PendingTextBox::PendingTextBox(editor::MapEditor& editor, QWidget* parent)
    : widgets::TextBox(widgets::Lines::One, Look::Framed, parent),
      m_editor(editor)
{
    setLabel(tr("Name"));
    hide();
    connect(this, &widgets::TextBox::typed, this, [this](const QString& words) {
        if (m_pending) {
            m_editor.type(*m_pending, words);
        }
    });
    connect(&editor.document(), &editor::Document::commitWanted, this, &PendingTextBox::close);
}

void PendingTextBox::open(const editor::PendingText& pending, QWidget* from)
{
    close();
    setText(pending.isNew ? QString() : widgets::text(textAt(m_editor.journey(), pending.text)));
    m_pending = pending;
    m_from = from;
    show();
    raise();
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->selectAll();
}

void PendingTextBox::hideBox()
{
    // What was typed is settled by the draft, not by the box.
    m_pending.reset();
    const QSignalBlocker quiet(this);
    commit();
    setText({});
    if (edit()->hasFocus() && m_from) {
        m_from->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

bool PendingTextBox::commitDraft(const editor::PendingText& pending)
{
    const QString words = text();
    hideBox();
    return m_editor.commit(pending, words);
}

void PendingTextBox::close()
{
    if (m_pending) {
        const editor::PendingText pending = *m_pending;
        commitDraft(pending);
    }
}

void PendingTextBox::handleLeaving()
{
    close();
}

bool PendingTextBox::handleKey(QKeyEvent& event)
{
    if (!m_pending) {
        return widgets::TextBox::handleKey(event);
    }
    if (event.key() == Qt::Key_Escape) {
        hideBox();
        m_editor.giveUp();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const editor::PendingText pending = *m_pending;
        if (commitDraft(pending) && pending.isNew) {
            if (const auto next =
                    m_editor.beginNew(pending.text.element.kind, editor::Where::After, pending.text.element)) {
                open(*next, m_from);
            }
        }
        return true;
    }
    return widgets::TextBox::handleKey(event);
}

} // namespace rejse::outline
