// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QString>

#include <optional>

/// A touchpoint told at closer range, in a file of its own in the folder of the map or below.
namespace rejse::editor {

enum class SubjourneyState {
    There,
    NoFolder,  ///< the map has no file yet, from which the path would lead
    Missing,   ///< no such file
    Outside,   ///< a link leads out of the map's folder
    Unreadable ///< no map, or one that breaks a rule
};

struct Subjourney {
    SubjourneyState state = SubjourneyState::Missing;
    QString path;                ///< absolute, where there is one
    std::string title;           ///< of the sub-journey
    std::optional<double> score; ///< of the sub-journey
    std::string problem;         ///< why it cannot be read

    /// There is a file, whether or not it can be read.
    bool isFile() const { return state == SubjourneyState::There || state == SubjourneyState::Unreadable; }
};

/// The sub-journey `relative` of the map in `mapPath`. The latest 64 are remembered, each as long as its file's times
/// and size stay the same; a file changed less than two seconds before it was read is read again.
Subjourney subjourneyOf(const QString& mapPath, const std::string& relative);

/// Where a sub-journey stands, whether or not there is a file: absent where it would leave the map's folder, by links
/// too, or the map has no file.
std::optional<QString> subjourneyPath(const QString& mapPath, const std::string& relative);

/// Makes a sub-journey of the touchpoint beside the map: called like it, with the map's client, people, language and
/// brand, and nothing else in it yet. Gives the path as the touchpoint has it. Never writes over a file.
Result<std::string> makeSubjourney(const Journey& journey, const QString& mapPath, const Id& touchpoint);

} // namespace rejse::editor
