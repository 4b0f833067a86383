// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/numbers.h"
#include "panels/rating_widgets.h"
#include "panels/text_label.h"
#include "panels/touchpoint_sections.h"
#include "panels/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace rejse::panels {

using layout::Icon;

namespace {

constexpr int iconSide = 18;

Icon iconOf(BarrierKind kind)
{
    return static_cast<Icon>(static_cast<int>(Icon::Illogical) + static_cast<int>(kind));
}

Icon iconOf(Decision decision)
{
    return static_cast<Icon>(static_cast<int>(Icon::Change) + static_cast<int>(decision));
}

Tag* quadrantTag(Quadrant quadrant)
{
    struct Colors {
        QRgb ground;
        QRgb ink;
    };
    constexpr std::array<Colors, 4> colors{
        {{0xE4F1F4, 0x0A5568}, {0xECE9F8, 0x45358A}, {0xEEF0F3, 0x4A5160}, {0xF6EBE4, 0x7A3A1C}}};
    const Colors& own = colors[static_cast<std::size_t>(quadrant)];
    return new Tag(name(quadrant), QColor(own.ground), QColor(own.ink));
}

QString weighing(const Action& action)
{
    const QString effect = action.effect ? QString::number(*action.effect) : QStringLiteral("–");
    const QString cost = action.cost ? QString::number(*action.cost) : QStringLiteral("–");
    return ActionsSection::tr("effect %1 · cost %2").arg(effect, cost);
}

QWidget* actionRow(const Action& action)
{
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(2);
    lines->addWidget(new TextLabel(text(action.text)));
    QList<QWidget*> facts;
    if (const auto where = quadrant(action)) {
        facts.append(quadrantTag(*where));
    }
    auto* weights =
        (new TextLabel(weighing(action)))->styled(12, QFont::Normal, Ink::Caption)->aligned(Qt::AlignVCenter);
    weights->setMinimumHeight(20);
    auto* status =
        (new TextLabel(name(action.status)))->styled(12, QFont::Normal, Ink::Caption)->wrapped(Wrap::OneLine);
    facts.append({weights, status});
    auto* row = rowOf(facts, static_cast<int>(facts.indexOf(weights)));
    row->layout()->setAlignment(status, Qt::AlignVCenter);
    lines->addWidget(row);
    QStringList rest;
    if (!action.owner.empty()) {
        rest += text(action.owner);
    }
    if (action.due) {
        rest += ActionsSection::tr("due %1").arg(dateText(*action.due));
    }
    if (action.votes > 0) {
        rest += ActionsSection::tr("%n votes", nullptr, action.votes);
    }
    if (!rest.isEmpty()) {
        lines->addWidget((new TextLabel(rest.join(QStringLiteral(" · "))))->styled(12, QFont::Normal, Ink::Caption));
    }
    auto* icon = new IconLabel(iconOf(action.decision), iconSide);
    icon->setAccessibleName(name(action.decision));
    icon->setToolTip(name(action.decision));
    return rowOf({icon, body}, 1);
}

} // namespace

ExperiencesSection::ExperiencesSection(QWidget* parent) : Section(tr("Experiences"), Folding::Never, parent) { }

void ExperiencesSection::showExperiences(const Touchpoint& touchpoint)
{
    clear();
    setVisible(!touchpoint.experiences.empty());
    for (const Experience& experience : touchpoint.experiences) {
        const bool rational = experience.kind == ExperienceKind::Rational;
        auto* icon = new IconLabel(rational ? Icon::Rational : Icon::Emotional, iconSide,
                                   rational ? IconLabel::Tone::Rational : IconLabel::Tone::Emotional);
        icon->setAccessibleName(name(experience.kind));
        icon->setToolTip(name(experience.kind));
        auto* dots = new MarkRow(MarkRow::Mark::Dot, 5);
        dots->setFilled(experience.fulfilment);
        dots->setAccessibleName(
            tr("Fulfilment: %1; importance %2 of 5").arg(dots->accessibleName()).arg(experience.importance));
        dots->setToolTip(dots->accessibleName());
        rows()->addWidget(rowOf({icon, new TextLabel(text(experience.text)), dots}, 1));
    }
}

BarriersSection::BarriersSection(QWidget* parent) : Section(tr("Barriers"), Folding::Never, parent) { }

void BarriersSection::showBarriers(const Touchpoint& touchpoint)
{
    clear();
    setVisible(!touchpoint.barriers.empty());
    for (const Barrier& barrier : touchpoint.barriers) {
        auto* icon = new IconLabel(iconOf(barrier.kind), iconSide, IconLabel::Tone::Warning);
        icon->setAccessibleName(name(barrier.kind));
        icon->setToolTip(name(barrier.kind));
        auto* triangles = new MarkRow(MarkRow::Mark::Triangle, 3);
        triangles->setFilled(barrier.severity);
        triangles->setAccessibleName(tr("Severity: %1").arg(triangles->accessibleName()));
        triangles->setToolTip(triangles->accessibleName());
        rows()->addWidget(rowOf({icon, new TextLabel(text(barrier.text)), triangles}, 1));
    }
}

ActionsSection::ActionsSection(QWidget* parent) : Section(tr("Actions"), Folding::Never, parent) { }

void ActionsSection::showActions(const Touchpoint& touchpoint)
{
    clear();
    setVisible(!touchpoint.actions.empty());
    for (const Action& action : touchpoint.actions) {
        rows()->addWidget(actionRow(action));
    }
}

} // namespace rejse::panels
