// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/clipboard.h"

#include "editor/clipboard/system_clipboard.h"
#include "rejse/storage/journey_text.h"
#include "render/pictures/picture_data.h"
#include "support/catch.h"
#include "support/journeys.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QUrl>

using namespace rejse;
using namespace rejse::editor;

namespace {

const QString ownType = QStringLiteral("application/x-rejse-things");
const ElementRef firstPoint = ElementRef::ofTouchpoint("t1");
const ElementRef thirdPoint = ElementRef::ofTouchpoint("t3");

const Touchpoint& at(const Journey& journey, const Id& id)
{
    return *findTouchpoint(journey, id);
}

/// What is copied from one map and pasted on another.
Pasted carried(const Journey& from, const std::vector<ElementRef>& elements, const Journey& to,
               const ElementRef& current)
{
    const auto data = toClipboard(from, elements);
    REQUIRE(data);
    auto pasted = fromClipboard(to, *data, current);
    REQUIRE(pasted);
    CHECK(storage::readJourney(storage::writeJourney(pasted->journey)).ok());
    return *pasted;
}

struct Edited {
    Edited() : document(test::smallJourney()), editor(document, selection)
    {
        QObject::connect(&editor, &MapEditor::picturesUnread, [this](const Problems& problems) {
            unread.insert(unread.end(), problems.begin(), problems.end());
        });
        QObject::connect(&editor, &MapEditor::touchpointMissed, [this] { ++missed; });
        QObject::connect(&editor, &MapEditor::picturesLeft,
                         [this](const Id& touchpoint, const std::vector<Picture>& pictures) {
                             leftAt = touchpoint;
                             left = pictures;
                         });
    }

    void paste(const QMimeData& from)
    {
        auto* data = new QMimeData;
        for (const QString& format : from.formats()) {
            data->setData(format, from.data(format));
        }
        if (from.hasImage()) {
            data->setImageData(from.imageData());
        }
        QGuiApplication::clipboard()->setMimeData(data);
        pasteFromClipboard(editor);
    }

    void pasteText(const QString& text)
    {
        QMimeData data;
        data.setText(text);
        paste(data);
    }

    Problems unread;
    int missed = 0;
    Id leftAt;
    std::vector<Picture> left;

    Document document;
    Selection selection;
    MapEditor editor;
};

} // namespace

TEST_CASE("a copy on the same map is the same but for its ids")
{
    const Journey journey = test::smallJourney();
    const Pasted pasted = carried(journey, {thirdPoint}, journey, thirdPoint);
    REQUIRE(pasted.elements.size() == 1);
    Touchpoint copy = at(pasted.journey, pasted.elements[0].id);
    CHECK(copy.id != "t3");
    CHECK(copy.barriers[0].id != "b1");
    CHECK(placeOf(pasted.journey, copy.id) == Place{2, 1});
    copy.id = "t3";
    copy.experiences[0].id = "e1";
    copy.barriers[0].id = "b1";
    copy.actions[0].id = "a1";
    CHECK(copy == at(journey, "t3"));
    CHECK(pasted.journey.personas == journey.personas);
    CHECK(pasted.journey.lanes == journey.lanes);
}

TEST_CASE("of things of several kinds the largest are cut, and nothing else goes")
{
    Edited edited;
    edited.selection.select(std::vector<ElementRef>{{ElementKind::Barrier, "b1", "t3"}, firstPoint});
    cutSelected(edited.editor);
    CHECK_FALSE(findTouchpoint(edited.editor.journey(), "t1"));
    CHECK(at(edited.editor.journey(), "t3").barriers.size() == 1);
    CHECK(QGuiApplication::clipboard()->text() == QString::fromStdString(at(test::smallJourney(), "t1").title));
    edited.document.undo();
    CHECK(edited.editor.journey() == test::smallJourney());
}

TEST_CASE("on another map personas are found again by name, and what is missing comes along")
{
    Journey other;
    other.title = "Other";
    Persona known;
    known.id = "customer1";
    known.name = "Hans Hansen";
    other.personas = {known};
    other.phases = {test::phase("p", {"x"})};
    const Pasted pasted = carried(test::smallJourney(), {thirdPoint}, other, ElementRef::ofTouchpoint("x"));
    const Touchpoint& copy = at(pasted.journey, pasted.elements[0].id);
    REQUIRE(pasted.journey.personas.size() == 2);
    CHECK(pasted.journey.personas[1].name == "Hans' far");
    CHECK(copy.feelings.at("customer1") == 1);
    CHECK(copy.feelings.size() == 2);
    CHECK(findLane(pasted.journey, "own")->title == "Systems");
    CHECK(copy.cells.at("own") == "CRM");
}

TEST_CASE("phases carry their touchpoints and the links between them")
{
    Journey journey = test::smallJourney();
    Link link;
    link.id = "l1";
    link.from = "t1";
    link.to = "t2";
    journey.links = {link};
    const Pasted pasted = carried(journey, {ElementRef::ofPhase("p1")}, journey, ElementRef::ofPhase("p3"));
    REQUIRE(pasted.journey.phases.size() == 4);
    CHECK(pasted.journey.phases[3]->touchpoints.size() == 2);
    REQUIRE(pasted.journey.links.size() == 2);
    CHECK(pasted.journey.links[1].from == pasted.journey.phases[3]->touchpoints[0]->id);
}

