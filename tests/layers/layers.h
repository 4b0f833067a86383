// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

/// The rules about who may include whom, read from the sources themselves.
namespace rejse::layers {

/// What one room may reach.
struct Room {
    std::string name;
    std::set<std::string> links;     ///< the rooms that its CMakeLists.txt names
    std::set<std::string> libraries; ///< the libraries that it and its headers use
    std::set<std::string> privately; ///< the libraries that only its .cpp files use
};

using Rooms = std::map<std::string, Room>;

/// The rooms of a source tree, from the rejse_room(...) calls in src/*/CMakeLists.txt.
Rooms readRooms(const std::filesystem::path& tree);

/// One broken rule, as a line for a person: `FILE:LINE: what is wrong`, or without a line for a link.
using Violations = std::vector<std::string>;

/// Links that go up, or sideways where they must not, and libraries that a room is to know nothing of.
Violations checkLinks(const Rooms& rooms);

/// Includes in src/ and include/ that reach beyond what their room links.
Violations checkIncludes(const std::filesystem::path& tree, const Rooms& rooms);

} // namespace rejse::layers
