// SPDX-License-Identifier: GPL-3.0-or-later
// The map stays where one looks, whatever the window does around it.
#include "render/paint/painter.h"
#include "shell/opened_window.h"
#include "support/catch.h"

#include <QScrollBar>

using namespace rejse;
using commands::Command;

namespace {

/// The window on a small screen.
struct SmallWindow : test::OpenedWindow {
    SmallWindow() { window->resize(1280, 720); }

    canvas::MapView& view() const { return window->currentTab()->view(); }
    editor::Selection& selection() const { return window->currentTab()->selection(); }

    void type(const QString& words) const { QTest::keyClicks(window->focusWidget(), words); }
    void press(Qt::Key key) const { QTest::keyClick(window->focusWidget(), key); }

    QRectF placeOf(const ElementRef& element) const
    {
        QCoreApplication::processEvents();
        return view().viewportTransform().mapRect(
            render::toQRectF(view().mapScene().picture().mainNodeOf(element)->rect));
    }
    bool isSeen(const ElementRef& element) const
    {
        const QRectF place = placeOf(element);
        return QRectF(view().clearArea()).contains(place);
    }
};

} // namespace

TEST_CASE("in a small window a journey is begun without losing what was typed first from sight")
{
    SmallWindow opened;
    opened.give(Command::New);
    QCoreApplication::processEvents();
    const QPoint title = opened.view().mapFromScene(0, 0);
    opened.press(Qt::Key_Return);
    for (const char* name : {"Before", "Buying", "After"}) {
        opened.type(name);
        opened.press(Qt::Key_Return);
    }
    opened.press(Qt::Key_Escape);
    const Journey& journey = opened.window->currentTab()->document().journey();
    REQUIRE(journey.phases.size() == 3);
    const ElementRef first = ElementRef::ofPhase(journey.phases[0]->id);
    CHECK(opened.view().mapFromScene(0, 0).y() == title.y());
    CHECK(opened.placeOf(first).right() > opened.view().clearArea().left() + 150);
    CHECK(opened.placeOf(ElementRef::ofPhase(journey.phases[2]->id)).left() < opened.view().clearArea().right() - 100);

    // A touchpoint and its first rating, which brings legend and persona along, leave the header as high as it is.
    opened.selection().select(first);
    const double top = opened.view().mapScene().picture().layout().bodyTop;
    opened.press(Qt::Key_T);
    opened.type("Hears of it");
    opened.press(Qt::Key_Return);
    opened.press(Qt::Key_Escape);
    CHECK(opened.view().mapScene().picture().layout().bodyTop == top);
    opened.selection().select(ElementRef::ofTouchpoint(journey.phases[0]->touchpoints[0]->id));
    opened.press(Qt::Key_4);
    CHECK(journey.personas.size() == 1);
    CHECK(opened.view().mapScene().picture().layout().bodyTop == top);
}

TEST_CASE("insights that open, and natural size, leave what is selected selected and in sight")
{
    SmallWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    QCoreApplication::processEvents();
    const ElementRef element = ElementRef::ofTouchpoint(GENERATE("t1", "t4", "t10"));
    CAPTURE(element.id);
    SECTION("insights")
    {
        opened.selection().select(element);
        REQUIRE(opened.isSeen(element));
        opened.give(GENERATE(Command::InsightsAll, Command::InsightsWeakest, Command::ShowInsights));
        QCoreApplication::processEvents();
        CHECK(opened.placeOf(element).intersects(opened.view().clearArea()));
        CHECK(opened.placeOf(element).bottom() <= opened.view().viewport()->height() + 1);
        CHECK(opened.selection().current() == element);
    }
    SECTION("natural size")
    {
        opened.give(Command::ZoomFit);
        opened.selection().select(element);
        opened.give(Command::ZoomNatural);
        CHECK(opened.view().zoom() == 1);
        CHECK(opened.isSeen(element));
        CHECK(opened.selection().current() == element);
    }
}
