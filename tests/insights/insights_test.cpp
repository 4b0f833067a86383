// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/opened_insights.h"

#include "insights/drawing/table.h"
#include "insights/strip_parts.h"
#include "insights/views/action_grid.h"
#include "rejse/exchange/score_json.h"
#include "rejse/model/edits.h"
#include "widgets/chooser.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

using namespace rejse;
using commands::Command;
using test::OpenedInsights;

namespace {

QJsonObject printedFigures(const editor::Document& document)
{
    const std::string json = exchange::scoreJson(document.journey(), document.scores(), balance(document.journey()));
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QString figureIn(const QJsonValue& value, int decimals = 1)
{
    return value.isNull() ? QStringLiteral("–") : QLocale().toString(value.toDouble(), 'f', decimals);
}

} // namespace

TEST_CASE("the insights are opened and closed by key and by click, and stay as they were left")
{
    test::OpenedWindow opened;
    opened.window->resize(1500, 1000);
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    insights::InsightsPanel* strip = &opened.window->currentTab()->insightsPanel();
    CHECK_FALSE(strip->state().open);
    CHECK(strip->shownViews().isEmpty());
    QTest::keyClick(&opened.window->currentTab()->view(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(strip->state().open);
    CHECK(strip->shownViews().size() == 4);
    const auto tabs = strip->findChildren<insights::TabButton*>();
    const auto basis = std::find_if(tabs.begin(), tabs.end(), [](auto* tab) { return tab->text() == "Basis"; });
    QTest::mouseClick(*basis, Qt::LeftButton);
    REQUIRE(strip->shownViews().size() == 1);
    CHECK(strip->shownViews().front()->title() == "Basis");
    auto* edge = strip->findChild<QWidget*>("insightsEdge");
    const int height = strip->height();
    QTest::mousePress(edge, Qt::LeftButton, {}, {300, 1});
    QTest::mouseMove(edge, {300, -59});
    QTest::mouseRelease(edge, Qt::LeftButton, {}, {300, 1});
    OpenedInsights::settle();
    CHECK(strip->height() == height + 60);
    QTest::keyClick(edge, Qt::Key_Down);
    OpenedInsights::settle();
    CHECK(strip->height() < height + 60);
    const insights::StripState left = strip->state();

    opened.reopen();
    opened.window->resize(1500, 1000);
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    strip = &opened.window->currentTab()->insightsPanel();
    CHECK(strip->state() == left);
    QTest::mouseClick(strip->findChild<insights::TabButton*>("insightsToggle"), Qt::LeftButton);
    CHECK(strip->shownViews().isEmpty());
    CHECK_FALSE(opened.window->commands().action(Command::ShowInsights)->isChecked());
}

TEST_CASE("what is closed still names the weakest links, and a click selects them")
{
    test::OpenedWindow opened;
    opened.window->resize(1900, 1000);
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    OpenedInsights::settle();
    auto* first = opened.find<insights::SheetView>("weakestFirst");
    REQUIRE(first);
    REQUIRE_FALSE(first->sheet().marks.empty());
    const insights::Mark& mark = first->sheet().marks.front();
    CHECK(mark.name.text().startsWith("1. Tjekker Trustpilot: urgency 53.3"));
    QTest::mouseClick(first, Qt::LeftButton, {}, first->placeOf(mark).center().toPoint());
    CHECK(opened.window->currentTab()->selection().current() == ElementRef::ofTouchpoint("t5"));
}

TEST_CASE("the weakest links show the figures that the command line prints")
{
    for (const char* example : {"hans-hansens-foerste-bil", "skift-af-leverandoer", "fra-nyhedsbrev-til-klippekort",
                                "skinnstoevletter", "choosing-a-platform-together"}) {
        CAPTURE(example);
        const OpenedInsights opened(Command::InsightsWeakest, QString::fromLatin1(example));
        const QStringList names = opened.names();
        const QJsonObject printed = printedFigures(opened.document());
        const auto touchpoints = printed["touchpoints"].toArray();
        CHECK(names.size() == touchpoints.size());
        for (const auto& value : touchpoints) {
            const QJsonObject one = value.toObject();
            const QString title = one["title"].toString();
            CAPTURE(title.toStdString());
            const QStringList found = names.filter(title + u':');
            REQUIRE_FALSE(found.isEmpty());
            if (!one["score"].isNull()) {
                CHECK_FALSE(found
                                .filter(QStringLiteral("urgency %1, score %2, importance %3 of 5")
                                            .arg(figureIn(one["urgency"]), figureIn(one["score"]),
                                                 QString::number(one["importance"].toInt())))
                                .isEmpty());
            } else {
                CHECK(found.first().contains("not scored"));
            }
        }
        const QString weakest = printed["weakestLink"].toObject()["touchpoint"].toString();
        CHECK(opened.sheet().sheet().marks.front().elements.front().id == weakest.toStdString());
    }
}

TEST_CASE("a row is clicked, pointed at, and reached by the arrow keys")
{
    const OpenedInsights opened(Command::InsightsWeakest);
    insights::SheetView& list = opened.sheet();
    CHECK(list.hasFocus());
    opened.click("Første service");
    CHECK(opened.tab().selection().current() == ElementRef::ofTouchpoint("t12"));
    QTest::mouseMove(&list, opened.middleOf("Tjekker Trustpilot"));
    CHECK(opened.tab().selection().pointedAt() == std::vector<ElementRef>{ElementRef::ofTouchpoint("t5")});
    CHECK(opened.tab().selection().current() == ElementRef::ofTouchpoint("t12"));
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(opened.tab().selection().pointedAt() == std::vector<ElementRef>{ElementRef::ofTouchpoint("t3")});
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(opened.tab().selection().current() == ElementRef::ofTouchpoint("t3"));
    QAccessibleInterface* second = QAccessible::queryAccessibleInterface(&list)->child(1);
    CHECK(second->state().focused);
    CHECK(second->state().selected);
    CHECK(second->role() == QAccessible::ListItem);
    QAccessibleInterface* first = QAccessible::queryAccessibleInterface(&list)->child(0);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(opened.tab().selection().current() == ElementRef::ofTouchpoint("t5"));
}

TEST_CASE("the views follow every change and the lens")
{
    const OpenedInsights opened(Command::InsightsWeakest);
    CHECK(opened.names().front().contains("Tjekker Trustpilot"));
    opened.tab().editor().changeTouchpoints({"t5"}, "Rate", {}, [](Touchpoint& on) { on.importance = 1; });
    OpenedInsights::settle();
    CHECK(opened.names().front().contains("Besøger hjemmesiden"));
    opened.give(Command::Undo);
    OpenedInsights::settle();
    CHECK(opened.names().front().contains("Tjekker Trustpilot"));
    opened.document().setLens("far");
    OpenedInsights::settle();
    const Scores through = score(opened.document().journey(), "far");
    const TouchpointScore& weakest = through.touchpoints[*through.weakestTouchpoint];
    CHECK(opened.sheet().sheet().marks.front().elements.front().id == weakest.id);
    CHECK(opened.names().front().contains(
        QStringLiteral("urgency %1").arg(QLocale().toString(rounded(*weakest.urgency, 1), 'f', 1))));
}

TEST_CASE("the actions stand in the order and with the values that the command line prints")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    const auto actions = printedFigures(opened.document())["actions"].toArray();
    const QStringList list = opened.names(1);
    REQUIRE(list.size() == actions.size());
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QJsonObject one = actions[i].toObject();
        CHECK(list[i].startsWith(QStringLiteral("%1. %2: ").arg(QString::number(i + 1), one["text"].toString())));
        CHECK(list[i].endsWith(QStringLiteral("value %1").arg(figureIn(one["value"], 2))));
        CHECK(list[i].contains(one["quadrant"].toString(), Qt::CaseInsensitive));
    }
    QStringList bubbles = opened.names(0);
    QStringList rows = list;
    bubbles.sort();
    rows.sort();
    CHECK(bubbles == rows);
}

TEST_CASE("a bubble is dragged to another effect and cost in one step")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    insights::SheetView& grid = opened.sheet(0);
    const int steps = opened.document().history().index();
    // From effect 5 and cost 3 to where effect 4 and cost 1 stands.
    const QPoint target = grid.mapToGlobal(opened.middleOf("Svar på hver anmeldelse"));
    OpenedInsights::drag(grid, opened.middleOf("Ring til alle"), target);
    CHECK(opened.action("a1").effect == 4);
    CHECK(opened.action("a1").cost == 1);
    CHECK(opened.document().history().index() == steps + 1);
    CHECK(opened.document().history().undoText() == "Weigh action");
    CHECK_FALSE(opened.namesWith("Ring til alle").filter("effect 4, cost 1, value 4.00").isEmpty());
    opened.give(Command::Undo);
    CHECK(opened.action("a1").effect == 5);
    CHECK(opened.action("a1").cost == 3);
}

