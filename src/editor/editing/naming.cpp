// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/naming.h"

#include "rejse/model/edits.h"
#include "rejse/model/ids.h"
#include "rejse/model/texts.h"

#include <QString>

namespace rejse::editor {

namespace {

QString folded(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toCaseFolded();
}

/// The id of what is called so, which is added where nothing is.
template <JourneyPart T> Id named(Journey& journey, const std::string& name)
{
    for (const T& part : listOf<T>(journey)) {
        if (folded(part.name) == folded(name)) {
            return part.id;
        }
    }
    T part;
    part.id = newId(journey);
    part.name = name;
    listOf<T>(journey).push_back(part);
    return part.id;
}

template <JourneyPart T>
Journey withNamed(Journey journey, const std::vector<Id>& touchpoints, const std::string& name,
                  std::optional<Id> Touchpoint::*field)
{
    std::optional<Id> id;
    if (!name.empty()) {
        id = named<T>(journey, name);
    }
    for (const Id& touchpoint : touchpoints) {
        journey = withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& on) { on.*field = id; });
    }
    return journey;
}

} // namespace

Journey withChannelNamed(Journey journey, const std::vector<Id>& touchpoints, std::string_view name)
{
    return withNamed<Channel>(std::move(journey), touchpoints, cleanText(name, TextField::ChannelName),
                              &Touchpoint::channel);
}

Journey withProcessNamed(Journey journey, const std::vector<Id>& touchpoints, std::string_view name)
{
    return withNamed<Process>(std::move(journey), touchpoints, cleanText(name, TextField::ProcessName),
                              &Touchpoint::process);
}

} // namespace rejse::editor
