// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a map many times and keeps every step: what a long day's work takes of the memory.
#include "editor/editing/map_editor.h"
#include "support/journey_builder.h"
#include "support/random.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace rejse;

namespace {

/// One of the changes that a person makes over and over: a text, a rating, a place.
void change(editor::MapEditor& editor, test::Random& random)
{
    const Journey& journey = editor.journey();
    const Phase& phase = *journey.phases[random.below(journey.phases.size())];
    if (phase.touchpoints.empty()) {
        return;
    }
    const Id touchpoint = phase.touchpoints[random.below(phase.touchpoints.size())]->id;
    editor.selection().select(ElementRef::ofTouchpoint(touchpoint));
    switch (random.below(4)) {
    case 0:
        static_cast<void>(editor.setText(mainText(ElementRef::ofTouchpoint(touchpoint)),
                                         QStringLiteral("Title %1").arg(random.between(0, 1'000'000))));
        break;
    case 1:
        editor.setFeeling(random.between(-2, 2));
        break;
    case 2:
        editor.setImportance(random.between(1, 5));
        break;
    default:
        editor.moveAlong(random.chance(50) ? editor::Direction::Back : editor::Direction::Forward);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int steps = argc == 3 ? std::atoi(argv[2]) : 0;
    if (steps <= 0) {
        std::fputs("Usage: rejse_undo_steps TOUCHPOINTS STEPS\n", stderr);
        return 2;
    }
    editor::Document document(test::largeJourney(std::strtoul(argv[1], nullptr, 10)));
    editor::Selection selection;
    editor::MapEditor editor(document, selection);
    test::Random random(1);
    while (document.history().count() < steps) {
        change(editor, random);
    }
    return 0;
}