TEST_CASE("a bubble that is let go outside the grid, or given up, stays where it was")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    insights::SheetView& grid = opened.sheet(0);
    const Journey before = opened.document().journey();
    OpenedInsights::drag(grid, opened.middleOf("Ring til alle"), opened.sheet(1).mapToGlobal(QPoint(50, 50)));
    CHECK(opened.document().journey() == before);
    const QPoint start = opened.middleOf("Ring til alle");
    QTest::mousePress(&grid, Qt::LeftButton, {}, start);
    QTest::mouseMove(&grid, start + QPoint(0, 60));
    QTest::keyClick(&grid, Qt::Key_Escape);
    QTest::mouseRelease(&grid, Qt::LeftButton, {}, start + QPoint(0, 60));
    CHECK(opened.document().journey() == before);
}

TEST_CASE("arrow keys move the bubble that has the keyboard, all of them one step")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    insights::SheetView& grid = opened.sheet(0);
    opened.click("Ring til alle");
    CHECK(opened.tab().selection().current().id == "a1");
    const int steps = opened.document().history().index();
    QTest::keyClick(&grid, Qt::Key_Down);
    OpenedInsights::settle();
    QTest::keyClick(&grid, Qt::Key_Right);
    OpenedInsights::settle();
    QTest::keyClick(&grid, Qt::Key_Right);
    OpenedInsights::settle();
    CHECK(opened.action("a1").effect == 4);
    CHECK(opened.action("a1").cost == 5);
    CHECK(opened.document().history().index() == steps + 1);
    opened.give(Command::Undo);
    CHECK(opened.action("a1").effect == 5);
    CHECK(opened.action("a1").cost == 3);
    OpenedInsights::settle();
    const int current = grid.current();
    QTest::keyClick(&grid, Qt::Key_Tab);
    CHECK(grid.current() == current + 1);
    CHECK(grid.hasFocus());
}

