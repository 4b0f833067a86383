// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document/autosave_writer.h"
#include "editor/editing/map_editor.h"

#include "support/catch.h"
#include "support/expect_log.h"
#include "support/journeys.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rejse;
using namespace rejse::editor;

namespace {

/// A document whose unsaved work is kept, and what is kept of it.
struct Kept {
    explicit Kept(QString path = {}) : document(test::smallJourney(), std::move(path)), editor(document, selection)
    {
        writer.setMaxThreadCount(1);
        document.setSelection(&selection);
        journal = std::make_unique<AutosaveWriter>(document, store, writer);
    }

    void change(const std::string& title)
    {
        Journey after = document.committedJourney();
        after.title = title;
        document.apply(after, {QStringLiteral("Change")});
    }

    std::vector<files::KeptWork> all() const { return store.list(); }
    /// The only piece that is kept, once all is written.
    files::Work work() const
    {
        journal->flush();
        REQUIRE(all().size() == 1);
        return all()[0].work;
    }
    Journey journey() const
    {
        const auto read = files::journeyOf(work());
        REQUIRE(read);
        return read.value();
    }

    QTemporaryDir folder;
    files::RecoveryStore store{folder.filePath("recovery")};
    QThreadPool writer;
    Document document;
    Selection selection;
    MapEditor editor;
    std::unique_ptr<AutosaveWriter> journal;
};

} // namespace

TEST_CASE("a change is kept without anybody asking for it")
{
    Kept kept;
    CHECK(kept.all().empty());
    kept.change("Changed");
    CHECK(QTest::qWaitFor([&] { return kept.all().size() == 1; }));
    CHECK(kept.journey() == kept.document.journey());
    CHECK(kept.work().title == "Changed");
    CHECK(kept.all()[0].isLiving);
}

TEST_CASE("changes that never pause are kept all the same")
{
    Kept kept;
    int changes = 0;
    QTimer typing;
    typing.setInterval(AutosaveWriter::quietMs / 4);
    QObject::connect(&typing, &QTimer::timeout, &kept.document, [&] { kept.change(std::to_string(++changes)); });
    typing.start();
    CHECK(QTest::qWaitFor([&] { return !kept.all().empty(); }));
}

TEST_CASE("what is being typed is kept as it stands")
{
    Kept kept;
    const PendingText pending{mainText(ElementRef::ofTouchpoint("t1")), false};
    kept.editor.type(pending, "Half a ti");
    CHECK(textAt(kept.journey(), pending.text) == "Half a ti");
    SECTION("given up, nothing is kept")
    {
        kept.editor.giveUp();
        kept.journal->flush();
        CHECK(kept.all().empty());
    }
    SECTION("empty, the old text counts")
    {
        kept.change("Changed");
        kept.editor.type(pending, "");
        CHECK(textAt(kept.journey(), pending.text) == "Touchpoint t1");
        CHECK(kept.journey().title == "Changed");
    }
}

TEST_CASE("a new thing without a text yet is not kept, and with one it is")
{
    Kept kept;
    kept.change("Changed");
    const auto pending = kept.editor.beginNew(ElementKind::Touchpoint, Where::After, ElementRef::ofTouchpoint("t1"));
    REQUIRE(pending);
    CHECK(kept.journey() == kept.document.committedJourney());
    kept.editor.type(*pending, "N");
    CHECK(textAt(kept.journey(), pending->text) == "N");
}

TEST_CASE("the file that the work belongs to is known, and what it held")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("map.journey");
    Kept kept(path);
    kept.change("Changed");
    CHECK(kept.work().path == path);
    CHECK(kept.work().base == files::fingerprint(test::smallJourney()));
    REQUIRE(kept.document.saveAs(path));
    kept.change("Changed again");
    CHECK(kept.work().base == files::fingerprint(*kept.document.savedJourney()));
    CHECK(files::fileSince(kept.work()) == files::FileSince::AsItWas);
}

TEST_CASE("nothing is kept of what is saved or undone")
{
    QTemporaryDir folder;
    Kept kept(folder.filePath("map.journey"));
    kept.change("Changed");
    CHECK(kept.work().title == "Changed");
    SECTION("saved")
    {
        REQUIRE(kept.document.saveAs(kept.document.filePath()));
    }
    SECTION("undone")
    {
        kept.document.undo();
    }
    kept.journal->flush();
    CHECK(kept.all().empty());
    kept.change("And again");
    CHECK(kept.work().title == "And again");
}

