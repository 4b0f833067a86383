// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/persona_row.h"

#include "layout/palette.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::inspector {

PersonaRow::PersonaRow(QWidget* parent)
    : QWidget(parent),
      m_badge(new widgets::PersonaBadge),
      m_name(new widgets::TextLabel),
      m_unrated((new widgets::TextLabel(tr("not rated")))->styled(12, QFont::Normal, widgets::Ink::Caption)),
      m_faces(new widgets::FaceRow)
{
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_unrated);
    names->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_badge);
    line->addLayout(names, 1);
    line->addWidget(m_faces, 0, Qt::AlignVCenter);
    connect(m_faces, &widgets::FaceRow::choosing, this, [this](const std::optional<int>& face) {
        emit rated(m_persona, face ? std::optional(*face - 2) : std::nullopt);
    });
    connect(m_faces, &widgets::FaceRow::gestureEnded, this, &PersonaRow::gestureEnded);
}

void PersonaRow::showPersona(const Journey& journey, const Persona& persona, const ChoiceReading& feeling)
{
    m_persona = persona.id;
    const std::size_t index = rejse::personaIndex(journey, persona.id);
    const QString name = widgets::text(persona.name);
    m_badge->setVisible(true);
    m_badge->showPersona(index, name, render::toQColor(layout::palette::personaColor(index, persona.color)));
    m_name->setText(name);
    m_unrated->setVisible(!feeling.differs && !feeling.value);
    m_faces->setLabel(tr("Feeling of %1").arg(name));
    if (feeling.differs) {
        m_faces->showDiffering(feeling.differing);
    } else {
        m_faces->showValue(feeling.value);
    }
}

void PersonaRow::showNobody(const QString& name)
{
    m_persona.clear();
    m_badge->setVisible(false);
    m_name->setText(name);
    m_unrated->setVisible(true);
    m_faces->setLabel(tr("Feeling of %1").arg(name));
    m_faces->showValue(std::nullopt);
}

} // namespace rejse::inspector
