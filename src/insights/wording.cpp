// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/wording.h"

#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QCoreApplication>

namespace rejse::insights {

using widgets::figure;

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(rejse::insights::Wording)
};

QString partsText(const TouchpointScore& score)
{
    const auto part = [](const QString& name, const std::optional<double>& value) {
        return Wording::tr("%1 %2").arg(name, value ? figure(value) : Wording::tr("not answered"));
    };
    return QStringList{part(Wording::tr("feeling"), score.feeling), part(Wording::tr("ease"), score.ease),
                       part(Wording::tr("delivery"), score.delivery)}
        .join(QStringLiteral(", "));
}

QString nameOf(const Touchpoint& touchpoint, const TouchpointScore& score)
{
    const QString title = widgets::text(touchpoint.title);
    return score.rank ? Wording::tr("%1. %2: urgency %3, score %4, importance %5 of 5")
                            .arg(QString::number(*score.rank), title, figure(score.urgency), figure(score.score),
                                 QString::number(score.importance))
                      : Wording::tr("%1: not scored, importance %2 of 5").arg(title, QString::number(score.importance));
}

/// The parts of the score, and the barriers.
QString descriptionOf(const Touchpoint& touchpoint, const TouchpointScore& score)
{
    QStringList lines;
    if (score.score) {
        lines += partsText(score);
    }
    for (const Barrier& barrier : touchpoint.barriers) {
        lines += Wording::tr("%1 barrier: %2").arg(widgets::name(barrier.kind), widgets::text(barrier.text));
    }
    return lines.join(u'\n');
}

} // namespace

Mark touchpointMark(const Journey& journey, const TouchpointScore& score)
{
    const Cow<Touchpoint>& touchpoint = journey.phases[score.phase]->touchpoints[score.index];
    Mark mark;
    mark.key = widgets::text(touchpoint->id);
    mark.elements = {ElementRef::ofTouchpoint(touchpoint->id)};
    mark.name = [touchpoint, score] { return nameOf(*touchpoint, score); };
    mark.description = [touchpoint, score] { return descriptionOf(*touchpoint, score); };
    return mark;
}

QString cell(const std::optional<double>& value, int decimals)
{
    return value ? figure(value, decimals) : QString();
}

QString signedFigure(const std::optional<double>& value, int decimals)
{
    if (!value) {
        return QStringLiteral("–");
    }
    const double shown = rounded(*value, decimals);
    return shown > 0 ? u'+' + figure(shown, decimals)
        : shown < 0  ? QChar(0x2212) + figure(-shown, decimals)
                     : figure(0.0, decimals);
}

} // namespace rejse::insights
