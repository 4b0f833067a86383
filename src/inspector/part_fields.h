// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"
#include "rejse/model/edits.h"

namespace rejse::inspector {

/// A section of fields of one persona, channel, process, link or lane.
template <JourneyPart T> class PartFields : public FieldSection {
public:
    using FieldSection::FieldSection;

protected:
    using Get = std::function<std::optional<int>(const T&)>;
    using Set = std::function<void(T&, const std::optional<int>&)>;

    /// Null once it is gone.
    const T* part() const { return findIn(listOf<T>(journey()), subject().element.id); }

    Journey changed(Journey journey, const std::function<void(T&)>& change) const
    {
        return withPart<T>(std::move(journey), subject().element.id, change);
    }

    template <typename Control> void bindPart(Control* control, const QString& name, const Get& get, const Set& set)
    {
        fields().bind(
            control, name, [this, get] { return ChoiceReading{part() ? get(*part()) : std::nullopt}; },
            [this, set](Journey journey, const std::optional<int>& value) {
                return changed(std::move(journey), [&](T& edited) { set(edited, value); });
            });
    }
};

} // namespace rejse::inspector
