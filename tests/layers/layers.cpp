// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/layers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <sstream>
#include <string_view>

namespace rejse::layers {
namespace {

namespace fs = std::filesystem;

/// The house from the ground up.
constexpr std::array<std::string_view, 20> order{
    "model",   "analysis", "storage", "exchange",  "layout",   "render",     "report", "files",   "commands", "editor",
    "widgets", "canvas",   "outline", "inspector", "insights", "presenting", "start",  "dialogs", "shell",    "cli"};

/// What a room must never reach, however it would get there.
const std::map<std::string, std::set<std::string>> forbiddenRooms{
    {"widgets", {"editor"}},
    {"canvas", {"outline", "inspector"}},
    {"outline", {"canvas", "inspector"}},
    {"inspector", {"canvas", "outline"}},
    {"insights", {"canvas", "outline", "inspector"}},
    {"start", {"canvas", "dialogs"}},
    {"dialogs", {"canvas", "start"}},
    {"cli",
     {"commands", "editor", "widgets", "canvas", "outline", "inspector", "insights", "presenting", "start", "dialogs",
      "shell"}},
};

/// The folders of render that write one format each.
const std::set<std::string> renderTargets{"png", "pdf", "svg", "pptx"};

const std::set<std::string> withoutQt{"model", "analysis", "storage", "exchange", "layout"};
const std::set<std::string> withWidgets{"widgets",    "canvas", "outline", "inspector", "insights",
                                        "presenting", "start",  "dialogs", "shell"};
const std::set<std::string> withJson{"storage", "exchange"};

std::string readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t storey(const std::string& room)
{
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), room) - order.begin());
}

Room parseRoom(const std::string& arguments)
{
    Room room;
    std::set<std::string>* list = nullptr;
    std::istringstream words(arguments);
    words >> room.name;
    for (std::string word; words >> word;) {
        if (word == "ROOMS") {
            list = &room.links;
        } else if (word == "LIBRARIES") {
            list = &room.libraries;
        } else if (word == "PRIVATE_LIBRARIES") {
            list = &room.privately;
        } else if (list != nullptr) {
            list->insert(word);
        }
    }
    return room;
}

/// A room, all that it links, and all that those link.
std::set<std::string> reach(const Rooms& rooms, const std::string& from)
{
    std::set<std::string> reached;
    std::vector<std::string> waiting{from};
    while (!waiting.empty()) {
        const auto name = waiting.back();
        waiting.pop_back();
        const auto room = rooms.find(name);
        if (reached.insert(name).second && room != rooms.end()) {
            waiting.insert(waiting.end(), room->second.links.begin(), room->second.links.end());
        }
    }
    return reached;
}

/// The libraries that a room's headers may include: its own and those of every room it reaches.
std::set<std::string> reachedLibraries(const Rooms& rooms, const std::string& from)
{
    std::set<std::string> libraries;
    for (const auto& name : reach(rooms, from)) {
        if (const auto room = rooms.find(name); room != rooms.end()) {
            libraries.insert(room->second.libraries.begin(), room->second.libraries.end());
        }
    }
    return libraries;
}

bool anyStartsWith(const std::set<std::string>& names, std::string_view start)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return name.starts_with(start); });
}

struct Include {
    std::size_t line;
    bool angled;
    std::string name;
};

std::vector<Include> readIncludes(const fs::path& path)
{
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^">]+)[">])re");
    std::vector<Include> includes;
    std::ifstream file(path);
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (std::smatch match; std::regex_search(line, match, pattern)) {
            includes.push_back({number, match[1] == "<", match[2]});
        }
    }
    return includes;
}

/// A file of the tree, with what its room allows it.
struct Source {
    fs::path path;
    std::string room; ///< empty: main.cpp, which may use every room
    bool header;
    std::set<std::string> rooms;
    std::set<std::string> libraries;
};