TEST_CASE("a map that is closed for good leaves nothing behind")
{
    Kept kept;
    kept.change("Changed");
    SECTION("once it was written")
    {
        kept.journal->flush();
    }
    SECTION("before it was written") { }
    kept.journal->discard();
    kept.journal.reset();
    CHECK(kept.all().empty());
    CHECK(QDir(kept.folder.filePath("recovery")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("a map that ends without being closed is kept to the last change")
{
    Kept kept;
    kept.change("Changed");
    kept.journal.reset();
    REQUIRE(kept.all().size() == 1);
    CHECK(!kept.all()[0].isLiving);
    CHECK(kept.all()[0].work.title == "Changed");
}

TEST_CASE("an unchanged map that ends leaves nothing behind")
{
    Kept kept;
    kept.change("Changed");
    kept.journal->flush();
    kept.document.undo();
    kept.journal.reset();
    CHECK(QDir(kept.folder.filePath("recovery")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("work that is taken over stays on disk, with what its file held")
{
    Kept first("/maps/a.journey");
    first.change("Left behind");
    const QByteArray base = first.work().base;
    first.journal.reset();
    auto claimed = first.store.claim(first.all()[0].id);
    REQUIRE(claimed);
    const QString id = claimed.value().kept.id;

    Document document(files::journeyOf(claimed.value().kept.work).value(), "/maps/a.journey");
    AutosaveWriter journal(document, first.store, first.writer);
    document.setUnsaved();
    journal.resume(std::move(claimed).value());
    REQUIRE(first.all().size() == 1);
    journal.flush();
    REQUIRE(first.all().size() == 1);
    CHECK(first.all()[0].id == id);
    CHECK(first.all()[0].work.base == base);
    CHECK(first.all()[0].work.title == "Left behind");
    CHECK(first.all()[0].isLiving);
}

TEST_CASE("work whose place is taken away meanwhile gets another one")
{
    Kept kept;
    kept.change("One");
    const QString id = (kept.work(), kept.all()[0].id);
    REQUIRE(QDir(kept.folder.filePath("recovery/" + id)).removeRecursively());
    kept.change("Two");
    CHECK(kept.work().title == "Two");
}

TEST_CASE("what cannot be read again is not kept in the place of what can")
{
    Kept kept;
    kept.change("Fine");
    CHECK(kept.work().title == "Fine");
    const QSignalSpy told(kept.journal.get(), &AutosaveWriter::failed);
    {
        const test::ExpectLog log("unsaved work cannot be kept");
        Journey broken = kept.document.journey();
        broken.title = "Broken";
        broken.links.push_back({"l9", "nothing", "nowhere"});
        kept.document.apply(broken, {QStringLiteral("Change")});
        CHECK(kept.work().title == "Fine");
    }
    CHECK(QTest::qWaitFor([&] { return told.size() == 1; }));
    const QSignalSpy again(kept.journal.get(), &AutosaveWriter::keptAgain);
    kept.document.undo();
    kept.change("Better");
    CHECK(kept.work().title == "Better");
    CHECK(QTest::qWaitFor([&] { return again.size() == 1; }));
}

TEST_CASE("a map that takes work over goes on in its place alone, from what its own file holds")
{
    Kept first("/maps/a.journey");
    first.change("Left behind");
    const QString id = (first.work(), first.all()[0].id);
    first.journal.reset();
    auto claimed = first.store.claim(id);
    REQUIRE(claimed);

    Journey later = test::smallJourney();
    later.title = "Later";
    Document document(later, "/maps/a.journey");
    AutosaveWriter journal(document, first.store, first.writer);
    const auto change = [&](const char* title) {
        Journey after = document.journey();
        after.title = title;
        document.apply(after, {QStringLiteral("Change")});
        journal.flush();
    };
    change("Before");
    document.undo();
    journal.flush();
    change("Taken over");
    journal.resume(std::move(claimed).value());
    journal.flush();
    REQUIRE(first.all().size() == 1);
    CHECK(first.all()[0].id == id);
    CHECK(first.all()[0].work.title == "Taken over");
    CHECK(first.all()[0].work.base == files::fingerprint(later));
}

TEST_CASE("that work cannot be kept is told once, and it is tried again")
{
    Kept kept;
    const QString folder = kept.folder.filePath("recovery");
    QFile inTheWay(folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const QSignalSpy told(kept.journal.get(), &AutosaveWriter::failed);
    {
        const test::ExpectLog log("unsaved work cannot be kept");
        kept.change("One");
        kept.journal->flush();
        kept.change("Two");
        kept.journal->flush();
        CHECK(QTest::qWaitFor([&] { return told.size() == 1; }));
    }
    REQUIRE(inTheWay.remove());
    kept.change("Three");
    CHECK(kept.work().title == "Three");
    CHECK(told.size() == 1);
}
