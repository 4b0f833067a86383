// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/part_row.h"

#include "widgets/icon_button.h"
#include "widgets/menu_button.h"
#include "widgets/rating_widgets.h"
#include "widgets/section.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace rejse::inspector {

using layout::Icon;

PartRow::PartRow(editor::MapEditor& editor, TextField field, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_fields(new Fields(editor, this)),
      m_text(new MapText(editor, field, widgets::TextBox::Look::Quiet)),
      m_leading(new QHBoxLayout),
      m_trailing(new QHBoxLayout),
      m_below(new QVBoxLayout),
      m_more(new QWidget),
      m_moreRows(new QVBoxLayout(m_more))
{
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addLayout(m_leading);
    line->addWidget(m_text, 1);
    line->addLayout(m_trailing);
    line->setAlignment(m_leading, Qt::AlignTop);
    line->setAlignment(m_trailing, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    m_below->setContentsMargins(39, 0, 0, 0);
    m_below->setSpacing(2);
    column->addLayout(m_below);
    m_moreRows->setContentsMargins(39, 2, 0, 4);
    m_moreRows->setSpacing(4);
    column->addWidget(m_more);
    m_more->hide();
    m_fields->bind(m_text, [this] { return m_part; });
    connect(m_text, &widgets::TextBox::moved, this, &PartRow::moveWanted);
    connect(m_text, &widgets::TextBox::erased, this, &PartRow::erased);
}

void PartRow::showPart(const rejse::ElementRef& part)
{
    m_part = part;
    m_fields->refresh();
}

void PartRow::setOpen(bool open)
{
    if (isOpen() != open) {
        m_more->setVisible(open);
        fields().refresh();
    }
}

bool PartRow::isOpen() const
{
    return !m_more->isHidden();
}

void PartRow::mousePressEvent(QMouseEvent*)
{
    emit clicked();
}

void PartRow::addRating(widgets::ChoiceRow* rating)
{
    // A click on it takes no focus, by which the row would open.
    connect(rating, &widgets::ChoiceRow::gestureEnded, this, &PartRow::clicked);
    m_trailing->addWidget(rating);
}

void PartRow::addTools(const QString& what, QWidget* first)
{
    auto* tools = new QHBoxLayout;
    tools->setSpacing(0);
    if (first) {
        tools->addWidget(first);
    }
    tools->addStretch(1);
    const auto add = [&](Icon icon, const QString& name, const QKeySequence& keys, auto pressed) {
        auto* button = new widgets::IconButton(icon, name, keys.toString(QKeySequence::NativeText));
        connect(button, &QToolButton::clicked, this, pressed);
        tools->addWidget(button);
    };
    add(Icon::ChevronUp, tr("Move %1 up").arg(what), Qt::ALT | Qt::Key_Up, [this] { emit moveWanted(-1); });
    add(Icon::ChevronDown, tr("Move %1 down").arg(what), Qt::ALT | Qt::Key_Down, [this] { emit moveWanted(1); });
    add(Icon::Close, tr("Delete %1").arg(what), {}, [this] { emit removeWanted(); });
    m_moreRows->addLayout(tools);
}

ExperienceRow::ExperienceRow(editor::MapEditor& editor, QWidget* parent)
    : PartRow(editor, TextField::ExperienceText, parent)
{
    textBox()->setLabel(tr("Experience"));
    auto* kind = new widgets::MenuButton(
        {{widgets::name(ExperienceKind::Rational), Icon::Rational, widgets::IconLabel::Tone::Rational},
         {widgets::name(ExperienceKind::Emotional), Icon::Emotional, widgets::IconLabel::Tone::Emotional}},
        widgets::MenuButton::Face::Icon);
    kind->setLabel(tr("Kind of experience"));
    bindPart<Experience>(
        kind, tr("Change kind of experience"),
        [](const Experience& experience) { return placeOfValue(std::optional(experience.kind)); },
        [](Experience& experience, const std::optional<int>& value) {
            experience.kind = static_cast<ExperienceKind>(*value);
        });
    leading()->addWidget(kind);

    auto* fulfilment = new widgets::MarkRow(widgets::MarkRow::Shape::Dot, 5, widgets::ChoiceRow::Clearing::Allowed);
    fulfilment->setLabel(tr("Fulfilment"));
    fulfilment->setHint(tr("How well the company lives up to it: 1 to 5 rate, 0 clears"));
    bindPart<Experience>(
        fulfilment, tr("Rate fulfilment"),
        [](const Experience& experience) { return placeOfRating(experience.fulfilment); },
        [](Experience& experience, const std::optional<int>& value) { experience.fulfilment = ratingAt(value); });
    addRating(fulfilment);

    auto* importance = new widgets::MarkRow(widgets::MarkRow::Shape::Dot, 5, widgets::ChoiceRow::Clearing::Never);
    importance->setLabel(tr("Importance"));
    importance->setHint(tr("How much it matters to the customer: 1 to 5"));
    bindPart<Experience>(
        importance, tr("Set importance of experience"),
        [](const Experience& experience) { return std::optional(experience.importance - 1); },
        [](Experience& experience, const std::optional<int>& value) { experience.importance = *value + 1; });
    auto* label = (new widgets::TextLabel(tr("Importance")))
                      ->styled(12, QFont::Normal, widgets::Ink::Caption)
                      ->wrapped(widgets::Wrap::OneLine);
    auto* row = widgets::rowOf({label, importance}, -1);
    row->layout()->setAlignment(label, Qt::AlignVCenter);
    addTools(tr("experience"), row);
}

BarrierRow::BarrierRow(editor::MapEditor& editor, QWidget* parent) : PartRow(editor, TextField::BarrierText, parent)
{
    textBox()->setLabel(tr("Barrier"));
    std::vector<widgets::MenuButton::Choice> kinds;
    for (const BarrierKind each :
         {BarrierKind::Illogical, BarrierKind::Confusing, BarrierKind::Difficult, BarrierKind::Blocking}) {
        const auto icon = static_cast<Icon>(static_cast<int>(Icon::Illogical) + static_cast<int>(each));
        kinds.push_back({widgets::name(each), icon, widgets::IconLabel::Tone::Warning});
    }
    auto* kind = new widgets::MenuButton(kinds, widgets::MenuButton::Face::Icon);
    kind->setLabel(tr("Kind of barrier"));
    bindPart<Barrier>(
        kind, tr("Change kind of barrier"),
        [](const Barrier& barrier) { return placeOfValue(std::optional(barrier.kind)); },
        [](Barrier& barrier, const std::optional<int>& value) { barrier.kind = static_cast<BarrierKind>(*value); });
    leading()->addWidget(kind);

    auto* severity = new widgets::MarkRow(widgets::MarkRow::Shape::Triangle, 3, widgets::ChoiceRow::Clearing::Never);
    severity->setLabel(tr("Severity"));
    severity->setHint(tr("1 to 3"));
    bindPart<Barrier>(
        severity, tr("Set severity"), [](const Barrier& barrier) { return std::optional(barrier.severity - 1); },
        [](Barrier& barrier, const std::optional<int>& value) { barrier.severity = *value + 1; });
    addRating(severity);
    auto* kindName =
        (new widgets::TextLabel)->styled(12, QFont::Normal, widgets::Ink::Caption)->wrapped(widgets::Wrap::OneLine);
    fields().onRefresh([this, kindName] {
        const Barrier* barrier = shown<Barrier>();
        kindName->setText(barrier ? widgets::name(barrier->kind) : QString());
    });
    addTools(tr("barrier"), kindName);
}

} // namespace rejse::inspector
