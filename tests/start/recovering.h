// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/opened_window.h"

#include "files/journey_file.h"
#include "files/recovery_store.h"
#include "rejse/storage/journey_text.h"
#include "shell/bars/status_line.h"
#include "shell/map_notices.h"
#include "start/recovered_list.h"
#include "support/catch.h"
#include "support/journeys.h"
#include "widgets/text/text_label.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace rejse::test {

inline Journey titled(const std::string& title)
{
    Journey journey = smallJourney();
    journey.title = title;
    return journey;
}

/// The program's window, which may crash, and the work that it then offers.
struct Recovering : OpenedWindow {
    shell::MapTab& openSmall(const QString& name)
    {
        window->openFiles({writeMap(name, smallJourney())});
        return *window->currentTab();
    }

    QString writeMap(const QString& name, const Journey& journey) const
    {
        return write(name, QByteArray::fromStdString(storage::writeJourney(journey)));
    }

    static void change(shell::MapTab& tab, const std::string& title)
    {
        Journey after = tab.document().journey();
        after.title = title;
        tab.document().apply(after, {"Change"});
    }

    /// The program ends without being asked whether it may, and starts again.
    void crash()
    {
        window.reset();
        open();
    }

    /// Work on a map that is open again after a crash.
    void leaveWork(const std::string& title)
    {
        shell::MapTab& tab = openSmall("small.journey");
        const QString path = tab.document().filePath();
        change(tab, title);
        crash();
        window->openFiles({path});
    }

    start::RecoveredList& offered() const { return *find<start::RecoveredList>(); }

    void click(const char* button, int index = 0) const
    {
        const auto all = offered().findChildren<QPushButton*>(button);
        REQUIRE(all.size() > index);
        QTest::mouseClick(all[index], Qt::LeftButton);
    }

    /// The notice over the map in front.
    widgets::NoticeBar& notice() const { return window->currentTab()->notices().bar(); }
    bool isOffered() const
    {
        return notice().isVisible() && notice().message().startsWith("There is unsaved work on this map, from before");
    }
    void press(const char* button) const
    {
        auto* found = notice().findChild<QPushButton*>(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void closeNotice() const { QTest::mouseClick(notice().findChild<QToolButton*>("noticeClose"), Qt::LeftButton); }

    void chooseInDialog(const QString& path) const
    {
        give(commands::Command::Open);
        auto* dialog = find<QFileDialog>();
        REQUIRE(dialog);
        emit dialog->filesSelected({path});
        dialog->close();
    }

    void drop(const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &drop);
    }

    bool says(const QString& words) const
    {
        const auto all = find<shell::StatusLine>()->findChildren<widgets::TextLabel*>();
        return std::any_of(all.begin(), all.end(), [&](auto* each) { return each->text().contains(words); });
    }

    std::size_t kept() const { return files::RecoveryStore().list().size(); }

    static Journey journeyIn(const QString& path) { return files::readJourneyFile(path).value().journey; }
};

} // namespace rejse::test
