// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/shown_panels.h"
#include "widgets/menu_button.h"

#include "support/catch.h"
#include "support/journeys.h"

namespace rejse::test {

/// The panel of the touchpoint t3 of smallJourney(), with every section of it unfolded.
struct ShownTouchpoint : ShownPanels {
    explicit ShownTouchpoint(Journey journey = smallJourney()) : ShownPanels(std::move(journey))
    {
        selection.select(ElementRef::ofTouchpoint("t3"));
        for (const char* section : {"Details", "Evidence", "Quote, picture, notes", "Metrics, lanes, votes"}) {
            unfold(section);
        }
    }

    void checkTouchpoint(const std::function<void()>& act, const std::function<void(Touchpoint&)>& expected)
    {
        checkStep(act, [&](Journey& journey) { expected(journey.phases[2].edit().touchpoints[0].edit()); });
    }

    /// Types into a field and leaves it.
    void enter(const QString& name, const QString& words, int which = 0)
    {
        type(name, words, which);
        leave();
    }

    /// Types into a field and presses Enter.
    void confirm(const QString& name, const QString& words, int which = 0) const
    {
        type(name, words, which);
        QTest::keyClick(field(name, which), Qt::Key_Return);
    }

    void pick(const QString& name, const QString& choice)
    {
        auto* button = field<widgets::MenuButton>(name);
        QTest::mouseClick(button, Qt::LeftButton);
        pickFromMenu(button, choice);
        activate();
    }
};

} // namespace rejse::test
