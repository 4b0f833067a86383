// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/difference_list.h"

#include "panels/numbers.h"
#include "window/difference_words.h"

#include <QHeaderView>

namespace rejse::window {

namespace {

QString placeLabel(const std::optional<Standing>& standing)
{
    if (!standing) {
        return {};
    }
    const QString place = DifferenceList::tr("place %1").arg(standing->at + 1);
    return standing->in.empty()
        ? place
        : DifferenceList::tr("%1, %2", "phase, place").arg(panels::text(standing->inName), place);
}

QStringList presentRow(const ThingChange& change)
{
    return {thingLabel(change.kind(), change.name), placeLabel(change.from), placeLabel(change.to)};
}

} // namespace

DifferenceList::DifferenceList(const QString& before, const QString& after, QWidget* parent) : QTreeWidget(parent)
{
    setObjectName("differences");
    setAccessibleName(tr("Differences"));
    setColumnCount(3);
    setHeaderLabels({tr("What"), before, after});
    setRootIsDecorated(true);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
}

QTreeWidgetItem* DifferenceList::addSection(const QString& title)
{
    auto* section = new QTreeWidgetItem(this, {title});
    QFont font = section->font(0);
    font.setWeight(QFont::DemiBold);
    section->setFont(0, font);
    section->setFirstColumnSpanned(true);
    return section;
}

void DifferenceList::show(const Comparison& comparison)
{
    clear();
    auto* added = addSection(tr("Added"));
    auto* removed = addSection(tr("Removed"));
    auto* moved = addSection(tr("Moved"));
    auto* changed = addSection(tr("Changed"));
    for (const ThingChange& change : comparison.things) {
        if (change.presence != Presence::Both) {
            if (!change.isAlong) {
                new QTreeWidgetItem(change.presence == Presence::Added ? added : removed, presentRow(change));
            }
            continue;
        }
        if (change.isMoved) {
            new QTreeWidgetItem(moved, presentRow(change));
        }
        if (!change.fields.empty()) {
            auto* thing = new QTreeWidgetItem(changed, {thingLabel(change.kind(), change.name)});
            for (const FieldChange& field : change.fields) {
                new QTreeWidgetItem(
                    thing, {fieldLabel(field.field, field.entry), valueLabel(field.before), valueLabel(field.after)});
            }
        }
    }
    for (QTreeWidgetItem* section : {added, removed, moved, changed}) {
        if (section->childCount() == 0) {
            delete section;
        }
    }
    if (topLevelItemCount() == 0) {
        addSection(tr("Nothing differs."));
    }
    expandAll();
}

} // namespace rejse::window