/// `src/ROOM/...` and `include/rejse/ROOM/...` belong to ROOM.
std::string roomOf(const fs::path& relative)
{
    std::vector<std::string> parts;
    std::transform(relative.begin(), relative.end(), std::back_inserter(parts),
                   [](const fs::path& part) { return part.string(); });
    const std::size_t at = !parts.empty() && parts[0] == "include" ? 2 : 1;
    return parts.size() > at + 1 ? parts[at] : "";
}

Source describe(const fs::path& tree, const fs::path& path, const Rooms& rooms)
{
    Source source{path, roomOf(fs::relative(path, tree)), path.extension() == ".h", {}, {}};
    if (source.room.empty()) {
        for (const auto& [name, room] : rooms) {
            source.rooms.insert(name);
            source.libraries.insert(room.libraries.begin(), room.libraries.end());
        }
        return source;
    }
    source.rooms = reach(rooms, source.room);
    source.libraries = reachedLibraries(rooms, source.room);
    const auto own = rooms.find(source.room);
    if (!source.header && own != rooms.end()) {
        source.libraries.insert(own->second.privately.begin(), own->second.privately.end());
    }
    return source;
}

/// The folder inside a room, such as `pdf` for src/render/pdf/pdf_writer.h; empty for files of the room itself.
std::string folderOf(const fs::path& relative)
{
    const auto folder = relative.parent_path();
    return std::distance(folder.begin(), folder.end()) > 2 ? (*std::next(folder.begin(), 2)).string() : "";
}

/// A target of render is known to itself and to the files of the room that choose between targets, to no other folder.
bool reachesOtherTarget(const fs::path& from, const fs::path& header)
{
    const auto target = folderOf(header);
    return roomOf(from) == "render" && roomOf(header) == "render" && renderTargets.contains(target)
        && !folderOf(from).empty() && folderOf(from) != target;
}

/// What is wrong with naming a header of the project, if something is.
std::optional<std::string> wrongOwn(const fs::path& tree, const Source& source, const Include& include)
{
    const auto generated = include.name.ends_with(".moc");
    for (const auto& place : {source.path.parent_path(), tree / "src", tree / "include"}) {
        const auto header = (place / include.name).lexically_normal();
        if (!fs::is_regular_file(header)) {
            continue;
        }
        const auto relative = fs::relative(header, tree);
        if (reachesOtherTarget(fs::relative(source.path, tree), relative)) {
            return "render/" + folderOf(relative) + " is out of reach of the room's other folders";
        }
        const auto room = roomOf(relative);
        return source.rooms.contains(room) ? std::nullopt
                                           : std::optional("the room " + room + " is out of reach from here");
    }
    return generated ? std::nullopt : std::optional<std::string>("there is no such header in the project");
}

bool isStandard(const std::string& name)
{
    return std::all_of(name.begin(), name.end(),
                       [](unsigned char c) { return std::islower(c) || std::isdigit(c) || c == '_'; });
}

/// The module that a Qt header is named with, such as `Core` in <QtCore/QString>; empty for plain <QString>.
std::string qtModule(const std::string& name)
{
    const auto slash = name.find('/');
    return slash == std::string::npos ? "" : name.substr(2, slash - 2);
}

std::optional<std::string> wrongQt(const Source& source, const std::string& name)
{
    if (!anyStartsWith(source.libraries, "Qt6::")) {
        return "this room knows no Qt";
    }
    const auto module = qtModule(name);
    if (!module.empty() && !source.libraries.contains("Qt6::" + module)) {
        return "this room does not link Qt6::" + module;
    }
    if (name.ends_with("QSettings") && source.path.filename() != "preferences.cpp") {
        return "settings are read and written by files/preferences.cpp alone";
    }
    return std::nullopt;
}

