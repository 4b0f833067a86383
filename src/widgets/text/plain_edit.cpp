// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/plain_edit.h"

#include <QMimeData>

namespace rejse::widgets {

PlainEdit::PlainEdit(bool oneLine, QWidget* parent) : QPlainTextEdit(parent), m_oneLine(oneLine)
{
    // For the style sheet: the frame around it is drawn by who holds it.
    setProperty("bare", true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void PlainEdit::keyPressEvent(QKeyEvent* event)
{
    if (!m_keyTaker || !m_keyTaker(*event)) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool PlainEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void PlainEdit::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (!m_oneLine) {
        insertPlainText(text);
        return;
    }
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > 1 && m_linesTaker) {
        m_linesTaker(lines);
    } else {
        insertPlainText(lines.join(u' '));
    }
}

} // namespace rejse::widgets
