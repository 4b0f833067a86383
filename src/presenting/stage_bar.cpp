// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rejse::presenting {

namespace {

constexpr int untilStill = 2500; // ms without the mouse moving
constexpr int margin = 12;

struct BarButton {
    int key;
    const char* name;
    QString text;
    QString shortcut;
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
    const BarButton buttons[]{
        {Qt::Key_Left, "stageBack", tr("Back"), tr("Left")},   {Qt::Key_Right, "stageNext", tr("Next"), tr("Right")},
        {Qt::Key_O, "stageOverview", tr("Overview"), tr("O")}, {Qt::Key_S, "stageScores", tr("Scores"), tr("S")},
        {Qt::Key_W, "stageNotes", tr("Notes"), tr("W")},       {Qt::Key_F1, "stageHelp", tr("Keys"), tr("F1")},
        {Qt::Key_Escape, "stageEnd", tr("End"), tr("Esc")},
    };
    for (const BarButton& one : buttons) {
        auto* button = new QPushButton(one.text);
        button->setObjectName(one.name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(one.text, one.shortcut));
        button->setMinimumHeight(36);
        // Keys go on to the room whatever was clicked last.
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, key = one.key] { emit pressed(key); });
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
