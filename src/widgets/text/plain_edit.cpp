// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/plain_edit.h"

#include "rejse/exchange/text_items.h"

#include <QMimeData>
#include <QRegularExpression>

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
    const std::string text = source->text().toStdString();
    if (m_oneLine && m_itemsTaker && exchange::readItems(text).size() > 1) {
        m_itemsTaker(source->text());
        return;
    }
    static const QRegularExpression lineEnds(QStringLiteral("\\r\\n|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    QString inserted = QString::fromStdString(exchange::asInsertedText(text));
    inserted.replace(lineEnds, QStringLiteral("\n"));
    if (m_oneLine) {
        inserted = inserted.split(u'\n', Qt::SkipEmptyParts).join(u' ');
    }
    insertPlainText(inserted);
}

} // namespace rejse::widgets
