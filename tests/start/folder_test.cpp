// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/analysis/scores.h"
#include "shell/opened_window.h"
#include "start/folder_model.h"
#include "start/folder_page.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/text/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace rejse;
using commands::Command;
using start::FolderModel;
using test::OpenedWindow;

namespace {

/// A folder with two maps and a broken one, shown.
struct WithFolder : OpenedWindow {
    WithFolder()
    {
        copyOf("hans-hansens-foerste-bil");
        copyOf("skinnstoevletter");
        write("broken.journey", "{");
        QSettings().setValue("folder/last", folder.path());
        give(Command::FolderMaps);
        wait();
    }

    void wait() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !window->folderPage().scan().isRunning(); }));
    }
    QTableView& table() const { return *find<QTableView>("folderTable"); }
    QStringList column(int number) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            texts += table().model()->index(row, number).data().toString();
        }
        return texts;
    }
};

} // namespace

TEST_CASE("The maps of a folder are listed with their figures, broken ones with the reason")
{
    const WithFolder opened;
    CHECK(opened.window->folderPage().isVisible());
    CHECK(opened.column(FolderModel::Title)
          == QStringList{"broken", "Hans Hansens første bil", "Skinnstøvletter, sommer og vinter"});
    CHECK(opened.column(FolderModel::Client)[1] == "Bilforhandleren");
    CHECK(opened.column(FolderModel::Score)[1] == QLocale().toString(70.5, 'f', 1));
    CHECK(opened.column(FolderModel::Weakest)[1] == "Tjekker Trustpilot");
    CHECK(opened.column(FolderModel::State)[1] == "Current");
    CHECK(opened.column(FolderModel::Weakest)[0].startsWith("Cannot be read: "));
    CHECK(opened.find<widgets::TextLabel>("folderCount")->text().contains("1 cannot be read"));
}

TEST_CASE("A click on a heading sorts by its figures")
{
    const WithFolder opened;
    QHeaderView& header = *opened.table().horizontalHeader();
    const auto click = [&] {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(FolderModel::Score) + 10, header.height() / 2));
    };
    click();
    const QStringList once = opened.column(FolderModel::Title);
    click();
    QStringList twice = opened.column(FolderModel::Title);
    std::reverse(twice.begin(), twice.end());
    CHECK(once == twice);
    CHECK((once.first() == "broken" || once.last() == "broken"));
}

TEST_CASE("Words filter the list, and Enter opens what is left")
{
    const WithFolder opened;
    auto* filter = opened.find<QLineEdit>("folderFilter");
    CHECK(filter->hasFocus());
    QTest::keyClicks(filter, "trustpilot");
    CHECK(opened.column(FolderModel::Title) == QStringList{"Hans Hansens første bil"});
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(opened.window->currentTab());
    CHECK(opened.window->currentTab()->title() == "Hans Hansens første bil");
}

TEST_CASE("A click opens a map, arrows and Enter do too")
{
    const WithFolder opened;
    QTableView& table = opened.table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(2, 0)).center());
    REQUIRE(opened.window->currentTab());
    CHECK(opened.window->currentTab()->title() == "Skinnstøvletter, sommer og vinter");
    opened.give(Command::FolderMaps);
    opened.wait();
    QTest::keyClick(opened.find<QLineEdit>("folderFilter"), Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(opened.window->currentTab()->title() == "Hans Hansens første bil");
}

TEST_CASE("Back and Escape lead to the open maps, or to the start page where there are none")
{
    const WithFolder opened;
    opened.find<QPushButton>("folderBack")->click();
    CHECK(opened.window->startPage().isVisible());
    opened.window->openUntitled(test::smallJourney());
    opened.give(Command::FolderMaps);
    CHECK_FALSE(opened.window->currentTab());
    QTest::keyClick(opened.find<QLineEdit>("folderFilter"), Qt::Key_Escape);
    CHECK(opened.window->currentTab());
}

TEST_CASE("The folder that was shown last is shown again")
{
    WithFolder opened;
    opened.reopen();
    opened.find<QPushButton>("folderButton")->click();
    opened.wait();
    CHECK(opened.column(FolderModel::Title).size() == 3);
}

TEST_CASE("No text of the list is cut")
{
    const WithFolder opened;
    const QTableView& table = opened.table();
    // What was filtered away stands as whole when it comes back.
    auto& filter = *opened.find<QLineEdit>("folderFilter");
    filter.setText("nothing of the kind");
    filter.clear();
    REQUIRE(table.model()->rowCount() == 3);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < FolderModel::ColumnCount; ++column) {
            const QModelIndex index = table.model()->index(row, column);
            const QFont font = render::uiFont(13, column == 0 ? QFont::DemiBold : QFont::Normal);
            const int height =
                widgets::wrapText(nullptr, font, index.data().toString(), {}, table.columnWidth(column) - 24, 20);
            CAPTURE(row, column);
            CHECK(height <= table.rowHeight(row));
        }
    }
}
