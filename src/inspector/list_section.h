// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"
#include "inspector/part_row.h"
#include "widgets/row_pool.h"

namespace rejse::widgets {
class NewLine;
} // namespace rejse::widgets

namespace rejse::inspector {

/// A list of elements with a text each, which grows by typing in its last, empty line. One row at a time is open: the
/// one that was last entered.
class ListSection : public FieldSection {
    Q_OBJECT
public:
    ListSection(editor::MapEditor& editor, const Subject& subject, const QString& title, const QString& invitation,
                widgets::Folding folding = widgets::Folding::Never, QWidget* parent = nullptr);
    ~ListSection() override;
    Q_DISABLE_COPY_MOVE(ListSection)

    /// The row of an element; null where it has none here.
    PartRow* rowOf(const ElementRef& element) const;
    void open(const PartRow* row);
    /// Puts the keyboard on the last, empty line.
    void beginLine();

protected:
    virtual std::vector<ElementRef> elements() const = 0;
    virtual PartRow* newRow() = 0;
    virtual void addLine(const QString& words) = 0;

private:
    PartRow* makeRow();
    void showElements();
    void move(const PartRow* row, int by);
    void erase(const PartRow* row);

    widgets::RowPool<PartRow> m_rows;
    widgets::NewLine* m_newLine;
    ElementRef m_open;
};

/// What of one kind hangs on the one touchpoint that is shown.
class PartSection : public ListSection {
    Q_OBJECT
public:
    PartSection(editor::MapEditor& editor, const Subject& subject, ElementKind kind, const QString& title,
                const QString& invitation, QWidget* parent = nullptr);

protected:
    bool showsSubject() const override { return subject().touchpoints.size() == 1; }
    std::vector<ElementRef> elements() const override;
    PartRow* newRow() override;
    void addLine(const QString& words) override;

private:
    ElementKind m_kind;
};

} // namespace rejse::inspector
