// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage_bar.h"

#include "commands/shortcuts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rejse::presenting {

namespace {

constexpr int untilStill = 2500; // ms without the mouse moving
constexpr int margin = 12;

struct BarButton {
    commands::Command command;
    const char* name;
    QString text;
};

} // namespace

StageBar::StageBar(QWidget* parent) : Floating(parent)
{
    setObjectName("stageBar");
    setAccessibleName(tr("While presenting"));
    setAttribute(Qt::WA_NoMousePropagation);
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(6);
    using commands::Command;
    const BarButton buttons[]{
        {Command::StageBack, "stageBack", tr("Back")},
        {Command::StageNext, "stageNext", tr("Next")},
        {Command::StageOverview, "stageOverview", tr("Overview")},
        {Command::StageScores, "stageScores", tr("Scores")},
        {Command::StageNotes, "stageNotes", tr("Notes")},
        {Command::StageKeys, "stageHelp", tr("Keys")},
        {Command::StageEnd, "stageEnd", tr("End")},
    };
    for (const BarButton& one : buttons) {
        auto* button = new QPushButton(one.text);
        button->setObjectName(one.name);
        button->setToolTip(tr("%1 (%2)").arg(one.text, commands::shownShortcut(commands::info(one.command))));
        button->setMinimumHeight(36);
        // Keys go on to the room whatever was clicked last.
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, command = one.command] { emit given(command); });
        row->addWidget(button);
    }
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(untilStill);
    connect(&m_stillness, &QTimer::timeout, this, [this] {
        // A finger leaves no trace where it was lifted, and so still counts as over what it touched.
        if (!isVisible() || m_by == By::Finger || !underMouse()) {
            hide();
            emit still();
        }
    });
    hide();
}

void StageBar::appear(By by)
{
    m_by = by;
    show();
    raise();
}

void StageBar::place(int top)
{
    adjustSize();
    move(parentWidget()->width() - width() - margin, top + margin);
}

void StageBar::leaveEvent(QEvent* event)
{
    stir();
    Floating::leaveEvent(event);
}

} // namespace rejse::presenting
