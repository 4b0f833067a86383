// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/persona/goal_row.h"

#include "inspector/map_text.h"
#include "widgets/icon_button.h"

#include <QHBoxLayout>

namespace rejse::inspector {

GoalRow::GoalRow(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_text(new MapText(editor, TextField::PersonaGoal, widgets::TextBox::Look::Quiet))
{
    m_text->setLabel(tr("Goal"));
    m_text->setIcon(layout::Icon::Check);
    auto* remove = new widgets::IconButton(layout::Icon::Close, tr("Delete goal"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_text, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &GoalRow::removeWanted);
    connect(m_text, &widgets::TextBox::erased, this, [this] {
        m_text->giveUp();
        emit removeWanted();
    });
    connect(m_text, &widgets::TextBox::moved, this, &GoalRow::moveWanted);
}

void GoalRow::showGoal(const Id& persona, std::size_t index)
{
    m_index = index;
    m_text->showText({ElementKind::Persona, persona, {}}, index);
}

void GoalRow::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace rejse::inspector
