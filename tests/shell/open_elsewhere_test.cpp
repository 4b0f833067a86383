// SPDX-License-Identifier: GPL-3.0-or-later
// A map that is open elsewhere, and can only be read here.
#include "shell/sharing.h"

#include "canvas/handles.h"
#include "dialogs/problem_dialog.h"
#include "files/open_lock.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "outline/pending_text_box.h"
#include "outline/unsorted_card.h"
#include "widgets/choice_row.h"
#include "widgets/text/plain_edit.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace rejse;
using commands::Command;
using test::patienceMs;

namespace {

/// A small map that another program has open, on this computer or another.
struct Elsewhere : test::OpenedWindow {
    explicit Elsewhere(const QByteArray& host = QSysInfo::machineHostName().toUtf8(), const QByteArray& user = "anna")
        : path(write("small.journey", QByteArray::fromStdString(storage::writeJourney(test::smallJourney()))))
    {
        QFile lock(files::OpenLock::lockPath(path));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write("rejse-lock 1\nuser=" + user + "\nhost=" + host + "\nprocess=1\nsince=2024-05-01T10:00:00Z\n");
        lock.close();
        window->openFiles({path});
        tab = window->currentTab();
    }

    widgets::NoticeBar& bar() const { return tab->notices().bar(); }
    void press(const char* button) const
    {
        auto* found = bar().findChild<QPushButton*>(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    /// Does what would begin something, and sees that it is refused before a word is typed.
    template <typename Act> void seeRefused(const Act& act) const
    {
        QWidget* const before = window->focusWidget();
        bar().hide();
        act();
        CHECK(bar().isVisible());
        CHECK(bar().message().startsWith("Nothing has been changed."));
        CHECK(bar().message().contains("Here it is read-only. To change it, open a copy"));
        CHECK(window->focusWidget() == before);
        const auto drafts = tab->findChildren<outline::PendingTextBox*>();
        CHECK(std::none_of(drafts.begin(), drafts.end(), [](auto* pending) { return pending->isVisible(); }));
        CHECK(tab->document().journey() == test::smallJourney());
    }

    QPoint onView(const layout::Rect& rect) const { return tab->view().mapFromScene(rect.center().x, rect.center().y); }

    widgets::PlainEdit* newTouchpoint() const
    {
        const auto all = tab->outline().findChildren<widgets::PlainEdit*>();
        const auto found = std::find_if(all.begin(), all.end(), [](auto* each) {
            return each->accessibleName() == "Type or drop a touchpoint here";
        });
        REQUIRE((found != all.end()));
        return *found;
    }

    QString path;
    shell::MapTab* tab = nullptr;
};

} // namespace

TEST_CASE("a map that is open elsewhere says by whom, and can be read or copied but not changed")
{
    Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    CHECK(opened.bar().isVisible());
    CHECK(opened.bar().message().contains("small.journey is open elsewhere: by anna on"));
    CHECK(!opened.bar().findChild<QPushButton*>("editAnywayButton"));
    // Over the map, and not behind it.
    const QWidget* seen = opened.tab->childAt(opened.bar().geometry().center());
    CHECK((seen == &opened.bar() || opened.bar().isAncestorOf(seen)));

    opened.bar().hide();
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    opened.tab->view().setFocus();
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_1, Qt::Key_Delete, Qt::Key_T, Qt::Key_P, Qt::Key_E, Qt::Key_L}) {
        QTest::keyClick(opened.window->focusWidget(), key);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_X);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_Return);
        QTest::keyClick(opened.window->focusWidget(), Qt::Key_Escape);
    }
    opened.tab->document().commitPendingEdit();
    CHECK(opened.tab->document().journey() == test::smallJourney());
    CHECK(!opened.tab->document().isModified());
    CHECK(opened.bar().isVisible());

    opened.press("copyButton");
    CHECK(opened.window->tabs().size() == 2);
    CHECK(opened.window->currentTab()->document().isUntitled());
    CHECK(!opened.window->currentTab()->document().isReadOnly());
    CHECK(opened.window->currentTab()->document().journey() == test::smallJourney());
}

