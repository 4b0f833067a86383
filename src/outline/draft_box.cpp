// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/draft_box.h"

#include "widgets/text/plain_edit.h"
#include "widgets/wording/numbers.h"

#include <QKeyEvent>

#include <utility>

namespace rejse::outline {

DraftBox::DraftBox(editor::MapEditor& editor, QWidget* parent)
    : widgets::TextBox(widgets::Lines::One, Look::Framed, parent),
      m_editor(editor)
{
    setLabel(tr("Name"));
    hide();
    connect(this, &widgets::TextBox::typed, this, [this](const QString& words) {
        if (m_draft) {
            m_editor.type(*m_draft, words);
        }
    });
    connect(&editor.document(), &editor::Document::settleWanted, this, &DraftBox::close);
}

void DraftBox::open(const editor::Draft& draft, QWidget* from)
{
    close();
    setText(draft.isNew ? QString() : widgets::text(textAt(m_editor.journey(), draft.text)));
    m_draft = draft;
    m_from = from;
    show();
    raise();
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->selectAll();
}

void DraftBox::hideBox()
{
    // What was typed is settled by the draft, not by the box.
    m_draft.reset();
    const QSignalBlocker quiet(this);
    settle();
    setText({});
    if (edit()->hasFocus() && m_from) {
        m_from->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

bool DraftBox::commitDraft(const editor::Draft& draft)
{
    const QString words = text();
    hideBox();
    return m_editor.commit(draft, words);
}

void DraftBox::close()
{
    if (m_draft) {
        const editor::Draft draft = *m_draft;
        commitDraft(draft);
    }
}

void DraftBox::handleLeaving()
{
    close();
}

bool DraftBox::handleKey(QKeyEvent& event)
{
    if (!m_draft) {
        return widgets::TextBox::handleKey(event);
    }
    if (event.key() == Qt::Key_Escape) {
        hideBox();
        m_editor.giveUp();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const editor::Draft draft = *m_draft;
        if (commitDraft(draft) && draft.isNew) {
            if (const auto next = m_editor.beginNew(draft.text.thing.kind, editor::Where::After, draft.text.thing)) {
                open(*next, m_from);
            }
        }
        return true;
    }
    return widgets::TextBox::handleKey(event);
}

} // namespace rejse::outline
