// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/list_section.h"

namespace rejse::inspector {

/// The personas, channels, processes or lanes of the map: each is renamed where it stands and leads to its own page.
class NamedSection : public ListSection {
    Q_OBJECT
public:
    NamedSection(editor::MapEditor& editor, const Subject& subject, ElementKind kind, const QString& title,
                 const QString& invitation, QWidget* parent = nullptr);

protected:
    void refreshHeading() override;
    std::vector<ElementRef> elements() const override;
    PartRow* newRow() override;
    void addLine(const QString& words) override;

private:
    ElementKind m_kind;
};

} // namespace rejse::inspector
