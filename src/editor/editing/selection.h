// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/element.h"

#include <QObject>

#include <vector>

namespace rejse::editor {

/// What is selected on one map, shared by the canvas and the panels, which know nothing of each other. With nothing
/// selected the map itself is the current element.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The one that was selected last; the map where none is.
    ElementRef current() const;
    const std::vector<ElementRef>& all() const { return m_elements; }
    bool isEmpty() const { return m_elements.empty(); }
    bool contains(const ElementRef& element) const;

    void select(const ElementRef& element);
    void select(std::vector<ElementRef> elements);
    void clear();
    /// Lets go of what `journey` no longer holds.
    void keepOnly(const Journey& journey);

    /// What is pointed at in a panel, for the canvas to light up: nothing is selected by it.
    const std::vector<ElementRef>& pointedAt() const { return m_pointedAt; }
    void pointAt(std::vector<ElementRef> elements);

signals:
    void changed();
    void pointedAtChanged();

private:
    std::vector<ElementRef> m_elements;
    std::vector<ElementRef> m_pointedAt;
};

} // namespace rejse::editor
