// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/layers.h"
#include "support/catch.h"

#include <fstream>
#include <random>

namespace fs = std::filesystem;
using namespace rejse::layers;

namespace {

/// A source tree made up for one test case.
class Tree {
public:
    Tree() : m_root(fs::temp_directory_path() / ("rejse-layers-" + std::to_string(std::random_device()())))
    {
        fs::create_directories(m_root / "src");
    }
    ~Tree() { fs::remove_all(m_root); }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    void write(const std::string& path, const std::string& content) const
    {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << content;
    }
    void room(const std::string& name, const std::string& rest = "") const
    {
        write("src/" + name + "/CMakeLists.txt", "# A room.\nrejse_room(" + name + " " + rest + ")\n");
    }
    Violations links() const { return checkLinks(readRooms(m_root)); }
    Violations includes() const { return checkIncludes(m_root, readRooms(m_root)); }

private:
    fs::path m_root;
};

Violations one(const std::string& violation)
{
    return {violation};
}

} // namespace

TEST_CASE("Every room links only what stands below it")
{
    const auto rooms = readRooms(REJSE_SOURCE_DIR);
    CHECK(rooms.size() == 20);
    CHECK(checkLinks(rooms) == Violations{});
}

TEST_CASE("Every include stays within what its room links")
{
    CHECK(checkIncludes(REJSE_SOURCE_DIR, readRooms(REJSE_SOURCE_DIR)) == Violations{});
}

TEST_CASE("The links of a room are read from its build file")
{
    const Tree tree;
    tree.write("src/canvas/CMakeLists.txt",
               "rejse_room(canvas ROOMS editor\n  render LIBRARIES Qt6::Widgets PRIVATE_LIBRARIES spdlog::spdlog)\n");
    tree.write("src/main.cpp", "");
    const Tree empty;
    CHECK(empty.links().empty());
    CHECK(tree.links()
          == Violations{"canvas: links editor, which is no room", "canvas: links render, which is no room"});
}

TEST_CASE("A link to a room above is caught")
{
    const Tree tree;
    tree.room("model", "ROOMS analysis");
    tree.room("analysis");
    CHECK(tree.links() == one("model: links analysis, which does not stand below it"));
}

TEST_CASE("A room that nobody has placed is caught")
{
    const Tree tree;
    tree.room("attic");
    CHECK(tree.links() == one("attic: has no place in the order of the rooms"));
}

TEST_CASE("Canvas and inspector never reach each other")
{
    const Tree tree;
    tree.room("canvas");
    tree.room("inspector", "ROOMS canvas");
    CHECK(tree.links() == one("inspector: reaches canvas"));
}

TEST_CASE("The command line never reaches the window, not through another room either")
{
    const Tree tree;
    tree.room("files", "ROOMS editor");
    tree.room("editor");
    tree.room("cli", "ROOMS files");
    CHECK(tree.links() == Violations{"cli: reaches editor", "files: links editor, which does not stand below it"});
}

TEST_CASE("Libraries are kept to the rooms that may know them")
{
    const Tree tree;
    SECTION("Qt in a core room")
    {
        tree.room("layout", "LIBRARIES Qt6::Gui");
        CHECK(tree.links() == one("layout: knows Qt"));
    }
    SECTION("Qt in a core room, hidden in its sources")
    {
        tree.room("layout", "PRIVATE_LIBRARIES Qt6::Gui");
        CHECK(tree.links() == one("layout: knows Qt"));
    }
    SECTION("widgets below the canvas")
    {
        tree.room("editor", "LIBRARIES Qt6::Widgets");
        CHECK(tree.links() == one("editor: knows widgets"));
    }
    SECTION("JSON handed on")
    {
        tree.room("storage", "LIBRARIES nlohmann_json::nlohmann_json");
        CHECK(tree.links() == one("storage: hands nlohmann/json on to others"));
    }
    SECTION("JSON beyond the rooms of files")
    {
        tree.room("render", "PRIVATE_LIBRARIES nlohmann_json::nlohmann_json");
        CHECK(tree.links() == one("render: knows nlohmann/json"));
    }
}

TEST_CASE("An include of a room that is not linked is caught")
{
    const Tree tree;
    tree.room("model");
    tree.room("analysis", "ROOMS model");
    tree.room("layout", "ROOMS model");
    tree.write("include/rejse/analysis/scores.h", "#include \"rejse/model/journey.h\"\n");
    tree.write("include/rejse/model/journey.h", "#pragma once\n#include <vector>\n");
    tree.write("src/layout/layout.h", "#pragma once\n#  include \"rejse/analysis/scores.h\"\n");
    CHECK(tree.includes()
          == one("src/layout/layout.h:2: rejse/analysis/scores.h: the room analysis is out of reach from here"));

    tree.room("layout", "ROOMS analysis");
    CHECK(tree.includes().empty());
}

