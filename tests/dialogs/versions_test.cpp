// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "dialogs/difference_list.h"
#include "dialogs/versions_dialog.h"
#include "files/journey_file.h"
#include "rejse/analysis/comparison.h"
#include "rejse/storage/journey_text.h"
#include "shell/versions.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>

using namespace rejse;
using commands::Command;

namespace {

struct Versioned : test::OpenedWindow {
    shell::MapTab& openSmall()
    {
        window->openFiles(
            {write("small.journey", QByteArray::fromStdString(storage::writeJourney(test::smallJourney())))});
        return *window->currentTab();
    }

    /// Renames the map and saves it.
    void save(const std::string& title) const
    {
        auto& document = window->currentTab()->document();
        Journey after = document.journey();
        after.title = title;
        document.apply(after, {"Change"});
        give(Command::Save);
        window->versions().finish();
    }

    dialogs::VersionsDialog& look() const
    {
        give(Command::Versions);
        auto* dialog = find<dialogs::VersionsDialog>();
        REQUIRE(dialog);
        return *dialog;
    }

    static QListWidget& list(const dialogs::VersionsDialog& dialog, const char* name)
    {
        return *dialog.findChild<QListWidget*>(name);
    }

    static QPushButton& button(const dialogs::VersionsDialog& dialog, const char* name)
    {
        return *dialog.findChild<QPushButton*>(name);
    }
};

} // namespace

TEST_CASE("each saving keeps a version, the first one also what the file held before")
{
    Versioned opened;
    opened.openSmall();
    opened.save("One");
    opened.save("Two");
    dialogs::VersionsDialog& dialog = opened.look();
    QListWidget& list = Versioned::list(dialog, "versions");
    REQUIRE(list.count() == 3);
    CHECK(list.currentRow() == 0);
    CHECK(QTest::qWaitFor([&] { return list.item(2)->text().contains("score"); }));
    CHECK(!dialog.findChild<dialogs::DifferenceList*>()->isVisible());
    CHECK(!Versioned::button(dialog, "bringBackButton").isEnabled());
}

TEST_CASE("a version says what has been changed since, and is brought back as one step")
{
    Versioned opened;
    shell::MapTab& tab = opened.openSmall();
    opened.save("One");
    tab.selection().select(ElementRef::ofTouchpoint("t1"));
    tab.editor().removeSelected();
    const Journey before = tab.document().journey();
    dialogs::VersionsDialog& dialog = opened.look();
    Versioned::list(dialog, "versions").setCurrentRow(1);
    const auto& changes = *dialog.findChild<dialogs::DifferenceList*>();
    CHECK(changes.isVisible());
    REQUIRE(changes.topLevelItemCount() == 2);
    CHECK(changes.topLevelItem(0)->text(0) == "Removed");
    CHECK(changes.topLevelItem(0)->child(0)->text(0) == "Touchpoint “Touchpoint t1”");
    CHECK(changes.topLevelItem(1)->text(0) == "Changed");
    const QTreeWidgetItem& title = *changes.topLevelItem(1)->child(0)->child(0);
    CHECK(title.text(0) == "Title");
    CHECK(title.text(2) == "One");
    QTest::mouseClick(&Versioned::button(dialog, "bringBackButton"), Qt::LeftButton);
    CHECK(tab.document().journey() == test::smallJourney());
    CHECK(tab.document().isModified());
    tab.document().undo();
    CHECK(tab.document().journey() == before);
}

TEST_CASE("a version opens as a copy, and the map stays as it is")
{
    Versioned opened;
    shell::MapTab& tab = opened.openSmall();
    opened.save("One");
    dialogs::VersionsDialog& dialog = opened.look();
    Versioned::list(dialog, "versions").setCurrentRow(1);
    QTest::mouseClick(&Versioned::button(dialog, "copyButton"), Qt::LeftButton);
    REQUIRE(opened.window->tabs().size() == 2);
    CHECK(opened.window->currentTab()->document().isUntitled());
    CHECK(opened.window->currentTab()->document().journey() == test::smallJourney());
    CHECK(tab.title() == "One");
    CHECK(!tab.document().isModified());
}

TEST_CASE("what stood in a file that is saved over can be brought back")
{
    Versioned opened;
    Journey other = test::smallJourney();
    other.title = "Other";
    const QString path = opened.write("other.journey", QByteArray::fromStdString(storage::writeJourney(other)));
    shell::MapTab& tab = opened.openSmall();
    const auto before = shell::Versions::before(path);
    REQUIRE(tab.document().saveAs(path));
    opened.window->versions().keep(path, before, tab.document().journey());
    Versioned::list(opened.look(), "versions").setCurrentRow(1);
    QTest::mouseClick(&Versioned::button(opened.look(), "bringBackButton"), Qt::LeftButton);
    CHECK(tab.title() == "Other");
}

