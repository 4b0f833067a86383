// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/catch.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

using namespace rejse::test;

namespace {

const QByteArray pngStart("\x89PNG\r\n\x1A\n");

bool isPng(const QByteArray& bytes)
{
    return bytes.startsWith(pngStart);
}

bool isPdf(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

bool isSvg(const QByteArray& bytes)
{
    return bytes.contains("<svg") && bytes.trimmed().endsWith("</svg>");
}

} // namespace

TEST_CASE("a picture lands beside its map with the new ending")
{
    const Folder folder;
    folder.add("maps/my.first.journey", smallMap());
    CHECK(folder.run({"export", "maps/my.first.journey"}).code == 0);
    CHECK(isPng(folder.content("maps/my.first.png")));
    CHECK(folder.run({"export", "maps/my.first.journey", "--format", "pdf"}).code == 0);
    CHECK(isPdf(folder.content("maps/my.first.pdf")));
    const Run svg = folder.run({"export", "maps/my.first.journey", "--format", "SVG"});
    CHECK(svg.code == 0);
    CHECK(svg.out.isEmpty());
    CHECK(svg.err.isEmpty());
    CHECK(isSvg(folder.content("maps/my.first.svg")));
    CHECK(folder.content("maps/my.first.journey") == smallMap());
}

TEST_CASE("the format follows the ending of the output unless --format says so")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    CHECK(folder.run({"export", "map.journey", "-o", "a.pdf"}).code == 0);
    CHECK(isPdf(folder.content("a.pdf")));
    CHECK(folder.run({"export", "map.journey", "-o", "b.PNG"}).code == 0);
    CHECK(isPng(folder.content("b.PNG")));
    CHECK(folder.run({"export", "-oc.svg", "map.journey"}).code == 0);
    CHECK(isSvg(folder.content("c.svg")));
    CHECK(folder.run({"export", "map.journey", "-o", "d.pdf", "--format", "png"}).code == 0);
    CHECK(isPng(folder.content("d.pdf")));
    CHECK(folder.run({"export", "map.journey", "-o", "e", "--format=svg"}).code == 0);
    CHECK(isSvg(folder.content("e")));
    CHECK(folder.run({"export", "map.journey", "-o", "f.gif"}).code == 2);
    CHECK_FALSE(folder.has("f.gif"));
}

TEST_CASE("the curve of another map is drawn as well")
{
    const Folder folder;
    folder.addExample("hans-hansens-foerste-bil.journey");
    REQUIRE(folder.run({"new", "empty.journey"}).code == 0);
    const QStringList alone{"export", "hans-hansens-foerste-bil.journey", "-o", "-", "--format", "svg"};
    const Run without = folder.run(alone);
    const Run same = folder.run(alone + QStringList{"--compare", "hans-hansens-foerste-bil.journey"});
    const Run empty = folder.run(alone + QStringList{"--compare", "empty.journey"});
    CHECK(isSvg(same.out));
    CHECK(same.out.size() > without.out.size());
    CHECK(empty.out == without.out);
    CHECK(empty.code == 0);
    CHECK(empty.says("empty.journey: no touchpoint in common with hans-hansens-foerste-bil.journey is rated"));
    CHECK(same.err.isEmpty());
    const Run missing = folder.run(alone + QStringList{"--compare", "nowhere.journey"});
    CHECK(missing.code == 1);
    CHECK(missing.says("nowhere.journey"));
    CHECK(missing.out.isEmpty());
}

TEST_CASE("through a lens the curve of another map is that of the persona who is called the same")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    folder.add("other.journey", smallMap().replace("\"anna\"", "\"annas-new-id\""));
    folder.add("stranger.journey", smallMap().replace("\"anna\"", "\"carl\"").replace("\"Anna\"", "\"Carl\""));
    const QStringList alone{"export", "map.journey", "-o", "-", "--format", "svg", "--lens", "anna"};
    const Run without = folder.run(alone);
    const Run other = folder.run(alone + QStringList{"--compare", "other.journey"});
    CHECK(other.out.size() > without.out.size());
    CHECK(other.err.isEmpty());
    const Run stranger = folder.run(alone + QStringList{"--compare", "stranger.journey"});
    CHECK(stranger.code == 0);
    CHECK(stranger.out == without.out);
    CHECK(stranger.says("stranger.journey: there is no persona like \"Anna\" to look through"));
}

TEST_CASE("a map to compare with is read once, and never replaced by the picture")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("b.journey", smallMap());
    const QStringList before = folder.names();
    const Run over =
        folder.run({"export", "a.journey", "--compare", "b.journey", "--format", "pdf", "-o", "b.journey"});
    CHECK(over.code == 2);
    CHECK(over.says("\"b.journey\" is a map to compare with and cannot be the picture as well"));
    CHECK(folder.content("b.journey") == smallMap());
    const Run missing = folder.run({"export", "a.journey", "b.journey", "--compare", "nowhere.journey"});
    CHECK(missing.code == 1);
    CHECK(missing.err.count("nowhere.journey") == 1);
    CHECK(folder.names() == before);
}

