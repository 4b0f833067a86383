// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/opened_window.h"

#include "dialogs/save_question.h"
#include "files/journey_file.h"
#include "files/replace_file.h"
#include "rejse/model/edits.h"
#include "shell/map_notices.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QPushButton>

namespace rejse::test {

inline constexpr int patienceMs = 20'000;

/// A small map that is open while other programs write to its file.
struct Sharing : OpenedWindow {
    Sharing() : path(folder.filePath("small.journey")), tab(opened()) { }

    shell::MapTab* opened() const
    {
        put(smallJourney());
        window->openFiles({path});
        return window->currentTab();
    }

    /// As another program would.
    void put(const Journey& journey) const { REQUIRE(files::writeJourneyFile(path, journey)); }

    static Journey retitled(const char* title)
    {
        return withTouchpoint(smallJourney(), "t2", [&](Touchpoint& on) { on.title = title; });
    }

    void change() const
    {
        tab->selection().select(ElementRef::ofTouchpoint("t1"));
        tab->editor().toggleMomentOfTruth();
    }

    static Journey onDisk(const QString& file)
    {
        auto read = files::readJourneyFile(file);
        REQUIRE(read.ok());
        return read.value().journey;
    }

    bool barSays(const char* words) const { return bar().isVisible() && bar().message().contains(words); }
    bool waitFor(const char* words) const
    {
        return QTest::qWaitFor([&] { return barSays(words); }, patienceMs);
    }
    widgets::NoticeBar& bar() const { return tab->notices().bar(); }

    /// Answers the question whether to save before closing.
    void answer(const char* button) const
    {
        auto* question = find<dialogs::SaveQuestion>();
        REQUIRE(question);
        QTest::mouseClick(question->findChild<QPushButton*>(button), Qt::LeftButton);
    }
    bool asks() const
    {
        const auto all = window->findChildren<dialogs::SaveQuestion*>();
        return std::any_of(all.begin(), all.end(), [](auto* each) { return each->isVisible(); });
    }

    void press(const char* button) const
    {
        auto* found = bar().findChild<QPushButton*>(button);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool offers(const char* button) const { return bar().findChild<QPushButton*>(button) != nullptr; }

    const Touchpoint& touchpoint(const char* id) const { return *findTouchpoint(tab->document().journey(), id); }
    bool isModified() const { return tab->document().isModified(); }

    QString path;
    shell::MapTab* tab;
};

} // namespace rejse::test
