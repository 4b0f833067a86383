// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/element_list_section.h"

#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QPushButton>

namespace rejse::inspector {

ElementListSection::ElementListSection(editor::MapEditor& editor, const Subject& subject, const QString& title,
                                       std::function<Lines()> lines, const QString& none, QWidget* parent)
    : FieldSection(editor, subject, title, widgets::Folding::Never, parent),
      m_lines(std::move(lines)),
      m_rows(
          [this] {
              auto* row = new ElementRow;
              connect(row, &ElementRow::clicked, this,
                      [this, row] { this->editor().selection().select(row->element()); });
              return row;
          },
          0),
      m_none((new widgets::TextLabel(none))->styled(13, QFont::Normal, widgets::Ink::Caption))
{
    rows()->setContentsMargins(0, 0, 0, 0);
    m_none->setContentsMargins(widgets::buttonInset, 0, 0, 0);
    rows()->addWidget(m_none);
    rows()->addWidget(m_rows.widget());
    fields().onRefresh([this] { showLines(); });
}

bool ElementListSection::showsSubject() const
{
    return !m_none->text().isEmpty() || !m_lines().empty();
}

void ElementListSection::showLines()
{
    const Lines lines = m_lines();
    m_none->setVisible(lines.empty());
    const auto& rows = m_rows.show(lines.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i]->showElement(lines[i].first, lines[i].second);
    }
}

ElementListSection::Lines touchpointLines(const editor::Document& document,
                                          const std::function<bool(const Touchpoint&)>& chosen)
{
    ElementListSection::Lines lines;
    const auto add = [&](const Touchpoint& touchpoint, const QString& where) {
        if (chosen(touchpoint)) {
            const TouchpointScore* score = document.scores().find(touchpoint.id);
            ElementLine line{widgets::text(touchpoint.title), where};
            if (score) {
                line.score = score->score;
            }
            lines.emplace_back(ElementRef::ofTouchpoint(touchpoint.id), line);
        }
    };
    for (const auto& phase : document.journey().phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            add(*touchpoint, widgets::text(phase->title));
        }
    }
    for (const auto& touchpoint : document.journey().unsorted) {
        add(*touchpoint, ElementListSection::tr("Unsorted"));
    }
    return lines;
}

DeleteSection::DeleteSection(editor::MapEditor& editor, const Subject& subject, const QString& words, QWidget* parent)
    : FieldSection(editor, subject, {}, widgets::Folding::Never, parent)
{
    auto* button = new QPushButton(words);
    button->setAccessibleName(words);
    connect(button, &QPushButton::clicked, this, [this] { this->editor().remove({this->subject().element}); });
    rows()->addWidget(button);
}

} // namespace rejse::inspector