TEST_CASE("into a folder each map keeps its name")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("b.journey", smallMap());
    folder.add("out.d/keep", "");
    const QString out = GENERATE("out.d", "out.d/");
    CHECK(folder.run({"export", "a.journey", "b.journey", "-o", out, "--format", "svg"}).code == 0);
    CHECK(isSvg(folder.content("out.d/a.svg")));
    CHECK(isSvg(folder.content("out.d/b.svg")));
    CHECK_FALSE(folder.has("a.svg"));
}

TEST_CASE("standard output gets the picture and nothing else")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Run png = folder.run({"export", "map.journey", "-o", "-", "--scale", "1"});
    CHECK(png.code == 0);
    CHECK(png.err.isEmpty());
    CHECK_FALSE(QImage::fromData(png.out).isNull());
    CHECK(isPdf(folder.run({"export", "map.journey", "-o", "-", "--format", "pdf"}).out));
    CHECK(folder.names() == QStringList{"map.journey"});
}

TEST_CASE("--scale is the pixels of a map unit")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const auto size = [&](const char* scale) {
        return QImage::fromData(folder.run({"export", "map.journey", "-o", "-", "--scale", scale}).out).size();
    };
    const QSize one = size("1");
    CHECK(size("2") == one * 2);
    CHECK(std::abs(size("0.25").width() - one.width() / 4.0) <= 1);
    CHECK(QImage::fromData(folder.run({"export", "map.journey", "-o", "-"}).out).size() == one * 2);
}

TEST_CASE("wrong values are wrong usage and write nothing")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const QStringList words =
        GENERATE(QStringList{"--scale", "0.24"}, QStringList{"--scale", "8.01"}, QStringList{"--scale", "two"},
                 QStringList{"--scale", "nan"}, QStringList{"--scale", "inf"}, QStringList{"--scale", "1,5"},
                 QStringList{"--scale", ""}, QStringList{"--scale=-1"}, QStringList{"--paper", "A5"},
                 QStringList{"--format", "gif"}, QStringList{"--lanes", "feelings,moods"}, QStringList{"--lanes", ""},
                 QStringList{"-o", ""}, QStringList{"-o", "missing/"});
    const Run run = folder.run(QStringList{"export", "map.journey"} + words);
    CAPTURE(words.join(' ').toStdString());
    CHECK(run.code == 2);
    CHECK(run.says("rejse export --help"));
    CHECK(folder.names() == QStringList{"map.journey"});
}

TEST_CASE("an unknown kind of lane is answered with the kinds that there are")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Run run = folder.run({"export", "map.journey", "--lanes", "moods"});
    CHECK(run.says("\"moods\""));
    CHECK(run.says("touchpoints, feelings"));
}

TEST_CASE("--lanes shows these kinds alone")
{
    const Folder folder;
    const QString map = folder.addExample("hans-hansens-foerste-bil.journey");
    const QByteArray all = folder.run({"export", map, "-o", "-", "--format", "svg"}).out;
    const QByteArray few =
        folder.run({"export", map, "-o", "-", "--format", "svg", "--lanes", "feelings, touchpoints"}).out;
    CHECK(isSvg(few));
    CHECK(few.size() < all.size());
}

TEST_CASE("no picture is made through a lens that nobody has, but the personas are told")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Run run = folder.run({"export", "map.journey", "--lens", "carl"});
    CHECK(run.code == 1);
    CHECK(run.says("anna (Anna), bo (Bo)"));
    CHECK(folder.names() == QStringList{"map.journey"});
    CHECK(folder.run({"export", "map.journey", "--lens", "bo"}).code == 0);
}

TEST_CASE("an option of another format is done without, and said so")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const Run scale = folder.run({"export", "map.journey", "--format", "pdf", "--scale", "3"});
    CHECK(scale.code == 0);
    CHECK(scale.says("--scale is for png only"));
    const Run paper = folder.run({"export", "map.journey", "--format", "png", "--paper", "A4"});
    CHECK(paper.code == 0);
    CHECK(paper.says("--paper is for pdf only"));
}

TEST_CASE("a named paper makes a PDF where nothing else is said")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    CHECK(folder.run({"export", "map.journey", "--paper", "a4"}).code == 0);
    CHECK(isPdf(folder.content("map.pdf")));
}

TEST_CASE("a report is a PDF of its own beside the map")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    CHECK(folder.run({"export", "map.journey", "--report"}).code == 0);
    CHECK(isPdf(folder.content("map-report.pdf")));
    CHECK_FALSE(folder.has("map.pdf"));
    CHECK(folder.content("map-report.pdf").contains("/Subtype /Link"));
    CHECK(folder.run({"export", "map.journey", "--report", "-o", "handed-over.pdf"}).code == 0);
    CHECK(isPdf(folder.content("handed-over.pdf")));
    const Run png = folder.run({"export", "map.journey", "--report", "-o", "a.png"});
    CHECK(png.code == 2);
    CHECK(png.says("a report is a pdf, not a png"));
    CHECK_FALSE(folder.has("a.png"));
    CHECK(
        folder.run({"export", "map.journey", "--report", "--paper", "A3"}).says("--paper changes nothing in a report"));
}

