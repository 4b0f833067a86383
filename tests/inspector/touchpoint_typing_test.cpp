// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in the panel, and going through it by keyboard.
#include "inspector/shown_touchpoint.h"

using namespace rejse;
using test::ShownTouchpoint;

TEST_CASE("a title is committed by Enter, given up by Esc, and never empty")
{
    ShownTouchpoint shown;
    shown.checkTouchpoint(
        [&] {
            shown.type("Name", "Rings");
            QTest::keyClick(shown.field("Name"), Qt::Key_Return);
        },
        [](Touchpoint& t) { t.title = "Rings"; });
    const Journey before = shown.document.journey();
    shown.type("Name", "Writes");
    CHECK(shown.touchpoint("t3").title == "Writes");
    QTest::keyClick(shown.field("Name"), Qt::Key_Escape);
    CHECK(shown.document.journey() == before);
    CHECK(shown.title() == "Rings");
    shown.enter("Name", "");
    CHECK(shown.document.journey() == before);
    CHECK(shown.title() == "Rings");
}

TEST_CASE("what is being typed is committed before a step is taken back")
{
    ShownTouchpoint shown;
    const Journey before = shown.document.journey();
    shown.type("Name", "Rings");
    shown.document.undo();
    CHECK(shown.document.journey() == before);
    shown.document.redo();
    CHECK(shown.touchpoint("t3").title == "Rings");
}

TEST_CASE("what is being typed belongs to the touchpoint it was begun on")
{
    ShownTouchpoint shown;
    shown.type("Owner", "Ms Holm");
    shown.selection.select(ElementRef::ofTouchpoint("t1"));
    CHECK(shown.touchpoint("t3").owner == "Ms Holm");
    CHECK(shown.touchpoint("t1").owner.empty());
    shown.type("Occasion", "The line is down");
    shown.selection.select(ElementRef::ofTouchpoint("t2"));
    CHECK(shown.touchpoint("t1").occasion == "The line is down");
    CHECK(shown.touchpoint("t2").occasion.empty());
}

TEST_CASE("typing keeps the keyboard and the cursor while all else follows")
{
    ShownTouchpoint shown;
    auto* edit = shown.text("Experience");
    QTest::keyClicks(edit, "Hears");
    QTest::keyClick(edit, Qt::Key_Home);
    QTest::keyClicks(edit, "He ");
    CHECK(edit->toPlainText() == "He Hears");
    CHECK(edit->textCursor().position() == 3);
    CHECK(edit->hasFocus());
    CHECK(shown.touchpoint("t3").experiences[0].text == "He Hears");
    CHECK(shown.document.history().index() == 0);
}

TEST_CASE("the tab key goes through the panel as it is laid out")
{
    ShownTouchpoint shown;
    shown.editor.add(ElementKind::Experience, editor::Where::Fitting, ElementRef::ofTouchpoint("t3"), "Second");
    QCoreApplication::processEvents();
    QStringList met;
    shown.field("Feeling of Hans Hansen")->setFocus();
    for (int i = 0; i < 14; ++i) {
        met += QApplication::focusWidget()->accessibleName().section(u':', 0, 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(met.join(u'|').toStdString()
          == "Feeling of Hans Hansen|Feeling of Hans' far|Moment of truth|Importance to the customer|Logical|Clear|"
             "Effortless|Kind of experience|Experience|Fulfilment|Importance|Move experience up|Move experience down|"
             "Delete experience");
}

TEST_CASE("every control of the panel has a name and is large enough to be touched")
{
    ShownTouchpoint shown;
    shown.text("Action");
    const auto widgets = shown.panel.findChildren<QWidget*>();
    int met = 0;
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            ++met;
            CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString());
            CHECK(!widget->accessibleName().isEmpty());
            const QWidget* target = qobject_cast<const widgets::PlainEdit*>(widget) ? widget->parentWidget() : widget;
            CHECK(target->height() >= 32);
            CHECK(target->width() >= 32);
        }
    }
    CHECK(met > 30);
}