TEST_CASE("a bubble that the arrow keys move into a full cell stays in sight, and the next key moves it again")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    insights::SheetView& grid = opened.sheet(0);
    opened.tab().editor().changeTouchpoints({"t1"}, "Add", {}, [](Touchpoint& on) {
        for (int i = 0; i < 40; ++i) {
            Action one;
            one.id = "full" + std::to_string(i);
            one.text = one.id;
            one.effect = 5;
            one.cost = 4;
            on.actions.push_back(std::move(one));
        }
    });
    OpenedInsights::settle();
    opened.click("Ring til alle");
    QTest::keyClick(&grid, Qt::Key_Right);
    OpenedInsights::settle();
    CHECK(opened.action("a1").cost == 4);
    REQUIRE(grid.current() >= 0);
    CHECK(grid.currentKey().endsWith("a1"));
    QTest::keyClick(&grid, Qt::Key_Right);
    OpenedInsights::settle();
    CHECK(opened.action("a1").cost == 5);
}

TEST_CASE("what is not weighed stands last and is dragged onto the grid out of the list")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    opened.tab().editor().change({"Edit"}, [](Journey journey) {
        return withPart<Action>(std::move(journey), "t5", "a3", [](Action& one) { one.effect.reset(); });
    });
    OpenedInsights::settle();
    CHECK(opened.names(1).last() == QString::fromUtf8("Svar på hver anmeldelse inden for to døgn: not weighed"));
    CHECK(opened.namesWith("Svar på hver anmeldelse", 0).isEmpty());
    const QPoint target = opened.sheet(0).mapToGlobal(opened.middleOf("Serviceaftale", 0));
    OpenedInsights::drag(opened.sheet(1), opened.middleOf("Svar på hver anmeldelse", 1), target);
    CHECK(opened.action("a3").effect == 5);
    CHECK(opened.action("a3").cost == 4);
}

