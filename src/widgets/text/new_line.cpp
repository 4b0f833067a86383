// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/new_line.h"

namespace rejse::widgets {

NewLine::NewLine(const QString& invitation, std::function<void(const QString&)> add, QWidget* parent)
    : TextBox(Lines::One, Look::Quiet, parent),
      m_add(std::move(add))
{
    setLabel(invitation);
    setPlaceholder(invitation);
    setLinesTaker([this](const QStringList& lines) {
        for (const QString& line : lines) {
            addLine(line);
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
