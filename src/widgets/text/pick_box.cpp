// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/pick_box.h"

#include "render/paint/painter.h"
#include "widgets/text/plain_edit.h"
#include "widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>

namespace rejse::widgets {

namespace {

constexpr int arrowWidth = 22;

} // namespace

PickBox::PickBox(std::function<QStringList()> names, QWidget* parent)
    : TextBox(Lines::One, Look::Framed, parent),
      m_names(std::move(names)),
      m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    setTrailing(arrowWidth);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(edit());
    connect(this, &TextBox::typed, this, [this](const QString& words) {
        if (words.isEmpty()) {
            m_completer->popup()->hide();
        } else {
            suggest(words);
        }
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        replaceTyped(name);
        m_completer->popup()->hide();
        commit();
    });
}

void PickBox::suggest(const QString& part)
{
    m_model->setStringList(m_names());
    m_completer->setCompletionPrefix(part);
    const bool nothingToChoose = m_completer->completionCount() == 0 || m_completer->currentCompletion() == part;
    if (nothingToChoose) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete(rect());
    }
}

bool PickBox::handleKey(QKeyEvent& event)
{
    const int key = event.key();
    if (m_completer->popup()->isVisible()) {
        // The list's own keys, as long as something is chosen in it.
        const bool chosen = m_completer->popup()->currentIndex().isValid();
        const bool ofList = key == Qt::Key_Escape || (chosen && (key == Qt::Key_Return || key == Qt::Key_Enter));
        if (ofList) {
            event.ignore();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_completer->popup()->hide();
        }
    } else if (key == Qt::Key_Down && event.modifiers() == Qt::NoModifier) {
        suggest({});
        return true;
    }
    return TextBox::handleKey(event);
}

void PickBox::paintEvent(QPaintEvent* event)
{
    TextBox::paintEvent(event);
    QPainter painter(this);
    render::paintIcon(painter, layout::Icon::ChevronDown, {width() - 23.0, 8, 16, 16}, themeOf(this).text2);
}

void PickBox::mousePressEvent(QMouseEvent* event)
{
    TextBox::mousePressEvent(event);
    if (event->position().x() > width() - arrowWidth - 6) {
        suggest({});
    }
}

} // namespace rejse::widgets