TEST_CASE("several maps need a folder, and no two the same picture")
{
    const Folder folder;
    folder.add("a.journey", smallMap());
    folder.add("b.journey", smallMap());
    folder.add("sub/a.journey", smallMap());
    folder.add("there.png", "mine");
    const QStringList before = folder.names();
    const QStringList words = GENERATE(
        QStringList{"a.journey", "b.journey", "-o", "x.png"}, QStringList{"a.journey", "b.journey", "-o", "there.png"},
        QStringList{"a.journey", "b.journey", "-o", "-"}, QStringList{"a.journey", "sub/a.journey", "-o", "."},
        QStringList{"a.journey", "./a.journey"}, QStringList{"a.journey", "-o", "sub/../a.journey", "--format", "png"});
    const Run run = folder.run(QStringList{"export"} + words);
    CAPTURE(words.join(' ').toStdString());
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(folder.names() == before);
    CHECK(folder.content("there.png") == "mine");
    CHECK(folder.content("a.journey") == smallMap());
}

TEST_CASE("a map that fails is named and the others are still exported")
{
    const Folder folder;
    folder.add("bad.journey", "{");
    folder.add("good.journey", smallMap());
    const Run run = folder.run({"export", "missing.journey", "bad.journey", "good.journey", "--format", "svg"});
    CHECK(run.code == 1);
    CHECK(run.says("missing.journey: "));
    CHECK(run.says("bad.journey:1:"));
    CHECK(isSvg(folder.content("good.svg")));
    CHECK(folder.names() == QStringList{"bad.journey", "good.journey", "good.svg"});
}

TEST_CASE("an existing picture is replaced when the new one is complete, and stays when there is none")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    folder.add("map.svg", "old");
    CHECK(folder.run({"export", "map.journey", "-o", "map.svg"}).code == 0);
    CHECK(isSvg(folder.content("map.svg")));

    folder.add("map.journey", "{");
    const QByteArray kept = folder.content("map.svg");
    CHECK(folder.run({"export", "map.journey", "-o", "map.svg"}).code == 1);
    CHECK(folder.content("map.svg") == kept);
    CHECK(folder.names() == QStringList{"map.journey", "map.svg"});
}

TEST_CASE("a picture that cannot be written is named with the reason")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    folder.add("taken.png/x", "");
    const Run missing = folder.run({"export", "map.journey", "-o", "no/such/map.png"});
    CHECK(missing.code == 1);
    CHECK(missing.err.startsWith("no/such/map.png: "));
    CHECK(folder.run({"export", "map.journey", "map.journey"}).err.contains(" \"map.png\""));
    // A folder takes the picture in, whatever it is called.
    CHECK(folder.run({"export", "map.journey", "-o", "taken.png"}).code == 0);
    CHECK(folder.has("taken.png/map.png"));
}

TEST_CASE("a picture is the same whatever the session says of displays, scaling and themes")
{
    const Folder folder;
    folder.add("map.journey", smallMap());
    const QByteArray plain = folder.run({"export", "map.journey", "-o", "-"}).out;
    const Run loaded = folder.shell("QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=2 QT_FONT_DPI=192 QT_QPA_PLATFORMTHEME=gtk3 "
                                    "QT_STYLE_OVERRIDE=x LC_ALL=da_DK.UTF-8 rejse export map.journey -o -");
    CHECK(loaded.code == 0);
    CHECK(loaded.out == plain);
}

TEST_CASE("a damaged picture is named by its touchpoint, and nothing else is said of it")
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "png"));
    const Folder folder;
    for (const QByteArray& damaged : {png.left(png.size() - 30), QByteArray(png).replace(60, 2, "xx")}) {
        QByteArray map = smallMap();
        const QByteArray title("\"title\": \"Call\"");
        REQUIRE(map.contains(title));
        map.replace(title, title + ", \"image\": \"data:image/png;base64," + damaged.toBase64() + '"');
        folder.add("map.journey", map);
        for (const char* format : {"png", "pdf", "svg"}) {
            const Run run = folder.run({"export", "map.journey", "--format", format});
            CHECK(run.code == 0);
            CHECK(run.err.count('\n') == 1);
            CHECK(run.says("map.journey: The picture of the touchpoint"));
        }
    }
}

TEST_CASE("a map is put on the paper of any country, by its name in any case")
{
    const Folder folder;
    folder.addExample("hans-hansens-foerste-bil.journey");
    const auto [name, size] = GENERATE(std::pair{"Letter", "612 x 792"}, std::pair{"legal", "612 x 1008"},
                                       std::pair{"TABLOID", "792 x 1224"}, std::pair{"a4", "595"});
    const QStringList words{"export", "hans-hansens-foerste-bil.journey", "-o", "map.pdf", "--paper", name};
    REQUIRE(folder.run(words).code == 0);
    const Run info = folder.shell("pdfinfo map.pdf | grep 'Page size'");
    const QByteArray upright = size;
    const qsizetype times = upright.indexOf(" x ");
    const QByteArray lying = upright.mid(times + 3) + " x " + upright.left(times);
    CHECK((info.out.contains(upright) || info.out.contains(lying)));
}
