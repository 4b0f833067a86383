// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/problem_dialog.h"
#include "rejse/storage/journey_text.h"
#include "shell/bars/tab_row.h"
#include "start/start_cards.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>
#include <iterator>

using namespace rejse;
using commands::Command;

TEST_CASE("files named at the start open in tabs of their own")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil"), opened.copyOf("skinnstoevletter")});
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->tabs()[0]->title() == QString::fromUtf8("Hans Hansens første bil"));
    CHECK(opened.window->currentTab() == opened.window->tabs()[1]);
    CHECK(opened.window->windowTitle().startsWith(opened.window->tabs()[1]->title()));
}

TEST_CASE("a file that is open already comes to the front")
{
    test::OpenedWindow opened;
    const QString first = opened.copyOf("hans-hansens-foerste-bil");
    opened.window->openFiles({first, opened.copyOf("skinnstoevletter")});
    opened.window->openFiles({first});
    CHECK(opened.window->tabs().size() == 2);
    CHECK(opened.window->currentTab()->document().filePath() == first);
}

TEST_CASE("files dropped anywhere on the window open")
{
    test::OpenedWindow opened;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(opened.copyOf("skinnstoevletter"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(opened.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(opened.window.get(), &drop);
    CHECK(opened.window->tabs().size() == 1);
}

TEST_CASE("text dropped on the window is left alone")
{
    test::OpenedWindow opened;
    QMimeData data;
    data.setText("no file");
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(opened.window.get(), &enter);
    CHECK(!enter.isAccepted());
}

TEST_CASE("the open dialog opens what is chosen in it")
{
    test::OpenedWindow opened;
    const QString path = opened.copyOf("skinnstoevletter");
    opened.give(Command::Open);
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    emit dialog->filesSelected({path});
    CHECK(opened.window->tabs().size() == 1);
    dialog->close();
}

TEST_CASE("a refused file is told with its problems, as plain text that can be copied")
{
    test::OpenedWindow opened;
    const QString path =
        opened.write("bad <b>name.journey", R"({"format": "journey", "version": 1, "title": 5, "language": 7})");
    opened.window->openFiles({path, opened.copyOf("skinnstoevletter"), opened.folder.filePath("missing.journey")});
    CHECK(opened.window->tabs().size() == 1);
    auto* dialog = opened.find<dialogs::ProblemDialog>();
    REQUIRE(dialog);
    auto* problems = dialog->findChild<QPlainTextEdit*>("problems");
    REQUIRE(problems);
    CHECK(problems->isReadOnly());
    CHECK(problems->toPlainText().contains("bad <b>name.journey: /title"));
    CHECK(problems->toPlainText().contains("/language"));
    CHECK(problems->toPlainText().contains("missing.journey"));
    QTest::mouseClick(dialog->findChild<QPushButton*>("copyButton"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == problems->toPlainText());
}

TEST_CASE("a map that takes long to draw is opened only where that is meant")
{
    test::OpenedWindow opened;
    Journey vast = test::smallJourney();
    for (int i = 0; i < 51; ++i) {
        Touchpoint touchpoint = test::touchpoint("vast" + std::to_string(i));
        touchpoint.occasion = std::string(20'000, 'x');
        vast.unsorted.emplace_back(touchpoint);
    }
    const QString path = opened.write("vast.journey", QByteArray::fromStdString(storage::writeJourney(vast)));
    opened.window->openFiles({path});
    auto* question = opened.find<dialogs::ConfirmDialog>();
    REQUIRE(question);
    CHECK(opened.window->tabs().isEmpty());
    SECTION("leaving it")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        CHECK(opened.window->tabs().isEmpty());
    }
    SECTION("meaning it")
    {
        question->accept();
        REQUIRE(opened.window->tabs().size() == 1);
        CHECK(opened.window->currentTab()->document().filePath() == path);
        CHECK(opened.window->currentTab()->document().journey() == vast);
    }
}

TEST_CASE("the start page is there until a map is opened, and again when the last is closed")
{
    test::OpenedWindow opened;
    CHECK(opened.window->startPage().isVisible());
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    CHECK(!opened.window->startPage().isVisible());
    opened.give(Command::Close);
    CHECK(opened.window->tabs().isEmpty());
    CHECK(opened.window->startPage().isVisible());
    CHECK(!opened.window->commands().action(Command::Export)->isEnabled());
}

TEST_CASE("on the start page the keyboard begins at a new map, and tab goes as one reads")
{
    test::OpenedWindow opened;
    REQUIRE(opened.window->focusWidget());
    CHECK(opened.window->focusWidget()->objectName() == "newButton");
    // The cards of recent maps are made anew each time that the page is shown.
    opened.window->openFiles({opened.copyOf("skinnstoevletter"), opened.copyOf("skift-af-leverandoer")});
    opened.give(Command::Close);
    opened.give(Command::Close);
    auto* page = qobject_cast<QScrollArea*>(&opened.window->startPage());
    REQUIRE(page->isVisible());
    const auto place = [&](QWidget* widget) {
        const QPoint corner = widget->mapTo(page->widget(), QPoint());
        return std::pair(corner.y(), corner.x());
    };
    QList<QWidget*> walked;
    for (QWidget* at = page->findChild<QWidget*>("newButton"); !walked.contains(at) && page->isAncestorOf(at);
         at = opened.window->focusWidget()) {
        at->setFocus();
        walked.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    // From the new map at the end of the first line on, all that follows stands as it is read.
    QList<QWidget*> cards;
    std::copy_if(walked.begin(), walked.end(), std::back_inserter(cards),
                 [](QWidget* one) { return qobject_cast<start::StartCard*>(one); });
    CHECK(cards.size() == page->findChildren<start::StartCard*>().size());
    CHECK(cards.size() > 10);
    CHECK(std::is_sorted(cards.begin(), cards.end(), [&](QWidget* a, QWidget* b) { return place(a) < place(b); }));
    const qsizetype language = walked.indexOf(page->findChild<QWidget*>("templateLanguage"));
    CHECK(language == cards.size() + 1);
}

TEST_CASE("a future state says in its tab that it is one")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("skinnstoevletter")});
    auto* bar = opened.find<shell::TabRow>()->bar();
    const QString title = bar->tabText(0);
    Journey journey = opened.window->currentTab()->document().journey();
    journey.state = State::Future;
    opened.window->currentTab()->document().apply(std::move(journey), {QStringLiteral("Change")});
    CHECK(bar->tabText(0) == title + " (future)*");
}

TEST_CASE("opened files are remembered on the start page, newest first")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("skinnstoevletter"), opened.copyOf("hans-hansens-foerste-bil")});
    opened.reopen();
    auto* grid = opened.find<start::CardGrid>("recentCards");
    REQUIRE(grid->cards().size() == 2);
    CHECK(grid->cards()[0]->text() == QString::fromUtf8("Hans Hansens første bil"));
    CHECK(grid->cards()[0]->accessibleName().contains("score 70.5"));
    QTest::mouseClick(grid->cards()[0], Qt::LeftButton);
    CHECK(opened.window->currentTab()->title() == QString::fromUtf8("Hans Hansens første bil"));
}

