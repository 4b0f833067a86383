// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/fields.h"

#include <QWidget>

namespace rejse::widgets {
class FaceRow;
class PersonaBadge;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

/// A persona and five faces: how it is left feeling at the touchpoints that are shown.
class PersonaRow : public QWidget {
    Q_OBJECT
public:
    explicit PersonaRow(QWidget* parent = nullptr);

    /// The persona's badge, name and feelings; what it feels differs where several touchpoints differ.
    void showPersona(const Journey& journey, const Persona& persona, const ChoiceReading& feeling);
    /// Of a map on which nobody travels yet: whoever is rated first is its customer.
    void showNobody(const QString& name);
    const Id& persona() const { return m_persona; }

signals:
    void rated(const rejse::Id& persona, std::optional<int> feeling);
    void gestureEnded();

private:
    Id m_persona;
    widgets::PersonaBadge* m_badge;
    widgets::TextLabel* m_name;
    widgets::TextLabel* m_unrated;
    widgets::FaceRow* m_faces;
};

} // namespace rejse::inspector
