// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/touchpoint_section.h"

#include "rejse/model/edits.h"

namespace rejse::inspector {

const Touchpoint* TouchpointSection::only() const
{
    return subject().touchpoints.size() == 1 ? rejse::findTouchpoint(journey(), subject().touchpoints.front())
                                             : nullptr;
}

std::vector<const Touchpoint*> TouchpointSection::touchpoints() const
{
    std::vector<const Touchpoint*> all;
    for (const Id& id : subject().touchpoints) {
        if (const Touchpoint* touchpoint = rejse::findTouchpoint(journey(), id)) {
            all.push_back(touchpoint);
        }
    }
    return all;
}

ChoiceReading TouchpointSection::read(const Get& get) const
{
    ChoiceReading reading;
    bool first = true;
    for (const Touchpoint* touchpoint : touchpoints()) {
        const std::optional<int> value = get(*touchpoint);
        if (value) {
            reading.differing.insert(*value);
        }
        reading.differs = reading.differs || (!first && value != reading.value);
        if (first) {
            reading.value = value;
            first = false;
        }
    }
    return reading;
}

WordsReading TouchpointSection::readWords(const GetWords& get) const
{
    WordsReading reading;
    bool first = true;
    for (const Touchpoint* touchpoint : touchpoints()) {
        const QString words = get(*touchpoint);
        reading.differs = reading.differs || (!first && words != reading.words);
        if (first) {
            reading.words = words;
            first = false;
        }
    }
    if (reading.differs) {
        reading.words.clear();
    }
    return reading;
}

Journey TouchpointSection::changed(Journey journey, const std::function<void(Touchpoint&)>& change) const
{
    for (const Id& id : subject().touchpoints) {
        journey = withTouchpoint(std::move(journey), id, change);
    }
    return journey;
}

void TouchpointSection::bindWords(widgets::TextBox* box, const QString& name, const GetWords& get, const SetWords& set,
                                  const Fields::Allow& allow)
{
    fields().bind(
        box, name, [this, get] { return readWords(get); },
        [this, set](Journey journey, const QString& words) {
            return changed(std::move(journey), [&](Touchpoint& touchpoint) { set(touchpoint, words); });
        },
        allow);
}

} // namespace rejse::inspector
