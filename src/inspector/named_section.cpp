// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/named_section.h"

#include "inspector/named_row.h"

#include <QLocale>

namespace rejse::inspector {

NamedSection::NamedSection(editor::MapEditor& editor, const Subject& subject, ElementKind kind, const QString& title,
                           const QString& invitation, QWidget* parent)
    : ListSection(editor, subject, title, invitation, widgets::Folding::Foldable, parent),
      m_kind(kind)
{ }

std::vector<ElementRef> NamedSection::elements() const
{
    std::vector<ElementRef> all;
    const auto collect = [&](const auto& list) {
        for (const auto& part : list) {
            all.push_back({m_kind, part.id, {}});
        }
    };
    switch (m_kind) {
    case ElementKind::Persona:
        collect(journey().personas);
        break;
    case ElementKind::Channel:
        collect(journey().channels);
        break;
    case ElementKind::Process:
        collect(journey().processes);
        break;
    default:
        collect(journey().lanes);
    }
    return all;
}

void NamedSection::refreshHeading()
{
    setCaption(QLocale().toString(static_cast<qulonglong>(elements().size())));
}

PartRow* NamedSection::newRow()
{
    return new NamedRow(editor(), m_kind);
}

void NamedSection::addLine(const QString& words)
{
    editor().add(m_kind, editor::Where::Fitting, {}, words, editor::Selecting::AsItWas);
}

} // namespace rejse::inspector
