// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/new_line.h"

#include "rejse/exchange/text_items.h"

namespace rejse::widgets {

NewLine::NewLine(const QString& invitation, std::function<void(const QString&)> add, QWidget* parent)
    : TextBox(Lines::One, Look::Quiet, parent),
      m_add(std::move(add))
{
    setLabel(invitation);
    setPlaceholder(invitation);
    setItemsTaker([this](const QString& text) {
        for (const exchange::TextItem& item : exchange::readItems(text.toStdString())) {
            addLine(QString::fromStdString(item.notes.empty() ? item.title : item.title + '\n' + item.notes));
        }
    });
    setIcon(layout::Icon::Plus);
    connect(this, &TextBox::committed, this, [this](const QString& words) {
        setText({});
        addLine(words);
    });
}

void NewLine::addLine(const QString& words)
{
    if (!words.trimmed().isEmpty()) {
        m_add(words);
    }
}

} // namespace rejse::widgets