TEST_CASE("what hangs on a touchpoint is pasted on the selected one, and nowhere without one")
{
    const Journey journey = test::smallJourney();
    const ElementRef barrier{ElementKind::Barrier, "b1", "t3"};
    const Pasted pasted = carried(journey, {barrier}, journey, firstPoint);
    CHECK(at(pasted.journey, "t1").barriers.size() == 1);
    CHECK(pasted.elements
          == std::vector<ElementRef>{{ElementKind::Barrier, at(pasted.journey, "t1").barriers[0].id, "t1"}});
}

TEST_CASE("other programs get the titles, one a line")
{
    const auto textOf = [](const std::vector<ElementRef>& elements) {
        return toClipboard(test::smallJourney(), elements)->text().toStdString();
    };
    CHECK(textOf({firstPoint, ElementRef::ofTouchpoint("t2")}) == "Touchpoint t1\nTouchpoint t2");
    CHECK(textOf({{ElementKind::Quote, "t3", "t3"}}) == "It just works");
    CHECK(!toClipboard(test::smallJourney(), {}));
}

TEST_CASE("broken things on the clipboard are refused, and the text beside them is taken")
{
    const Journey journey = test::smallJourney();
    const QByteArray whole = toClipboard(journey, {thirdPoint})->data(ownType);
    for (const QByteArray& broken : {QByteArray(), QByteArray("{"), QByteArray("null"), QByteArray("\xFF\xFE"),
                                     whole.left(whole.size() / 2), QByteArray(whole).replace("\"copied\"", "\"other\""),
                                     QByteArray(whole).replace("\"t3\"", "\"no such id\"")}) {
        QMimeData data;
        data.setData(ownType, broken);
        CHECK(!fromClipboard(journey, data, firstPoint));
        data.setText("Line");
        const auto pasted = fromClipboard(journey, data, firstPoint);
        REQUIRE(pasted);
        CHECK(at(pasted->journey, pasted->elements[0].id).title == "Line");
    }
}

TEST_CASE("duplicates stand beside what they were made from")
{
    const auto doubled = duplicate(test::smallJourney(), {firstPoint});
    REQUIRE(doubled);
    CHECK(placeOf(doubled->journey, doubled->elements[0].id) == Place{0, 1});
    CHECK(!duplicate(test::smallJourney(), {{}}));
}

