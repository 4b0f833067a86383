// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/field_section.h"

#include "inspector/map_text.h"
#include "widgets/swatch_row.h"
#include "widgets/text/text_label.h"
#include "widgets/text/value_boxes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rejse::inspector {

FieldSection::FieldSection(editor::MapEditor& editor, const Subject& subject, const QString& title,
                           widgets::Folding folding, QWidget* parent)
    : widgets::Section(title, folding, parent),
      m_editor(editor),
      m_subject(subject),
      m_fields(new Fields(editor, this))
{
    connect(this, &widgets::Section::foldedChanged, this, &FieldSection::refresh);
}

void FieldSection::refresh()
{
    const bool shown = showsSubject();
    setVisible(shown);
    if (shown) {
        refreshHeading();
        if (!isFolded()) {
            m_fields->refresh();
        }
    }
}

MapText* FieldSection::addText(const QString& label, TextField field)
{
    auto* box = new MapText(m_editor, field);
    box->setLabel(label);
    addRow(label, box);
    m_fields->bind(box, [this] { return m_subject.element; });
    return box;
}

void FieldSection::addColor(const QString& name, const std::function<std::optional<Rgb>()>& read,
                            const std::function<Journey(Journey, const std::optional<Rgb>&)>& write)
{
    auto* swatches = new widgets::SwatchRow;
    swatches->setLabel(tr("Colour"));
    addRow(tr("Colour"), swatches);
    m_fields->bind(
        swatches, name, [read] { return ChoiceReading{widgets::SwatchRow::placeOf(read())}; },
        [write](Journey journey, const std::optional<int>& place) {
            return write(std::move(journey), place ? std::optional(widgets::SwatchRow::colorAt(*place)) : std::nullopt);
        });
    auto* words = new widgets::TextBox;
    words->setLabel(tr("Colour as red, green and blue"));
    words->setPlaceholder(tr("#rrggbb"));
    addRow(tr("Another colour"), words);
    m_fields->bind(
        words, name, [read] { return WordsReading{widgets::colorInput(read())}; },
        [write](Journey journey, const QString& typed) {
            return write(std::move(journey), widgets::parseColor(typed));
        },
        [](const QString& typed) { return typed.trimmed().isEmpty() || widgets::parseColor(typed).has_value(); });
}

QWidget* FieldSection::addRow(const QString& label, QWidget* field)
{
    QWidget* row = widgets::labelled(label, field);
    rows()->addWidget(row);
    return row;
}

} // namespace rejse::inspector