TEST_CASE("A target of render does not include another")
{
    const Tree tree;
    tree.room("render");
    tree.write("src/render/export.cpp", "#include \"render/pdf/writer.h\"\n#include \"render/svg/device.h\"\n");
    tree.write("src/render/pdf/writer.h", "#pragma once\n");
    tree.write("src/render/pdf/writer.cpp", "#include \"render/pdf/writer.h\"\n#include \"render/paint/pen.h\"\n");
    tree.write("src/render/paint/pen.h", "#pragma once\n");
    tree.write("src/render/svg/device.h", "#pragma once\n");
    REQUIRE(tree.includes().empty());

    tree.write("src/render/svg/device.h", "#pragma once\n#include \"render/pdf/writer.h\"\n");
    tree.write("src/render/paint/pen.h", "#pragma once\n#include \"../svg/device.h\"\n");
    CHECK(
        tree.includes()
        == Violations{
            "src/render/paint/pen.h:2: ../svg/device.h: render/svg is out of reach of the room's other folders",
            "src/render/svg/device.h:2: render/pdf/writer.h: render/pdf is out of reach of the room's other folders"});
}

TEST_CASE("A way round the include path is caught")
{
    const Tree tree;
    tree.room("canvas");
    tree.room("inspector");
    tree.write("src/inspector/side_panel.h", "");
    tree.write("src/canvas/view.cpp",
               "#include \"../inspector/side_panel.h\"\n#include \"no_such.h\"\n#include \"view.moc\"\n");
    CHECK(
        tree.includes()
        == Violations{"src/canvas/view.cpp:1: ../inspector/side_panel.h: the room inspector is out of reach from here",
                      "src/canvas/view.cpp:2: no_such.h: there is no such header in the project"});
}

TEST_CASE("Settings are known in one place")
{
    const Tree tree;
    tree.room("files", "LIBRARIES Qt6::Core");
    tree.write("src/files/preferences.cpp", "#include <QSettings>\n");
    REQUIRE(tree.includes().empty());
    tree.write("src/files/recent.cpp", "#include <QSettings>\n");
    CHECK(tree.includes()
          == one("src/files/recent.cpp:1: QSettings: settings are read and written by files/preferences.cpp alone"));
}

TEST_CASE("Headers of libraries are kept to the rooms that link them")
{
    const Tree tree;
    tree.room("model");
    tree.room("storage", "ROOMS model PRIVATE_LIBRARIES nlohmann_json::nlohmann_json");
    tree.room("render", "ROOMS model LIBRARIES Qt6::Gui");
    tree.room("files", "ROOMS storage LIBRARIES Qt6::Core PRIVATE_LIBRARIES spdlog::spdlog");
    tree.write("src/storage/read.cpp", "#include <nlohmann/json.hpp>\n");
    tree.write("src/render/painter.cpp", "#include <QtGui/QPainter>\n#include <QPainter>\n#include <unistd.h>\n");
    tree.write("src/files/save.cpp", "#include <spdlog/spdlog.h>\n");
    REQUIRE(tree.includes().empty());

    tree.write("src/model/a.cpp", "#include <QString>\n#include <boost/any.hpp>\n#include <rejse/model/b.h>\n");
    tree.write("src/storage/read.h", "#include <nlohmann/json.hpp>\n");
    tree.write("src/render/painter.cpp", "#include <QtWidgets/QWidget>\n#include <spdlog/spdlog.h>\n");
    tree.write("src/files/save.h", "#include <spdlog/spdlog.h>\n");
    CHECK(tree.includes()
          == Violations{
              "src/files/save.h:1: spdlog/spdlog.h: the room's headers do not link spdlog",
              "src/model/a.cpp:1: QString: this room knows no Qt",
              "src/model/a.cpp:2: boost/any.hpp: this room knows the standard library only",
              "src/model/a.cpp:3: rejse/model/b.h: headers of the project stand in quotes",
              "src/render/painter.cpp:1: QtWidgets/QWidget: this room does not link Qt6::Widgets",
              "src/render/painter.cpp:2: spdlog/spdlog.h: this room does not link spdlog",
              "src/storage/read.h:1: nlohmann/json.hpp: the room's headers do not link nlohmann",
          });
}