TEST_CASE("a picture on the clipboard becomes the selected touchpoint's, no larger than the format has it")
{
    Edited map;
    QImage image(3000, 1500, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    pasteFromClipboard(map.editor);
    CHECK(map.missed == 1);
    CHECK(map.document.history().count() == 0);
    map.selection.select(firstPoint);
    REQUIRE(pasteFromClipboard(map.editor));
    const auto& picture = at(map.document.journey(), "t1").image;
    REQUIRE(picture);
    CHECK(render::readPictureSize(**picture) == QSize(1024, 512));
    CHECK(map.document.history().undoText() == "Paste picture");
    CHECK(storage::readJourney(storage::writeJourney(map.document.journey())).ok());
    map.document.undo();
    CHECK(map.document.journey() == test::smallJourney());
}

TEST_CASE("a copied picture file is pasted as a picture, a copied table as text")
{
    Edited map;
    map.selection.select(firstPoint);
    const QTemporaryDir folder;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    REQUIRE(image.save(folder.filePath("photo.png")));
    auto* file = new QMimeData;
    file->setUrls({QUrl::fromLocalFile(folder.filePath("photo.png"))});
    QGuiApplication::clipboard()->setMimeData(file);
    REQUIRE(pasteFromClipboard(map.editor));
    CHECK(at(map.document.journey(), "t1").image);
    auto* table = new QMimeData;
    table->setText("First\nSecond");
    table->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(table);
    REQUIRE(pasteFromClipboard(map.editor));
    CHECK(map.document.journey().phases[0]->touchpoints.size() == 4);
}

TEST_CASE("cells and lines of other programs become touchpoints, and what else stands in a row their notes")
{
    Edited map;
    map.selection.select(firstPoint);
    map.pasteText("\"Buys\nonline\"\tWeb\tslow\r\n• Pays\vby card\t\t\r\n");
    const auto& touchpoints = map.document.journey().phases[0]->touchpoints;
    REQUIRE(touchpoints.size() == 4);
    CHECK(touchpoints[1]->title == "Buys online");
    CHECK(touchpoints[1]->notes == "Web\nslow");
    CHECK(touchpoints[2]->title == "Pays by card");
    CHECK(touchpoints[2]->notes.empty());
    CHECK(map.document.history().count() == 1);
}

TEST_CASE("an outline becomes phases with touchpoints, and what stands deeper their notes")
{
    Edited map;
    map.selection.select(ElementRef::ofPhase("p1"));
    map.pasteText("Before\n\tSearches\n\t\ton a phone\n\t\tat home\nAfter");
    const Journey& journey = map.document.journey();
    REQUIRE(journey.phases.size() == 5);
    CHECK(journey.phases[1]->title == "Before");
    REQUIRE(journey.phases[1]->touchpoints.size() == 1);
    CHECK(journey.phases[1]->touchpoints[0]->title == "Searches");
    CHECK(journey.phases[1]->touchpoints[0]->notes == "on a phone\nat home");
    CHECK(journey.phases[2]->title == "After");
    CHECK(storage::readJourney(storage::writeJourney(journey)).ok());
}

TEST_CASE("a title longer than a field holds goes on in the notes")
{
    const std::string words(maxTextCharacters + 5, 'x');
    const auto pasted = pasteItems(test::smallJourney(), {{words, "more", 0}}, firstPoint);
    REQUIRE(pasted);
    CHECK(at(pasted->journey, pasted->elements[0].id).title.size() == maxTextCharacters);
    CHECK(at(pasted->journey, pasted->elements[0].id).notes == "xxxxx\nmore");
}

TEST_CASE("of several picture files the first is taken at once, and the others wait for the touchpoints that follow")
{
    Edited map;
    const QTemporaryDir folder;
    QList<QUrl> urls;
    for (const int width : {40, 50, 60, 70}) {
        QImage image(width, 30, QImage::Format_RGB32);
        image.fill(Qt::blue);
        urls += QUrl::fromLocalFile(folder.filePath(QString::number(width) + ".png"));
        REQUIRE(image.save(urls.back().toLocalFile()));
    }
    QMimeData files;
    files.setUrls(urls);
    map.selection.select(firstPoint);
    map.paste(files);
    CHECK(render::readPictureSize(**at(map.document.journey(), "t1").image).width() == 40);
    CHECK_FALSE(at(map.document.journey(), "t2").image);
    CHECK(map.leftAt == "t1");
    REQUIRE(map.left.size() == 3);
    CHECK(roomAfter(map.document.journey(), "t1") == 2);
    setPicturesAfter(map.editor, map.leftAt, map.left);
    CHECK(render::readPictureSize(**at(map.document.journey(), "t2").image).width() == 50);
    CHECK(render::readPictureSize(**at(map.document.journey(), "t3").image).width() == 60);
    CHECK(map.document.history().count() == 2);
}

TEST_CASE("a file that cannot be read as a picture is named with its reason, and makes no touchpoint")
{
    Edited map;
    map.selection.select(firstPoint);
    const QTemporaryDir folder;
    const auto reason = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        data.setText(file.fileName());
        map.unread.clear();
        map.paste(data);
        REQUIRE(map.unread.size() == 1);
        CHECK(map.unread[0].where == name.toStdString());
        return QString::fromStdString(map.unread[0].message);
    };
    CHECK(reason("a.heic",
                 QByteArray("\0\0\0\x18"
                            "ftypheic",
                            12))
              .contains("HEIC"));
    CHECK(reason("a.avif",
                 QByteArray("\0\0\0\x18"
                            "ftypavif",
                            12))
              .contains("AVIF"));
    CHECK(reason("a.webp", "RIFF\x10\x20\x30\x40WEBP").contains("WebP"));
    CHECK(
        reason("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>").contains("SVG"));
    CHECK(reason("a.png", "words").contains("no picture"));
    CHECK(reason("b.png", "").contains("empty"));
    QImage huge(20000, 1, QImage::Format_Mono);
    huge.fill(0);
    REQUIRE(huge.save(folder.filePath("huge.png")));
    QFile file(folder.filePath("huge.png"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(reason("c.png", file.readAll()).contains("20000 × 1 pixels"));
    CHECK(map.document.journey() == test::smallJourney());
}

TEST_CASE("a picture is pasted with its address or alternative text beside it, and words with a picture beside them")
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const auto isPicture = [&](const QString& text, const QString& html) {
        Edited map;
        map.selection.select(firstPoint);
        QMimeData data;
        data.setImageData(image);
        data.setText(text);
        if (!html.isEmpty()) {
            data.setHtml(html);
        }
        map.paste(data);
        CHECK(map.document.history().count() == 1);
        return at(map.document.journey(), "t1").image.has_value();
    };
    CHECK(isPicture("https://example.org/shop.png", {}));
    CHECK(isPicture("A shop", "<meta charset='utf-8'><img src=\"https://example.org/shop.png\" alt=\"A shop\">"));
    CHECK_FALSE(isPicture("Buys", {}));
    CHECK_FALSE(isPicture("Buys", "<table><tr><td><img src='x.png'>Buys</td></tr></table>"));
    CHECK_FALSE(isPicture("See https://example.org", {}));
}

TEST_CASE("cutting takes what was copied away in one step, and nothing that could not be copied")
{
    Edited map;
    map.selection.select(thirdPoint);
    cutSelected(map.editor);
    CHECK(!findTouchpoint(map.document.journey(), "t3"));
    CHECK(map.document.history().count() == 1);
    CHECK(QGuiApplication::clipboard()->text() == "Touchpoint t3");
    map.selection.clear();
    cutSelected(map.editor);
    CHECK(map.document.history().count() == 1);
}
