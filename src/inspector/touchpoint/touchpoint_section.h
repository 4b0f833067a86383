// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"

namespace rejse::inspector {

/// A section of fields of one touchpoint, or of several that are shown and changed together.
class TouchpointSection : public FieldSection {
    Q_OBJECT
public:
    using FieldSection::FieldSection;

protected:
    using Get = std::function<std::optional<int>(const Touchpoint&)>;
    using Set = std::function<void(Touchpoint&, const std::optional<int>&)>;
    using GetWords = std::function<QString(const Touchpoint&)>;
    using SetWords = std::function<void(Touchpoint&, const QString&)>;

    /// Null where several are shown.
    const Touchpoint* only() const;
    std::vector<const Touchpoint*> touchpoints() const;

    ChoiceReading read(const Get& get) const;
    WordsReading readWords(const GetWords& get) const;
    /// `journey` with `change` made to every touchpoint that is shown.
    Journey changed(Journey journey, const std::function<void(Touchpoint&)>& change) const;

    template <typename Control> void bindEach(Control* control, const QString& name, const Get& get, const Set& set)
    {
        fields().bind(
            control, name, [this, get] { return read(get); },
            [this, set](Journey journey, const std::optional<int>& value) {
                return changed(std::move(journey), [&](Touchpoint& touchpoint) { set(touchpoint, value); });
            });
    }
    void bindWords(widgets::TextBox* box, const QString& name, const GetWords& get, const SetWords& set,
                   const Fields::Allow& allow = {});
};

} // namespace rejse::inspector
