// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of personas and of the client, brought from files and other programs.
#include "inspector/shown_panels.h"
#include "render/pictures/picture_data.h"
#include "support/journeys.h"
#include "widgets/picture_box.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>

using namespace rejse;

namespace {

QImage painted(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

struct ShownPictures : test::ShownPanels {
    ShownPictures() : ShownPanels(withPersona()) { }

    static Journey withPersona()
    {
        Journey journey = test::smallJourney();
        journey.personas = {test::persona("x", "Bo")};
        return journey;
    }

    QString file(const QString& name, const QImage& image) const
    {
        QString path = folder.filePath(name);
        REQUIRE(image.save(path));
        return path;
    }

    /// As another program drops it.
    bool drop(const QString& name, const QMimeData& data) const
    {
        auto* box = field<widgets::PictureBox>(name);
        QDragEnterEvent enter(box->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(box, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent drop(QPointF(box->rect().center()), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(box, &drop);
        return true;
    }

    bool dropFile(const QString& name, const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return drop(name, data);
    }

    std::optional<Picture> photo() const { return document.journey().personas[0].photo; }
    std::optional<Picture> logo() const { return document.journey().brand.logo; }

    /// One step, which is taken back and made again.
    void checkStep(const std::function<std::optional<Picture>()>& picture, QSize expected)
    {
        REQUIRE(picture());
        CHECK(render::readPictureSize(**picture()) == expected);
        const auto set = picture();
        document.undo();
        CHECK_FALSE(picture());
        document.redo();
        CHECK(picture() == set);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a photo is dropped on a persona as a file or as an image, scaled down")
{
    ShownPictures shown;
    shown.selection.select({ElementKind::Persona, "x", {}});
    REQUIRE(shown.dropFile("Photo", shown.file("bo.png", painted(600, 900))));
    shown.checkStep([&] { return shown.photo(); }, QSize(600, 900));
    QMimeData image;
    image.setImageData(painted(2048, 1024));
    REQUIRE(shown.drop("Photo", image));
    CHECK(render::readPictureSize(**shown.photo()) == QSize(1024, 512));
    QTest::keyClick(shown.field("Photo"), Qt::Key_Backspace);
    CHECK_FALSE(shown.photo());
}

TEST_CASE("the client's logo is chosen among the files")
{
    ShownPictures shown;
    shown.unfold("Brand");
    QTest::mouseClick(shown.field("Logo"), Qt::LeftButton);
    auto* dialog = shown.window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    emit dialog->fileSelected(shown.file("logo.png", painted(240, 60)));
    dialog->reject();
    shown.checkStep([&] { return shown.logo(); }, QSize(240, 60));
}

TEST_CASE("where there is room for one picture, several are refused in words and none is taken")
{
    ShownPictures shown;
    shown.selection.select({ElementKind::Persona, "x", {}});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(shown.file("a.png", painted(8, 8))),
                   QUrl::fromLocalFile(shown.file("b.png", painted(9, 9)))});
    REQUIRE(shown.drop("Photo", files));
    CHECK_FALSE(shown.photo());
    CHECK(shown.field("Photo")->accessibleName().contains("room for one picture"));
}

TEST_CASE("what is no picture is refused in words, and the map stays as it is")
{
    ShownPictures shown;
    shown.unfold("Brand");
    const QString path = shown.folder.filePath("notes.png");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Not a picture");
    file.close();
    const Journey before = shown.document.journey();
    REQUIRE(shown.dropFile("Logo", path));
    CHECK(shown.document.journey() == before);
    CHECK(shown.field("Logo")->accessibleName()
          == "Logo: This is no picture that can be read. PNG, JPEG, GIF and BMP can be.");
    QMimeData words;
    words.setText("words");
    CHECK_FALSE(shown.drop("Logo", words));
}
