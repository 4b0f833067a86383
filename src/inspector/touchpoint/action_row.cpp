// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/action_row.h"

#include "layout/palette.h"
#include "render/paint/painter.h"
#include "widgets/menu_button.h"
#include "widgets/rating_widgets.h"
#include "widgets/section.h"
#include "widgets/text/text_label.h"
#include "widgets/text/value_boxes.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/reading.h"
#include "widgets/wording/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace rejse::inspector {

using layout::Icon;

namespace {

void showQuadrant(widgets::Tag& tag, Quadrant quadrant)
{
    const layout::palette::Tint& tint = layout::palette::quadrants[static_cast<std::size_t>(quadrant)].tint;
    tag.showTag(widgets::name(quadrant), render::toQColor(tint.fill), render::toQColor(tint.ink));
}

QString weighing(const Action& action)
{
    const QString effect = action.effect ? QString::number(*action.effect) : QStringLiteral("–");
    const QString cost = action.cost ? QString::number(*action.cost) : QStringLiteral("–");
    return ActionRow::tr("effect %1 · cost %2").arg(effect, cost);
}

QString responsibility(const Action& action)
{
    QStringList rest;
    if (!action.owner.empty()) {
        rest += widgets::text(action.owner);
    }
    if (action.due) {
        rest += ActionRow::tr("due %1").arg(widgets::dateText(*action.due));
    }
    if (action.votes > 0) {
        rest += ActionRow::tr("%n votes", nullptr, action.votes);
    }
    return rest.join(QStringLiteral(" · "));
}

template <typename E> std::vector<widgets::Segmented::Segment> segmentsOf(std::initializer_list<E> values)
{
    std::vector<widgets::Segmented::Segment> segments;
    for (const E value : values) {
        segments.push_back({widgets::name(value)});
    }
    return segments;
}

} // namespace

ActionRow::ActionRow(editor::MapEditor& editor, QWidget* parent)
    : PartRow(editor, TextField::ActionText, parent),
      m_quadrant(new widgets::Tag),
      m_weighing(new widgets::TextLabel),
      m_status(new widgets::TextLabel),
      m_rest(new widgets::TextLabel)
{
    textBox()->setLabel(tr("Action"));
    std::vector<widgets::MenuButton::Choice> decisions;
    for (const Decision each : {Decision::Change, Decision::Add, Decision::Remove, Decision::Keep}) {
        decisions.push_back(
            {widgets::name(each), static_cast<Icon>(static_cast<int>(Icon::Change) + static_cast<int>(each))});
    }
    auto* decision = new widgets::MenuButton(decisions, widgets::MenuButton::Face::Icon);
    decision->setLabel(tr("Decision"));
    bindPart<Action>(
        decision, tr("Change decision"),
        [](const Action& action) { return placeOfValue(std::optional(action.decision)); },
        [](Action& action, const std::optional<int>& value) { action.decision = static_cast<Decision>(*value); });
    leading()->addWidget(decision);
    addSummary();
    addWeighing();
    addDoing();
    addTools(tr("action"));
}

void ActionRow::addSummary()
{
    m_weighing->styled(12, QFont::Normal, widgets::Ink::Caption)->aligned(Qt::AlignVCenter);
    m_weighing->setMinimumHeight(20);
    m_status->styled(12, QFont::Normal, widgets::Ink::Caption)->wrapped(widgets::Wrap::OneLine);
    m_rest->styled(12, QFont::Normal, widgets::Ink::Caption);
    auto* facts = widgets::rowOf({m_quadrant, m_weighing, m_status}, 1);
    facts->layout()->setAlignment(m_status, Qt::AlignVCenter);
    below()->addWidget(facts);
    below()->addWidget(m_rest);
    fields().onRefresh([this] { showSummary(); });
}

void ActionRow::showSummary()
{
    const Action* action = shown<Action>();
    if (!action) {
        return;
    }
    const auto where = quadrant(*action);
    m_quadrant->setVisible(where.has_value());
    if (where) {
        showQuadrant(*m_quadrant, *where);
    }
    m_weighing->setText(weighing(*action));
    m_status->setText(widgets::name(action->status));
    m_rest->setText(responsibility(*action));
    // While the row is open the fields below say the same, and typing in them moves nothing.
    m_rest->setVisible(!isOpen() && !m_rest->text().isEmpty());
}

void ActionRow::addWeighing()
{
    const auto addDots = [this](const QString& label, const QString& name, std::optional<int> Action::*field) {
        auto* dots = new widgets::MarkRow(widgets::MarkRow::Shape::Dot, 5, widgets::ChoiceRow::Clearing::Allowed);
        dots->setLabel(label);
        dots->setHint(tr("1 to 5, 0 clears"));
        bindPart<Action>(
            dots, name, [field](const Action& action) { return placeOfRating(action.*field); },
            [field](Action& action, const std::optional<int>& value) { action.*field = ratingAt(value); });
        more()->addWidget(labelled(label, dots));
    };
    addDots(tr("Effect"), tr("Set effect"), &Action::effect);
    addDots(tr("Cost"), tr("Set cost"), &Action::cost);
}

void ActionRow::addDoing()
{
    auto* status = new widgets::Segmented(segmentsOf({Status::Idea, Status::Agreed, Status::Doing, Status::Done}),
                                          widgets::ChoiceRow::Clearing::Never);
    status->setLabel(tr("Status"));
    bindPart<Action>(
        status, tr("Set status"), [](const Action& action) { return placeOfValue(std::optional(action.status)); },
        [](Action& action, const std::optional<int>& value) { action.status = static_cast<Status>(*value); });
    more()->addWidget(status);

    auto* owner = new MapText(editor(), TextField::ActionOwner);
    owner->setLabel(tr("Owner"));
    fields().bind(owner, [this] { return part(); });
    more()->addWidget(labelled(tr("Owner"), owner));

    auto* due = new widgets::DateBox;
    due->setLabel(tr("Due"));
    bindWords<Action>(
        due, tr("Set due date"), [](const Action& action) { return widgets::dateInput(action.due); },
        [](Action& action, const QString& words) { action.due = widgets::readDate(words); },
        [](const QString& words) { return words.trimmed().isEmpty() || widgets::readDate(words); });
    more()->addWidget(labelled(tr("Due"), due));

    auto* votes = new widgets::NumberBox(0, widgets::maxVotes);
    votes->setLabel(tr("Votes"));
    bindWords<Action>(
        votes, tr("Set votes"), [](const Action& action) { return QString::number(action.votes); },
        [votes](Action& action, const QString& words) { action.votes = static_cast<int>(*votes->parse(words)); },
        [votes](const QString& words) { return votes->parse(words).has_value(); });
    more()->addWidget(labelled(tr("Votes"), votes));
}

} // namespace rejse::inspector
