// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/prompt.h"

#include "widgets/text/text_label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rejse::presenting {

Prompt::Prompt(QWidget* parent) : Floating(parent), m_title(new widgets::TextLabel), m_line(new QLineEdit)
{
    setObjectName("prompt");
    setAttribute(Qt::WA_NoMousePropagation);
    m_title->styled(15, QFont::DemiBold, widgets::Ink::Caption)->wrapped(widgets::Wrap::Words);
    m_line->setObjectName("promptLine");
    m_line->setFont(render::uiFont(20));
    m_line->setMinimumHeight(44);
    m_line->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 18);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_line);
    hide();
}

void Prompt::open(const QString& title)
{
    m_title->setText(title);
    m_line->setAccessibleName(title);
    m_line->clear();
    show();
    raise();
    m_line->setFocus();
}

void Prompt::take(QKeyEvent* event)
{
    takeKeyboard();
    QCoreApplication::sendEvent(m_line, event);
}

void Prompt::takeKeyboard()
{
    m_line->setFocus();
}

/// What the line has no use for is no command for the stage either.
void Prompt::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void Prompt::place(int foot)
{
    const int width = qMin(720, parentWidget()->width() - 48);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - foot - height - 16, width, height);
}

bool Prompt::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return Floating::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        return true; // there is nowhere to go
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString line = m_line->text().trimmed();
        m_line->clear();
        if (line.isEmpty()) {
            emit left();
        } else {
            emit entered(line);
        }
        return true;
    }
    return Floating::eventFilter(watched, event);
}

} // namespace rejse::presenting
