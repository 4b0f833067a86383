// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/panel_page.h"

namespace rejse::inspector {

class ListSection;

/// A touchpoint: its score with the parts of it, its ratings, what hangs on it, and every other field. Of several
/// touchpoints the fields that they can share.
class TouchpointPage : public PanelPage {
    Q_OBJECT
public:
    explicit TouchpointPage(editor::MapEditor& editor, QWidget* parent = nullptr);
    void reveal(const rejse::ElementRef& element) override;

private:
    std::vector<ListSection*> m_lists;
};

} // namespace rejse::inspector
