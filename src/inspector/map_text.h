// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "widgets/text/text_box.h"

namespace rejse::inspector {

/// A field for one of the map's texts: seen everywhere while it is typed, one step when it is committed.
class MapText : public widgets::TextBox {
    Q_OBJECT
public:
    MapText(editor::MapEditor& editor, TextField field, Look look = Look::Framed, QWidget* parent = nullptr);

    /// The text of the element, or of the one at `index` in its list; what is typed in another one is committed first.
    void showText(const rejse::ElementRef& element, std::size_t index = 0);
    /// Another text of one line.
    void showText(const TextAddress& address);
    const TextAddress& address() const { return m_address; }

private:
    void commitText(const QString& words);
    editor::PendingText pending() const { return {m_address, false}; }

    editor::MapEditor& m_editor;
    TextAddress m_address;
};

} // namespace rejse::inspector