/// What is wrong with naming a header of a library, if something is.
std::optional<std::string> wrongForeign(const Source& source, const Include& include)
{
    const auto& name = include.name;
    if (name.starts_with("rejse/")) {
        return "headers of the project stand in quotes";
    }
    if (name.front() == 'Q' || name.starts_with("qt")) {
        return wrongQt(source, name);
    }
    for (const std::string library : {"nlohmann", "spdlog"}) {
        if (name.starts_with(library + "/") && !anyStartsWith(source.libraries, library)) {
            return source.header ? "the room's headers do not link " + library : "this room does not link " + library;
        }
    }
    if (withoutQt.contains(source.room) && !isStandard(name) && !name.starts_with("nlohmann/")) {
        return "this room knows the standard library only";
    }
    return std::nullopt;
}

bool isSource(const fs::path& path)
{
    return path.extension() == ".h" || path.extension() == ".cpp";
}

std::vector<fs::path> sourcesOf(const fs::path& tree)
{
    std::vector<fs::path> found;
    for (const auto* folder : {"src", "include"}) {
        if (!fs::is_directory(tree / folder)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(tree / folder)) {
            if (entry.is_regular_file() && isSource(entry.path())) {
                found.push_back(entry.path());
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

void checkRoom(const Rooms& rooms, const Room& room, Violations& violations)
{
    const auto complain = [&](const std::string& what) { violations.push_back(room.name + ": " + what); };
    if (storey(room.name) == order.size()) {
        complain("has no place in the order of the rooms");
    }
    for (const auto& link : room.links) {
        if (!rooms.contains(link)) {
            complain("links " + link + ", which is no room");
        } else if (storey(link) >= storey(room.name)) {
            complain("links " + link + ", which does not stand below it");
        }
    }
    const auto reached = reach(rooms, room.name);
    if (const auto forbidden = forbiddenRooms.find(room.name); forbidden != forbiddenRooms.end()) {
        for (const auto& other : forbidden->second) {
            if (reached.contains(other)) {
                complain("reaches " + other);
            }
        }
    }
    auto libraries = reachedLibraries(rooms, room.name);
    if (anyStartsWith(libraries, "nlohmann")) {
        complain("hands nlohmann/json on to others");
    }
    libraries.insert(room.privately.begin(), room.privately.end());
    if (withoutQt.contains(room.name) && anyStartsWith(libraries, "Qt")) {
        complain("knows Qt");
    }
    if (!withWidgets.contains(room.name)
        && (libraries.contains("Qt6::Widgets") || libraries.contains("Qt6::PrintSupport"))) {
        complain("knows widgets");
    }
    if (!withJson.contains(room.name) && anyStartsWith(room.privately, "nlohmann")) {
        complain("knows nlohmann/json");
    }
}

} // namespace

Rooms readRooms(const fs::path& tree)
{
    static const std::regex call(R"(rejse_room\(([^)]*)\))");
    Rooms rooms;
    for (const auto& entry : fs::directory_iterator(tree / "src")) {
        const auto text = readFile(entry.path() / "CMakeLists.txt");
        if (std::smatch match; std::regex_search(text, match, call)) {
            auto room = parseRoom(match[1]);
            rooms.emplace(room.name, room);
        }
    }
    return rooms;
}

Violations checkLinks(const Rooms& rooms)
{
    Violations violations;
    for (const auto& [name, room] : rooms) {
        checkRoom(rooms, room, violations);
    }
    return violations;
}

Violations checkIncludes(const fs::path& tree, const Rooms& rooms)
{
    Violations violations;
    for (const auto& path : sourcesOf(tree)) {
        const auto source = describe(tree, path, rooms);
        for (const auto& include : readIncludes(path)) {
            const auto wrong = include.angled ? wrongForeign(source, include) : wrongOwn(tree, source, include);
            if (wrong) {
                violations.push_back(fs::relative(path, tree).generic_string() + ":" + std::to_string(include.line)
                                     + ": " + include.name + ": " + *wrong);
            }
        }
    }
    return violations;
}

} // namespace rejse::layers
