// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboards of other layouts and input methods, in the whole window.
#include "shell/opened_window.h"

#include "canvas/in_place_field.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "rejse/model/lookup.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "support/native_keys.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/plain_edit.h"

#include <QInputMethodEvent>
#include <QPointer>

#include <algorithm>

using namespace rejse;
using test::NativeKey;
using test::pressNative;
namespace codes = test::codes;

namespace {

const NativeKey frenchTwo{codes::digit2, 0xC9, QString::fromUtf8("é")};
const NativeKey russianM{codes::m, 0x042C, QString::fromUtf8("ь")};
const NativeKey russianT{codes::t, 0x0415, QString::fromUtf8("е")};

const Touchpoint& rated(shell::MapTab& tab)
{
    return *findTouchpoint(tab.document().journey(), "t2");
}

void compose(QWidget& text, const QString& preedit, const QString& committed = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(&text, &event);
}

canvas::InPlaceField* fieldOn(shell::MapTab& tab)
{
    for (auto* field : tab.view().findChildren<canvas::InPlaceField*>()) {
        if (field->isVisible()) {
            return field;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a French keyboard rates on the map and in the outline without Shift")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    QWidget& taker = GENERATE(true, false) ? static_cast<QWidget&>(tab.view()) : *tab.outline().tree();
    taker.setFocus();
    CHECK(pressNative(taker, frenchTwo));
    CHECK(rated(tab).feelings == std::map<Id, int>{{"hans", -1}, {"far", -1}});
    NativeKey important = frenchTwo;
    important.modifiers = Qt::ControlModifier;
    CHECK(pressNative(taker, important));
    CHECK(rated(tab).importance == 2);
    CHECK(tab.selection().current() == ElementRef::ofTouchpoint("t2"));
}

TEST_CASE("a rating in the side panel takes the digits of a French keyboard and of a keypad without NumLock")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    QCoreApplication::processEvents();
    widgets::ChoiceRow* importance = nullptr;
    for (auto* row : tab.panel().findChildren<widgets::ChoiceRow*>()) {
        if (row->accessibleName().startsWith("Importance to the customer")) {
            importance = row;
        }
    }
    REQUIRE(importance);
    CHECK(pressNative(*importance, frenchTwo));
    CHECK(rated(tab).importance == 2);
    CHECK(pressNative(*importance, {codes::keypad4, Qt::Key_Left, {}, Qt::KeypadModifier}));
    CHECK(rated(tab).importance == 4);
}

TEST_CASE("letters of a Russian keyboard are commands on the map, and letters in a text")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    const bool before = rated(tab).momentOfTruth;
    CHECK(pressNative(tab.view(), russianM));
    CHECK(rated(tab).momentOfTruth == !before);
    CHECK(pressNative(tab.view(), russianT));
    canvas::InPlaceField* field = fieldOn(tab);
    REQUIRE(field);
    pressNative(*field, russianM);
    pressNative(*field, frenchTwo);
    CHECK(field->toPlainText() == QString::fromUtf8("ьé"));
    CHECK(rated(tab).momentOfTruth == !before);
}

TEST_CASE("the window's commands are given by digits of a French keyboard and letters of a Russian one")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.view().setFocus();
    tab.view().setZoom(0.5);
    CHECK(pressNative(tab.view(), {codes::digit0, 0xC0, QString::fromUtf8("à"), Qt::ControlModifier}));
    CHECK(tab.view().zoom() == Approx(1));
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    const Journey before = tab.document().journey();
    pressNative(tab.view(), russianM);
    CHECK_FALSE(tab.document().journey() == before);
    constexpr quint32 z = 44;
    CHECK(pressNative(tab.view(), {z, 0x042F, QString::fromUtf8("я"), Qt::ControlModifier}));
    CHECK(tab.document().journey() == before);
}

TEST_CASE("while a word is composed on the map Enter takes it, Esc drops it, and the text stays open")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    QTest::keyClick(&tab.view(), Qt::Key_T);
    QPointer<canvas::InPlaceField> field = fieldOn(tab);
    REQUIRE(field);
    const Journey before = tab.document().journey();
    compose(*field, QString::fromUtf8("に"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClick(field, Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    REQUIRE(field);
    CHECK(field->toPlainText().isEmpty());
    compose(*field, QString::fromUtf8("日本"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(field);
    CHECK(fieldOn(tab) == field);
    CHECK(field->toPlainText() == QString::fromUtf8("日本"));
    CHECK(findTouchpoint(tab.document().journey(), "t2")->importance == findTouchpoint(before, "t2")->importance);
    QTest::keyClick(field, Qt::Key_Return);
    const auto& touchpoints = tab.document().journey().phases[0]->touchpoints;
    CHECK(std::any_of(touchpoints.begin(), touchpoints.end(), [](const auto& one) { return one->title == "日本"; }));
}

TEST_CASE("a word that the input method has taken itself leaves the next Enter to the text")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    QTest::keyClick(&tab.view(), Qt::Key_F2);
    QPointer<canvas::InPlaceField> field = fieldOn(tab);
    REQUIRE(field);
    field->selectAll();
    compose(*field, QString::fromUtf8("에"));
    compose(*field, {}, QString::fromUtf8("예"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(rated(tab).title == "예");
    CHECK_FALSE(fieldOn(tab));
}

TEST_CASE("in the side panel a composed word is taken by Enter without leaving the field")
{
    test::OpenedWindow opened;
    shell::MapTab& tab = *opened.window->openUntitled(test::smallJourney());
    tab.selection().select(ElementRef::ofTouchpoint("t2"));
    QCoreApplication::processEvents();
    auto* title = tab.panel().findChild<widgets::PlainEdit*>();
    REQUIRE(title);
    title->setFocus();
    title->selectAll();
    compose(*title, QString::fromUtf8("旅"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(title->hasFocus());
    CHECK(title->toPlainText() == QString::fromUtf8("旅"));
    compose(*title, QString::fromUtf8("行"));
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(title->hasFocus());
    CHECK(title->toPlainText() == QString::fromUtf8("旅"));
}
