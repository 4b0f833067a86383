// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panel_page.h"

#include <map>

namespace rejse::inspector {

class NamedSection;

/// The map as a whole: its scores, its phases, its own fields, and the lists that its touchpoints share.
class MapPage : public PanelPage {
    Q_OBJECT
public:
    explicit MapPage(editor::MapEditor& editor, QWidget* parent = nullptr);

    /// Puts the keyboard where a persona, channel, process or lane is added.
    void beginAdding(ElementKind kind);

private:
    NamedSection* addNamed(ElementKind kind, const QString& title, const QString& invitation);

    std::map<ElementKind, NamedSection*> m_named;
};

} // namespace rejse::inspector
