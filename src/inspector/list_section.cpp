// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/list_section.h"

#include "inspector/touchpoint/action_row.h"
#include "widgets/text/new_line.h"

#include <QApplication>

#include <algorithm>

namespace rejse::inspector {

ListSection::ListSection(editor::MapEditor& editor, const Subject& subject, const QString& title,
                         const QString& invitation, widgets::Folding folding, QWidget* parent)
    : FieldSection(editor, subject, title, folding, parent),
      m_rows([this] { return makeRow(); }, 0),
      m_newLine(new widgets::NewLine(invitation, [this](const QString& words) { addLine(words); }))
{
    rows()->setContentsMargins(0, 0, 0, 0);
    rows()->setSpacing(0);
    rows()->addWidget(m_rows.widget());
    rows()->addWidget(m_newLine);
    fields().onRefresh([this] { showElements(); });
    // Whatever of a row has the keyboard, it is the row that is worked on.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const auto& all = m_rows.rows();
        const auto entered =
            std::find_if(all.begin(), all.end(), [&](const PartRow* row) { return row->isAncestorOf(now); });
        if (entered != all.end()) {
            open(*entered);
        }
    });
}

ListSection::~ListSection()
{
    // The focus moves once more while the rows go.
    disconnect(qApp, nullptr, this, nullptr);
}

PartRow* ListSection::makeRow()
{
    PartRow* row = newRow();
    connect(row, &PartRow::clicked, this, [this, row] { open(row); });
    connect(row, &PartRow::moveWanted, this, [this, row](int by) { move(row, by); });
    connect(row, &PartRow::removeWanted, this, [this, row] { editor().remove({row->part()}); });
    connect(row, &PartRow::erased, this, [this, row] { erase(row); });
    return row;
}

void ListSection::showElements()
{
    const std::vector<ElementRef> all = elements();
    const auto& rows = m_rows.show(all.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i]->setOpen(all[i] == m_open);
        rows[i]->showPart(all[i]);
    }
}

PartRow* ListSection::rowOf(const ElementRef& element) const
{
    const auto& all = m_rows.rows();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PartRow* row) { return row->part() == element; });
    return found == all.end() ? nullptr : *found;
}

void ListSection::open(const PartRow* row)
{
    m_open = row->part();
    for (PartRow* each : m_rows.rows()) {
        each->setOpen(each == row);
    }
}

void ListSection::beginLine()
{
    setFolded(false);
    m_newLine->setFocus(Qt::ShortcutFocusReason);
}

void ListSection::move(const PartRow* row, int by)
{
    // A copy, for the move deals the rows out anew.
    const ElementRef part = row->part(); // NOLINT(performance-unnecessary-copy-initialization)
    m_open = part;
    editor().moveInList(part, by < 0 ? editor::Direction::Back : editor::Direction::Forward);
    if (PartRow* there = rowOf(part)) {
        there->textBox()->setFocus(Qt::OtherFocusReason);
    }
}

void ListSection::erase(const PartRow* row)
{
    const auto& all = m_rows.rows();
    const auto at = std::find(all.begin(), all.end(), row);
    if (at == all.end()) {
        return;
    }
    QWidget* before = at == all.begin() ? nullptr : (*(at - 1))->textBox();
    row->textBox()->giveUp();
    editor().remove({row->part()});
    (before ? before : m_newLine)->setFocus(Qt::OtherFocusReason);
}

PartSection::PartSection(editor::MapEditor& editor, const Subject& subject, ElementKind kind, const QString& title,
                         const QString& invitation, QWidget* parent)
    : ListSection(editor, subject, title, invitation, widgets::Folding::Never, parent),
      m_kind(kind)
{ }

PartRow* PartSection::newRow()
{
    switch (m_kind) {
    case ElementKind::Experience:
        return new ExperienceRow(editor());
    case ElementKind::Barrier:
        return new BarrierRow(editor());
    default:
        return new ActionRow(editor());
    }
}

void PartSection::addLine(const QString& words)
{
    editor().add(m_kind, editor::Where::Fitting, ElementRef::ofTouchpoint(subject().touchpoints.front()), words,
                 editor::Selecting::AsItWas);
}

std::vector<ElementRef> PartSection::elements() const
{
    std::vector<ElementRef> all;
    const Touchpoint& on = *rejse::findTouchpoint(journey(), subject().touchpoints.front());
    const auto collect = [&](const auto& list) {
        for (const auto& part : list) {
            all.push_back({m_kind, part.id, on.id});
        }
    };
    if (m_kind == ElementKind::Experience) {
        collect(on.experiences);
    } else if (m_kind == ElementKind::Barrier) {
        collect(on.barriers);
    } else {
        collect(on.actions);
    }
    return all;
}

} // namespace rejse::inspector