TEST_CASE("a file that is gone is not offered any more")
{
    test::OpenedWindow opened;
    const QString path = opened.copyOf("skinnstoevletter");
    opened.window->openFiles({path});
    QFile::remove(path);
    opened.reopen();
    CHECK(opened.find<start::CardGrid>("recentCards")->cards().isEmpty());
}

TEST_CASE("a template opens as a map without a file, in the language that was chosen")
{
    test::OpenedWindow opened;
    auto* language = opened.find<QComboBox>("templateLanguage");
    language->setCurrentIndex(language->findData("da"));
    auto* grid = opened.find<start::CardGrid>("templateCards");
    REQUIRE(grid->cards().size() == 6);
    QTest::keyClick(grid->cards()[0], Qt::Key_Space);
    auto* tab = opened.window->currentTab();
    REQUIRE(tab);
    CHECK(tab->document().isUntitled());
    CHECK(tab->document().journey().language == "da");
    CHECK(opened.window->commands().action(Command::Save)->isEnabled());
    opened.reopen();
    CHECK(opened.find<QComboBox>("templateLanguage")->currentData() == "da");
}

TEST_CASE("an example opens as a copy without a file")
{
    test::OpenedWindow opened;
    auto* grid = opened.find<start::CardGrid>("exampleCards");
    REQUIRE(grid->cards().size() == 5);
    QTest::mouseClick(grid->cards()[0], Qt::LeftButton);
    REQUIRE(opened.window->currentTab());
    CHECK(opened.window->currentTab()->document().isUntitled());
}

TEST_CASE("a new map is saved where the dialog says, and has that file from then on")
{
    test::OpenedWindow opened;
    QTest::mouseClick(opened.find<start::CardGrid>("exampleCards")->cards()[0], Qt::LeftButton);
    opened.give(Command::Save);
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    const QString path = opened.folder.filePath("saved.journey");
    emit dialog->fileSelected(path);
    dialog->close();
    CHECK(opened.window->currentTab()->document().filePath() == path);
    CHECK(QFile::exists(path));
}

TEST_CASE("what cannot be saved is told")
{
    test::OpenedWindow opened;
    QTest::mouseClick(opened.find<start::CardGrid>("exampleCards")->cards()[0], Qt::LeftButton);
    opened.give(Command::SaveAs);
    emit opened.find<QFileDialog>()->fileSelected(opened.folder.filePath("no/folder.journey"));
    CHECK(opened.find<dialogs::ProblemDialog>());
    CHECK(opened.window->currentTab()->document().isUntitled());
}

TEST_CASE("tabs are closed by their own button and turned by keys")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("skinnstoevletter"), opened.copyOf("hans-hansens-foerste-bil")});
    QTest::keyClick(opened.window.get(), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(opened.window->currentTab() == opened.window->tabs()[0]);
    auto* bar = opened.find<shell::TabRow>()->bar();
    QTest::mouseClick(bar->tabButton(0, QTabBar::RightSide), Qt::LeftButton);
    REQUIRE(opened.window->tabs().size() == 1);
    CHECK(opened.window->currentTab() == opened.window->tabs()[0]);
    CHECK(opened.window->currentTab()->title() == QString::fromUtf8("Hans Hansens første bil"));
}

TEST_CASE("a title with an ampersand or markup stands in its tab as it is")
{
    test::OpenedWindow opened;
    Journey journey;
    journey.title = "A & <b>B</b>";
    opened.window->openUntitled(journey);
    auto* bar = opened.find<shell::TabRow>()->bar();
    CHECK(bar->tabText(0) == "A && <b>B</b>");
    CHECK(bar->elideMode() == Qt::ElideNone);
}
