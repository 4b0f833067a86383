// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/fields.h"
#include "widgets/section.h"

namespace rejse::inspector {

/// What a page of the side panel is about.
struct Subject {
    rejse::ElementRef element = {};
    std::vector<Id> touchpoints = {}; ///< shown together; empty where the element hangs on none
    friend bool operator==(const Subject&, const Subject&) = default;
};

/// A section of fields of the page's subject. While it is folded it reads nothing.
class FieldSection : public widgets::Section {
    Q_OBJECT
public:
    FieldSection(editor::MapEditor& editor, const Subject& subject, const QString& title = {},
                 widgets::Folding folding = widgets::Folding::Never, QWidget* parent = nullptr);

    /// Shows the subject as it is now.
    void refresh();

protected:
    editor::MapEditor& editor() const { return m_editor; }
    const editor::Document& document() const { return m_editor.document(); }
    const Journey& journey() const { return m_editor.journey(); }
    const Subject& subject() const { return m_subject; }
    Fields& fields() { return *m_fields; }

    /// Whether it has anything to show of the subject, and what its heading says, even while it is folded.
    virtual bool showsSubject() const { return true; }
    virtual void refreshHeading() { }

    /// A name at the left and a field at the right; without a name the field has all the width.
    QWidget* addRow(const QString& label, QWidget* field);
    /// A text of the subject's element.
    MapText* addText(const QString& label, TextField field);
    /// A colour of one's own among a few, or any; none is the one that the place gives.
    void addColor(const QString& name, const std::function<std::optional<Rgb>()>& read,
                  const std::function<Journey(Journey, const std::optional<Rgb>&)>& write);

private:
    editor::MapEditor& m_editor;
    const Subject& m_subject;
    Fields* m_fields;
};

} // namespace rejse::inspector