TEST_CASE("what is chosen in the panel of a map that can only be read is shown as it stays")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    const auto rows = opened.tab->panel().findChildren<widgets::ChoiceRow*>();
    const auto isSeen = [](const widgets::ChoiceRow* row) { return row->isVisible() && row->chosen(); };
    const auto found = std::find_if(rows.begin(), rows.end(), isSeen);
    REQUIRE((found != rows.end()));
    const auto before = (*found)->chosen();
    const int other = *before == 0 ? 1 : 0;
    QTest::mouseClick(*found, Qt::LeftButton, {}, (*found)->cellRect(other).center().toPoint());
    CHECK(QTest::qWaitFor([&] { return (*found)->chosen() == before; }));
    CHECK(opened.bar().isVisible());
    CHECK(opened.tab->document().journey() == test::smallJourney());
}

TEST_CASE("saving a map that can only be read asks for another name, and goes on with that")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    opened.give(Command::Save);
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    CHECK(QFileInfo(dialog->selectedFiles().value(0)).fileName() == "small copy.journey");
    const QString other = opened.folder.filePath("mine.journey");
    emit dialog->fileSelected(other);
    delete dialog;
    CHECK(opened.tab->document().filePath() == other);
    CHECK(!opened.tab->document().isReadOnly());
    CHECK(QFile::exists(files::OpenLock::lockPath(other)));
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    opened.tab->editor().toggleMomentOfTruth();
    CHECK(opened.tab->document().isModified());
}

TEST_CASE("who has a map open is somebody where that is not known, whatever tells it")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8(), {});
    CHECK(opened.bar().message().contains("is open elsewhere: by somebody on "));
    opened.give(Command::SaveAs);
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    emit dialog->fileSelected(opened.path);
    delete dialog;
    auto* told = opened.find<dialogs::ProblemDialog>();
    REQUIRE(told);
    CHECK(told->findChild<QPlainTextEdit*>("problems")->toPlainText().contains("is open elsewhere: by somebody on "));
}

TEST_CASE("on a map that can only be read nothing opens for typing")
{
    const Elsewhere opened;
    canvas::MapView& view = opened.tab->view();
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    view.setFocus();
    for (const Qt::Key key :
         {Qt::Key_T, Qt::Key_P, Qt::Key_E, Qt::Key_B, Qt::Key_A, Qt::Key_Q, Qt::Key_Return, Qt::Key_F2}) {
        opened.seeRefused([&] { QTest::keyClick(&view, key); });
    }
    opened.seeRefused([&] { QTest::keyClick(&view, Qt::Key_Return, Qt::ShiftModifier); });
    const layout::Node* card = view.mapScene().picture().mainNodeOf(ElementRef::ofTouchpoint("t1"));
    REQUIRE(card);
    opened.seeRefused([&] {
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, opened.onView(card->rect));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, opened.onView(card->rect));
    });
    int clicked = 0;
    const auto handles = canvas::handlesFor(view.mapScene().picture(), opened.tab->selection().current(), std::nullopt);
    for (const canvas::Handle& handle : handles) {
        const QPoint place = opened.onView(handle.rect);
        if (handle.adds != ElementKind::Link && view.viewport()->rect().contains(place)) {
            opened.seeRefused([&] { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place); });
            ++clicked;
        }
    }
    CHECK(clicked > 1);
}

TEST_CASE("beside a map that can only be read no name opens for typing, and fields take no words")
{
    const Elsewhere opened;
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    auto* tree = opened.tab->outline().tree();
    tree->setFocus();
    opened.seeRefused([&] { QTest::keyClick(tree, Qt::Key_Return); });
    opened.seeRefused([&] { QTest::keyClick(tree, Qt::Key_F2); });
    auto* card = opened.tab->outline().findChild<outline::UnsortedCard*>();
    REQUIRE(card);
    card->setFocus();
    opened.seeRefused([&] { QTest::keyClick(card, Qt::Key_Return); });
    opened.seeRefused([&] { QTest::keyClick(card, Qt::Key_F2); });

    widgets::PlainEdit* line = opened.newTouchpoint();
    line->setFocus();
    opened.seeRefused([&] { QTest::keyClick(line, Qt::Key_N); });
    CHECK(line->toPlainText().isEmpty());
    QCoreApplication::processEvents();
    const auto fields = opened.tab->sidePanel().findChildren<widgets::PlainEdit*>();
    const auto name = std::find_if(fields.begin(), fields.end(), [](auto* each) {
        return each->isVisible() && each->toPlainText() == "Touchpoint t1";
    });
    REQUIRE((name != fields.end()));
    (*name)->setFocus();
    opened.seeRefused([&] { QTest::keyClick(*name, Qt::Key_N); });
    CHECK((*name)->toPlainText() == "Touchpoint t1");
    (*name)->selectAll();
    QTest::keyClick(*name, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "Touchpoint t1");
}