TEST_CASE("what is saved over stays, however old its file was")
{
    Versioned opened;
    shell::MapTab& tab = opened.openSmall();
    const QString path = tab.document().filePath();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray old = QByteArray::fromStdString(storage::writeJourney(test::smallJourney()));
    for (int i = 0; i < 40; ++i) {
        REQUIRE(opened.window->versions().store().keep(path, QByteArray::number(i), now.addSecs(i - 60)));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(now.addYears(-2), QFileDevice::FileModificationTime));
    file.close();
    opened.save("One");
    const auto all = opened.window->versions().store().list(path);
    REQUIRE(all.size() > 2);
    CHECK(files::readFile(all[1].path).value() == old);
    CHECK(all[0].time > all[1].time);
}

TEST_CASE("a future state that is saved over another map keeps what that was")
{
    Versioned opened;
    Journey other = test::smallJourney();
    other.title = "Other";
    const QString path = opened.write("other.journey", QByteArray::fromStdString(storage::writeJourney(other)));
    opened.openSmall();
    opened.give(Command::SaveFutureState);
    auto* dialog = opened.find<QFileDialog>();
    REQUIRE(dialog);
    emit dialog->fileSelected(path);
    delete dialog;
    opened.window->versions().finish();
    const auto all = opened.window->versions().store().list(path);
    REQUIRE(all.size() == 2);
    CHECK(files::readJourneyFile(all[1].path).value().journey == other);
    CHECK(files::readJourneyFile(all[0].path).value().journey.state == State::Future);
}

TEST_CASE("a map without versions says so")
{
    Versioned opened;
    opened.window->openUntitled(test::smallJourney());
    dialogs::VersionsDialog& dialog = opened.look();
    CHECK(Versioned::list(dialog, "versions").count() == 0);
    CHECK(!Versioned::button(dialog, "bringBackButton").isEnabled());
    CHECK(!Versioned::button(dialog, "copyButton").isEnabled());
}

TEST_CASE("a damaged version can be looked past")
{
    Versioned opened;
    shell::MapTab& tab = opened.openSmall();
    opened.save("One");
    const auto all = opened.window->versions().store().list(tab.document().filePath());
    QFile file(all[1].path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    dialogs::VersionsDialog& dialog = opened.look();
    QListWidget& list = Versioned::list(dialog, "versions");
    list.setCurrentRow(1);
    CHECK(list.item(1)->text().contains("cannot be read"));
    CHECK(!Versioned::button(dialog, "bringBackButton").isEnabled());
    list.setCurrentRow(0);
    CHECK(Versioned::button(dialog, "copyButton").isEnabled());
}

TEST_CASE("differences are told thing by thing, with what their fields say in words")
{
    const Journey before = test::smallJourney();
    Journey after = before;
    dialogs::DifferenceList list("Then", "Now");
    list.show(compare(before, after));
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.topLevelItem(0)->text(0) == "Nothing differs.");

    Touchpoint& touchpoint = after.phases[0].edit().touchpoints[0].edit();
    touchpoint.feelings["hans"] = 2;
    touchpoint.ease.logical = Answer::Partly;
    touchpoint.momentOfTruth = !touchpoint.momentOfTruth;
    touchpoint.meets = {Meets::Employee, Meets::Premises};
    after.phases[2].edit().touchpoints[0].edit().barriers.clear();
    after.phases.emplace_back(test::phase("p4", {"t9"}));
    list.show(compare(before, after));
    QStringList lines;
    for (QTreeWidgetItemIterator at(&list); *at; ++at) {
        lines += (*at)->text(0) + u'|' + (*at)->text(2);
    }
    CHECK(lines.contains("Phase “Phase p4”|place 4"));
    CHECK(lines.contains("Barrier “Nobody picks up”|"));
    CHECK(lines.contains("Touchpoint “Touchpoint t1”|"));
    CHECK(lines.contains("Feeling, Hans Hansen|delighted"));
    CHECK(lines.contains("Ease, Logical|Partly"));
    CHECK(lines.contains("Moment of truth|yes"));
    CHECK(lines.contains("Meets|employee, premises"));
    CHECK(lines.filter("Touchpoint t9").isEmpty());
}

TEST_CASE("a difference is as high as its longest text is in its column")
{
    Journey before = test::smallJourney();
    Journey after = before;
    after.title = QString("What a long title this is ").repeated(12).toStdString();
    dialogs::DifferenceList list("Then", "Now");
    list.show(compare(before, after));
    const auto heightAt = [&](int width) {
        list.resize(width, 400);
        list.QWidget::show();
        QCoreApplication::processEvents();
        return list.visualItemRect(list.topLevelItem(0)->child(0)->child(0)).height();
    };
    CHECK(heightAt(900) > 40);
    CHECK(heightAt(450) > 1.6 * heightAt(900));
}
