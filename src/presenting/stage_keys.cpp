// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage_keys.h"

#include "widgets/text/text_label.h"

#include <QGridLayout>

namespace rejse::presenting {

StageKeys::StageKeys(QWidget* parent) : Floating(parent)
{
    setObjectName("stageKeys");
    setAccessibleName(tr("Keys while presenting"));
    const std::pair<QString, QString> keys[]{
        {tr("→  Space  Page Down  click"), tr("Next")},
        {tr("←  Backspace  Page Up  right click"), tr("Back")},
        {tr("↓  ↑"), tr("To the next phase, to the one before")},
        {tr("Home  End"), tr("To the overview, to where to start")},
        {tr("O  Tab"), tr("The whole map in between; a click goes there")},
        {tr("1 – 5   0"), tr("Rate the feeling at the touchpoint; take the rating off")},
        {tr("T   N"), tr("Add a touchpoint; note what is said")},
        {tr("V   Shift+V"), tr("Give a vote; take one back")},
        {tr("D"), tr("A round of dot votes, and its end; clicks vote then")},
        {tr("Ctrl+Z   Ctrl+Shift+Z"), tr("Undo, redo")},
        {tr("S"), tr("Show or hide the scores")},
        {tr("B   ."), tr("A black screen, and back")},
        {tr("Shift+Page Down  Shift+Page Up"), tr("In the window with notes: further down and up in them")},
        {tr("W   X"), tr("The window with notes; swap the screens")},
        {tr("C   Shift+C   +   -"), tr("Start or stop the time; set it back; five minutes more or less")},
        {tr("Esc"), tr("End")},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(32, 28, 32, 28);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(12);
    grid->addWidget(
        (new widgets::TextLabel(accessibleName()))->styled(20, QFont::DemiBold)->wrapped(widgets::Wrap::OneLine), 0, 0,
        1, 2);
    QStringList spoken;
    int row = 1;
    for (const auto& [key, does] : keys) {
        grid->addWidget((new widgets::TextLabel(key))->styled(15, QFont::DemiBold)->wrapped(widgets::Wrap::OneLine),
                        row, 0);
        grid->addWidget((new widgets::TextLabel(does))->styled(15)->wrapped(widgets::Wrap::OneLine), row, 1);
        spoken.append(key + QStringLiteral(": ") + does);
        ++row;
    }
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    hide();
}

} // namespace rejse::presenting
