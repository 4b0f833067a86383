// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/fields.h"

#include "inspector/map_text.h"
#include "widgets/choice_row.h"
#include "widgets/menu_button.h"

#include <QCheckBox>

namespace rejse::inspector {

Fields::Fields(editor::MapEditor& editor, QObject* parent) : QObject(parent), m_editor(editor) { }

void Fields::refresh() const
{
    for (const auto& show : m_shows) {
        show();
    }
}

void Fields::bind(widgets::ChoiceRow* row, const QString& name, const ReadChoice& read, const WriteChoice& write)
{
    onRefresh([row, read] {
        const ChoiceReading reading = read();
        if (reading.differs) {
            row->showDiffering(reading.differing);
        } else {
            row->showValue(reading.value);
        }
    });
    connect(row, &widgets::ChoiceRow::choosing, this, [this, name, write](const std::optional<int>& value) {
        m_editor.change({name, name}, [&](Journey journey) { return write(std::move(journey), value); });
    });
    connect(row, &widgets::ChoiceRow::gestureEnded, this, [this] { m_editor.document().endGesture(); });
}

void Fields::bind(widgets::MenuButton* button, const QString& name, const ReadChoice& read, const WriteChoice& write)
{
    onRefresh([button, read] {
        const ChoiceReading reading = read();
        if (reading.differs) {
            button->showDiffering();
        } else {
            button->showValue(reading.value);
        }
    });
    connect(button, &widgets::MenuButton::choosing, this, [this, name, write](const std::optional<int>& value) {
        m_editor.change({name}, [&](Journey journey) { return write(std::move(journey), value); });
    });
}

void Fields::bind(QCheckBox* box, const QString& name, const ReadChoice& read, const WriteChoice& write)
{
    onRefresh([box, read] {
        const ChoiceReading reading = read();
        box->setTristate(reading.differs);
        box->setCheckState(reading.differs ? Qt::PartiallyChecked : reading.value ? Qt::Checked : Qt::Unchecked);
    });
    connect(box, &QCheckBox::clicked, this, [this, box, name, write] {
        // What some have and others have not, a click gives to all.
        const bool checked = box->checkState() != Qt::Unchecked;
        m_editor.change({name}, [&](Journey journey) {
            return write(std::move(journey), checked ? std::optional(0) : std::nullopt);
        });
    });
}

void Fields::bind(widgets::TextBox* box, const QString& name, const ReadWords& read, const WriteWords& write,
                  const Allow& allow)
{
    const auto showWords = [box, read] {
        const WordsReading reading = read();
        box->setDiffering(reading.differs);
        box->setText(reading.words);
    };
    onRefresh(showWords);
    if (allow) {
        connect(box, &widgets::TextBox::typed, this,
                [box, allow](const QString& words) { box->setRefused(!allow(words)); });
    }
    connect(box, &widgets::TextBox::committed, this, [this, box, name, write, allow, showWords](const QString& words) {
        if (allow && !allow(words)) {
            box->refuseCommitted();
            return;
        }
        m_editor.change({name}, [&](Journey journey) { return write(std::move(journey), words); });
        showWords();
    });
}

void Fields::bind(MapText* box, const std::function<ElementRef()>& element)
{
    onRefresh([box, element] { box->showText(element()); });
}

} // namespace rejse::inspector
