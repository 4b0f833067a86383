// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/numbers.h"
#include "panels/touchpoint_sections.h"
#include "panels/words.h"
#include "rejse/model/lookup.h"

#include <QLocale>
#include <QVBoxLayout>

namespace rejse::panels {

namespace {

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(", "));
}

QString channelText(const Channel& channel)
{
    QStringList facts;
    if (channel.medium) {
        facts += name(*channel.medium);
    }
    if (channel.ownership) {
        facts += name(*channel.ownership);
    }
    return facts.isEmpty() ? text(channel.name) : QStringLiteral("%1 (%2)").arg(text(channel.name), joined(facts));
}

} // namespace

DetailsSection::DetailsSection(QWidget* parent) : Section(tr("Details"), Folding::Foldable, parent) { }

void DetailsSection::addField(const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        rows()->addWidget(fieldRow(label, value));
    }
}

void DetailsSection::showDetails(const Journey& journey, const Touchpoint& touchpoint)
{
    clear();
    QStringList caption;
    if (const Channel* channel = touchpoint.channel ? rejse::findChannel(journey, *touchpoint.channel) : nullptr) {
        caption += text(channel->name);
    }
    if (touchpoint.contact) {
        caption += name(*touchpoint.contact);
    }
    setCaption(caption.join(QStringLiteral(" · ")));
    addField(tr("Occasion"), text(touchpoint.occasion));
    addContact(journey, touchpoint);
    if (touchpoint.evidence) {
        addEvidence(*touchpoint.evidence);
    }
    addField(tr("Quote"), text(touchpoint.quote));
    addMeasures(journey, touchpoint);
    addField(tr("Sub-journey"), text(touchpoint.subjourney.value_or("")));
    addField(tr("Notes"), text(touchpoint.notes));
    setVisible(rows()->count() > 0);
}

void DetailsSection::addContact(const Journey& journey, const Touchpoint& touchpoint)
{
    if (const Channel* channel = touchpoint.channel ? rejse::findChannel(journey, *touchpoint.channel) : nullptr) {
        addField(tr("Channel"), channelText(*channel));
    }
    addField(tr("Contact"), touchpoint.contact ? name(*touchpoint.contact) : QString());
    addField(tr("Begun by"), touchpoint.initiator ? name(*touchpoint.initiator) : QString());
    QStringList meets;
    for (const Meets one : touchpoint.meets) {
        meets += name(one);
    }
    addField(tr("Meets"), joined(meets));
    const Process* process = touchpoint.process ? rejse::findProcess(journey, *touchpoint.process) : nullptr;
    addField(tr("Process"), process ? text(process->name) : QString());
    const std::string owner = touchpoint.owner.empty() && process ? process->owner : touchpoint.owner;
    addField(tr("Owner"), text(owner));
    QStringList personas;
    if (!touchpoint.personas.empty()) {
        for (const Persona* persona : rejse::personasAt(journey, touchpoint)) {
            personas += text(persona->name);
        }
    }
    addField(tr("Personas"), joined(personas));
    if (touchpoint.importanceToCompany) {
        addField(tr("To the company"), tr("importance %1 of 5").arg(*touchpoint.importanceToCompany));
    }
}

void DetailsSection::addEvidence(const Evidence& evidence)
{
    QStringList parts{name(evidence.basis)};
    if (!evidence.source.empty()) {
        parts += text(evidence.source);
    }
    if (evidence.respondents) {
        parts += tr("%1 respondents").arg(QLocale().toString(static_cast<qlonglong>(*evidence.respondents)));
    }
    if (evidence.date) {
        parts += dateText(*evidence.date);
    }
    addField(tr("Rests on"), joined(parts));
}

void DetailsSection::addMeasures(const Journey& journey, const Touchpoint& touchpoint)
{
    for (const Metric& metric : touchpoint.metrics) {
        const QString value = QLocale().toString(metric.value, 'g', QLocale::FloatingPointShortest);
        addField(text(metric.name), QStringLiteral("%1 %2").arg(value, text(metric.unit)).trimmed());
    }
    for (const Lane& lane : journey.lanes) {
        const auto cell = touchpoint.cells.find(lane.id);
        if (cell != touchpoint.cells.end()) {
            addField(text(lane.title.value_or(lane.id)), text(cell->second));
        }
    }
    if (touchpoint.votes > 0) {
        addField(tr("Votes"), QLocale().toString(touchpoint.votes));
    }
}

} // namespace rejse::panels