TEST_CASE("fields take words again as soon as the map can be edited")
{
    const Elsewhere opened("a-computer-that-is-away");
    widgets::PlainEdit* line = opened.newTouchpoint();
    line->setFocus();
    QTest::keyClicks(line, "New");
    CHECK(line->toPlainText().isEmpty());
    opened.press("editAnywayButton");
    line->setFocus();
    QTest::keyClicks(line, "New");
    QTest::keyClick(line, Qt::Key_Return);
    const Journey& journey = opened.tab->document().journey();
    CHECK(std::any_of(journey.unsorted.begin(), journey.unsorted.end(),
                      [](const auto& touchpoint) { return touchpoint->title == "New"; }));
}

TEST_CASE("what adds to a map is offered only while the map can be changed")
{
    const Elsewhere opened("a-computer-that-is-away");
    opened.tab->selection().select(ElementRef::ofTouchpoint("t1"));
    const auto isOffered = [&](Command command) { return opened.window->commands().action(command)->isEnabled(); };
    for (const Command command : {Command::NewPhase, Command::NewTouchpoint, Command::NewBarrier, Command::NewPersona,
                                  Command::Duplicate, Command::EditText, Command::Paste}) {
        CHECK(!isOffered(command));
    }
    CHECK(isOffered(Command::Save));
    CHECK(isOffered(Command::Copy));
    opened.press("editAnywayButton");
    CHECK(isOffered(Command::NewTouchpoint));
    CHECK(isOffered(Command::EditText));
}

TEST_CASE("who tries to change a map that is free by then is told so")
{
    const Elsewhere opened;
    REQUIRE(QFile::remove(files::OpenLock::lockPath(opened.path)));
    opened.tab->view().setFocus();
    QTest::keyClick(&opened.tab->view(), Qt::Key_T);
    CHECK(opened.bar().message().contains("not open elsewhere any more"));
    opened.press("editButton");
    CHECK(!opened.tab->document().isReadOnly());
}

TEST_CASE("a map that is free again can be edited, with what has become of it meanwhile")
{
    const Elsewhere opened(QSysInfo::machineHostName().toUtf8());
    Journey later = test::smallJourney();
    later.title = "Later";
    REQUIRE(files::replaceFile(opened.path, QByteArray::fromStdString(storage::writeJourney(later))));
    REQUIRE(QFile::remove(files::OpenLock::lockPath(opened.path)));
    opened.tab->notices().check();
    CHECK(opened.bar().message().contains("not open elsewhere any more"));
    opened.press("editButton");
    CHECK(!opened.tab->document().isReadOnly());
    CHECK(opened.tab->document().journey() == later);
}

TEST_CASE("a map that another computer holds can be taken over")
{
    const Elsewhere opened("a-computer-that-is-away");
    CHECK(opened.tab->document().isReadOnly());
    opened.press("editAnywayButton");
    CHECK(!opened.tab->document().isReadOnly());
    CHECK(!opened.bar().isVisible());
    CHECK(!files::OpenLock::holderElsewhere(opened.path));
}

TEST_CASE("an open map is locked until it is closed")
{
    test::OpenedWindow opened;
    const QString path = opened.copyOf("skinnstoevletter");
    opened.window->openFiles({path});
    CHECK(QFile::exists(files::OpenLock::lockPath(path)));
    opened.give(Command::Close);
    CHECK(QTest::qWaitFor([&] { return !QFile::exists(files::OpenLock::lockPath(path)); }, patienceMs));
}