TEST_CASE("actions are filtered by status and owner, and keep their numbers")
{
    const OpenedInsights opened(Command::InsightsEffectCost);
    const auto choosers = opened.strip().shownViews().front()->findChildren<widgets::Chooser*>();
    REQUIRE(choosers.size() == 2);
    QTest::keyClick(choosers[0], Qt::Key_Down);
    QTest::keyClick(choosers[0], Qt::Key_Down);
    OpenedInsights::settle();
    CHECK(choosers[0]->currentText() == "Agreed");
    CHECK(opened.names(1).size() == 1);
    CHECK(opened.names(1).front().startsWith("4. Indgange"));
    QTest::keyClick(choosers[0], Qt::Key_Home);
    const int owner = choosers[1]->findText("Salgschef");
    REQUIRE(owner > 0);
    for (int i = 0; i < owner; ++i) {
        QTest::keyClick(choosers[1], Qt::Key_Down);
    }
    OpenedInsights::settle();
    CHECK(opened.names(1).size() == 2);
    CHECK(opened.names(1).front().startsWith("6. Ring til alle"));
    CHECK(opened.names(1).back().startsWith("8. Serviceaftale"));
    CHECK(opened.names(0).size() == 2);
}

TEST_CASE("many actions of one effect and cost share their cell, the last place being for the rest")
{
    const std::vector<QRectF> few = insights::packed(QRectF(0, 0, 60, 50), {22, 30});
    REQUIRE(few.size() == 2);
    CHECK(few[0].right() <= few[1].left());
    const std::vector<QRectF> many = insights::packed(QRectF(0, 0, 60, 50), std::vector<double>(40, 22.0));
    CHECK(many.size() == 4);
    for (const QRectF& circle : many) {
        CHECK(QRectF(0, 0, 60, 50).contains(circle));
    }
}

TEST_CASE("a view is copied as a table and as a picture")
{
    const OpenedInsights opened(Command::InsightsWeakest);
    QTest::keyClick(&opened.sheet(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    REQUIRE(copied->hasHtml());
    const QStringList lines = copied->text().split(u'\n');
    CHECK(lines[0].startsWith("Rank\tTouchpoint\tPhase\tUrgency\tScore"));
    CHECK(lines[1].startsWith(QString::fromUtf8("1\tTjekker Trustpilot\tFør købet\t53.3\t33.3\t4\t25.0\t\t50.0\t")));
    CHECK(copied->html().contains("<td>Tjekker Trustpilot</td>"));
    QTest::mouseClick(opened.strip().findChild<insights::TabButton*>("copyInsights"), Qt::LeftButton);
    const QImage picture = QApplication::clipboard()->image();
    CHECK(picture.width() == 2 * opened.strip().shownViews().front()->width());
    CHECK(picture.pixelColor(2, 2) == Qt::white);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {40, 40}, opened.sheet().mapToGlobal(QPoint(40, 40)));
    QApplication::sendEvent(&opened.sheet(), &event);
    auto* menu = opened.find<QMenu>("insightsMenu");
    REQUIRE(menu);
    CHECK(menu->actions().size() == 2);
    menu->close();
}

TEST_CASE("a table gives a spreadsheet no formulas, and every cell one line")
{
    const insights::Table table{{"Name", "Figure"}, {{"=HYPERLINK(1)", "-3.5"}, {"a\tb\nc", "+"}}};
    CHECK(insights::tabSeparated(table) == "Name\tFigure\n'=HYPERLINK(1)\t-3.5\na b c\t'+\n");
    CHECK(insights::htmlTable({{"A<b"}, {}}).contains("<th>A&lt;b</th>"));
}

TEST_CASE("an empty map says what to do next in every view")
{
    test::OpenedWindow opened;
    opened.window->resize(1500, 1000);
    opened.give(Command::New);
    for (const Command view :
         {Command::InsightsWeakest, Command::InsightsEffectCost, Command::InsightsBalance, Command::InsightsCompare,
          Command::InsightsWhatIf, Command::InsightsBasis, Command::InsightsDisagreement}) {
        opened.give(view);
        OpenedInsights::settle();
        const auto views = opened.window->currentTab()->insightsPanel().shownViews();
        REQUIRE(views.size() == 1);
        CAPTURE(views.front()->title().toStdString());
        bool says = false;
        const auto sheets = views.front()->findChildren<insights::SheetView*>();
        for (const insights::SheetView* sheet : sheets) {
            const auto& marks = sheet->sheet().marks;
            says = says || (marks.size() == 1 && marks.front().role == QAccessible::StaticText);
        }
        CHECK(says);
    }
}
