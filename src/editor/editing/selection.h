// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/thing.h"

#include <QObject>

#include <vector>

namespace rejse::editor {

/// What is selected on one map, shared by the canvas and the panels, which know nothing of each other. With nothing
/// selected the map itself is the current thing.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The one that was selected last; the map where none is.
    Thing current() const;
    const std::vector<Thing>& all() const { return m_things; }
    bool isEmpty() const { return m_things.empty(); }
    bool contains(const Thing& thing) const;

    void select(const Thing& thing);
    void select(std::vector<Thing> things);
    void clear();
    /// Lets go of what `journey` no longer holds.
    void keepOnly(const Journey& journey);

    /// What is pointed at in a panel, for the canvas to light up: nothing is selected by it.
    const std::vector<Thing>& pointedAt() const { return m_pointedAt; }
    void pointAt(std::vector<Thing> things);

signals:
    void changed();
    void pointedAtChanged();

private:
    std::vector<Thing> m_things;
    std::vector<Thing> m_pointedAt;
};

} // namespace rejse::editor
