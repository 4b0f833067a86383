// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/map_text.h"

#include "widgets/wording/numbers.h"

namespace rejse::inspector {

MapText::MapText(editor::MapEditor& editor, TextField field, Look look, QWidget* parent)
    : widgets::TextBox(info(field).lines == Lines::Many ? widgets::Lines::Many : widgets::Lines::One, look, parent),
      m_editor(editor),
      m_address{field, {}, 0}
{
    connect(this, &widgets::TextBox::typed, this, [this](const QString& words) { m_editor.type(pending(), words); });
    connect(this, &widgets::TextBox::committed, this, &MapText::commitText);
    connect(this, &widgets::TextBox::gaveUp, this, [this] { m_editor.giveUp(); });
}

void MapText::showText(const rejse::ElementRef& element, std::size_t index)
{
    showText({m_address.field, element, index});
}

void MapText::showText(const TextAddress& address)
{
    if (!(address == m_address)) {
        commit();
        m_address = address;
    }
    setText(widgets::text(textAt(m_editor.journey(), m_address)));
}

void MapText::commitText(const QString& words)
{
    m_editor.commit(pending(), words);
    setText(widgets::text(textAt(m_editor.journey(), m_address)));
}

} // namespace rejse::inspector
