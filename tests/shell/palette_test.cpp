// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "rejse/model/lookup.h"
#include "shell/palette/command_palette.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QLineEdit>
#include <QListView>

using namespace rejse;

namespace {

struct PaletteOpened : test::OpenedWindow {
    void start() { press(window.get(), Qt::Key_K, Qt::ControlModifier); }
    void type(const char* letters) const { QTest::keyClicks(field(), QString::fromUtf8(letters)); }
    void press(Qt::Key key) const { press(QApplication::focusWidget(), key, {}); }
    static void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(widget, key, modifiers);
    }

    shell::CommandPalette* palette() const { return find<shell::CommandPalette>(); }
    QLineEdit* field() const { return palette()->findChild<QLineEdit*>(); }
    QListView* list() const { return palette()->findChild<QListView*>(); }

    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            texts.append(list()->model()->index(row, 0).data().toString());
        }
        return texts;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
};

struct PaletteOnMap : PaletteOpened {
    PaletteOnMap() : tab(*window->openUntitled(test::smallJourney())) { }
    shell::MapTab& tab;
};

} // namespace

TEST_CASE("Tab stays in the palette, and where nothing is found that is said")
{
    PaletteOnMap opened;
    opened.start();
    const QString first = opened.current();
    opened.press(Qt::Key_Tab);
    CHECK(opened.field()->hasFocus());
    CHECK(opened.current() != first);
    opened.press(Qt::Key_Backtab);
    CHECK(opened.current() == first);
    auto* none = opened.palette()->findChild<QWidget*>("paletteNone");
    CHECK_FALSE(none->isVisible());
    opened.type("qqqzzz");
    CHECK(none->isVisible());
    CHECK(opened.palette()->rect().contains(none->geometry()));
}

TEST_CASE("the palette offers what applies, and nothing else")
{
    PaletteOpened opened;
    opened.start();
    REQUIRE(opened.field()->hasFocus());
    CHECK(opened.offered().contains("Open"));
    CHECK(!opened.offered().contains("Export"));
    CHECK(!opened.offered().contains("Undo"));
    CHECK(!opened.offered().contains("Command Palette"));
}

TEST_CASE("a command is found by a few letters and given by Enter")
{
    PaletteOnMap opened;
    opened.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    opened.start();
    opened.type("momtru");
    CHECK(opened.current() == "Moment of Truth");
    CHECK(opened.list()->currentIndex().data(shell::PaletteModel::DetailRole) == "M");
    opened.press(Qt::Key_Return);
    CHECK(!opened.palette()->isVisible());
    CHECK(opened.tab.view().hasFocus());
    CHECK(findTouchpoint(opened.tab.document().journey(), "t2")->momentOfTruth);
    opened.start();
    opened.type("undo mark");
    CHECK(opened.current() == "Undo Mark moment of truth");
    opened.press(Qt::Key_Return);
    CHECK(opened.tab.document().journey() == test::smallJourney());
}

TEST_CASE("phases and touchpoints are found, and gone to")
{
    PaletteOnMap opened;
    opened.start();
    opened.type("advert");
    REQUIRE(opened.current() == "Sees an advert");
    CHECK(opened.list()->currentIndex().data(shell::PaletteModel::DetailRole) == "Unsorted");
    opened.press(Qt::Key_Return);
    CHECK(opened.tab.selection().current() == ElementRef::ofTouchpoint("u1"));
    opened.start();
    opened.type("touchpoint t3");
    opened.press(Qt::Key_Return);
    CHECK(opened.tab.selection().current() == ElementRef::ofTouchpoint("t3"));
    opened.start();
    opened.type("phase p2");
    opened.press(Qt::Key_Return);
    CHECK(opened.tab.selection().current() == ElementRef::ofPhase("p2"));
}

TEST_CASE("the map is seen with somebody's eyes by name, and with everyone's again")
{
    PaletteOnMap opened;
    const Persona& persona = opened.tab.document().journey().personas.front();
    opened.start();
    opened.type(("lens " + persona.name).c_str());
    opened.press(Qt::Key_Return);
    CHECK(opened.tab.document().lens() == persona.id);
    CHECK(opened.tab.view().hasFocus());
    opened.start();
    opened.type("everyone");
    CHECK(opened.current() == "Lens: Everyone");
    opened.press(Qt::Key_Return);
    CHECK(!opened.tab.document().lens());
}

TEST_CASE("arrows go through what was found, around its ends")
{
    PaletteOnMap opened;
    opened.start();
    opened.type("touchpoint t");
    const QStringList offered = opened.offered();
    REQUIRE(offered.size() >= 3);
    opened.press(Qt::Key_Down);
    CHECK(opened.current() == offered[1]);
    opened.press(Qt::Key_Up);
    opened.press(Qt::Key_Up);
    CHECK(opened.current() == offered.back());
    opened.press(Qt::Key_PageUp);
    CHECK(opened.list()->currentIndex().row() == std::max<qsizetype>(0, offered.size() - 9));
    CHECK(opened.tab.selection().isEmpty());
}

TEST_CASE("a click chooses too")
{
    PaletteOnMap opened;
    opened.start();
    opened.type("touchpoint t");
    const QModelIndex second = opened.list()->model()->index(1, 0);
    const QString title = second.data().toString();
    QTest::mouseClick(opened.list()->viewport(), Qt::LeftButton, {}, opened.list()->visualRect(second).center());
    CHECK(!opened.palette()->isVisible());
    const auto* touchpoint =
        findTouchpoint(opened.tab.document().journey(), opened.tab.selection().current().touchpoint);
    REQUIRE(touchpoint);
    CHECK(QString::fromStdString(touchpoint->title) == title);
}

TEST_CASE("what was used last comes first")
{
    PaletteOnMap opened;
    opened.start();
    CHECK(opened.current() == "New Map");
    opened.type("whole map");
    opened.press(Qt::Key_Return);
    opened.start();
    opened.type("natural");
    opened.press(Qt::Key_Return);
    opened.start();
    CHECK(opened.offered().mid(0, 3) == QStringList{"Natural Size", "Whole Map", "New Map"});
}

TEST_CASE("escape, the key that opened it, and a click elsewhere close the palette")
{
    PaletteOnMap opened;
    opened.tab.selection().select(ElementRef::ofTouchpoint("t2"));
    opened.start();
    opened.press(Qt::Key_Escape);
    CHECK(!opened.palette()->isVisible());
    CHECK(opened.tab.view().hasFocus());
    opened.start();
    PaletteOnMap::press(opened.field(), Qt::Key_K, Qt::ControlModifier);
    CHECK(!opened.palette()->isVisible());
    opened.start();
    QTest::mouseClick(opened.tab.view().viewport(), Qt::LeftButton, {}, QPoint(20, 600));
    CHECK(!opened.palette()->isVisible());
}

TEST_CASE("where nothing is found Enter does nothing")
{
    PaletteOnMap opened;
    opened.start();
    opened.type("qqqxxx");
    CHECK(opened.offered().isEmpty());
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Return);
    CHECK(opened.palette()->isVisible());
    CHECK(opened.tab.document().journey() == test::smallJourney());
}

TEST_CASE("a text field that had the keyboard has it again, and the command is its own")
{
    PaletteOnMap opened;
    auto* field = new QLineEdit("words", &opened.tab);
    field->show();
    field->setFocus();
    field->selectAll();
    opened.start();
    opened.type("cut");
    CHECK(opened.current() == "Cut");
    opened.press(Qt::Key_Return);
    CHECK(field->hasFocus());
    CHECK(field->text().isEmpty());
}
