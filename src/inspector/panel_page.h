// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace rejse::inspector {

/// What the side panel shows of one kind of element: sections under each other, scrolled where they need more room.
class PanelPage : public QScrollArea {
    Q_OBJECT
public:
    explicit PanelPage(editor::MapEditor& editor, QWidget* parent = nullptr);

    /// Shows the subject, whose elements exist and are of this page's kind, as it is now. What is being typed about
    /// another one is committed first.
    void showSubject(const Subject& subject);
    /// Brings the part of the page that is about `element` into view.
    virtual void reveal(const rejse::ElementRef& element);

protected:
    editor::MapEditor& editor() const { return m_editor; }
    const Subject& subject() const { return m_subject; }

    /// Below the ones before.
    template <typename S, typename... Arguments> S* add(Arguments&&... arguments)
    {
        auto* section = new S(m_editor, m_subject, std::forward<Arguments>(arguments)...);
        append(section);
        return section;
    }
    /// What is added from here on stands at the foot where there is room.
    void addSpring();

private:
    void append(FieldSection* section);
    void refresh();
    void orderTabs();
    void scrollTo(const QWidget& section);

    editor::MapEditor& m_editor;
    Subject m_subject;
    QVBoxLayout* m_column = nullptr;
    std::vector<FieldSection*> m_sections;
    QList<QWidget*> m_tabOrder;
};

} // namespace rejse::inspector
