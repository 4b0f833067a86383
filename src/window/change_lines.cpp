// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/change_lines.h"

#include <QCoreApplication>

namespace rejse::window {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ChangeLines", text);
}

QString kindName(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Map:
        return tr("Map");
    case ThingKind::Phase:
        return tr("Phase");
    case ThingKind::Touchpoint:
        return tr("Touchpoint");
    case ThingKind::Quote:
        return tr("Quote");
    case ThingKind::Experience:
        return tr("Experience");
    case ThingKind::Barrier:
        return tr("Barrier");
    case ThingKind::Action:
        return tr("Action");
    case ThingKind::Cell:
        return tr("Text");
    case ThingKind::Persona:
        return tr("Persona");
    case ThingKind::Channel:
        return tr("Channel");
    case ThingKind::Process:
        return tr("Process");
    case ThingKind::Link:
        return tr("Link");
    case ThingKind::Lane:
        return tr("Lane");
    }
    return {};
}

/// A field as its file names it, which is how the side panel has it too.
QString fieldWords(const FieldChange& change)
{
    const QString field = QString::fromStdString(change.field);
    return change.entry.empty()
        ? field
        : QStringLiteral("%1 (%2)").arg(field.section(u'/', 0, -2), QString::fromStdString(change.entry));
}

QString lineOf(const ThingChange& change)
{
    const QString kind = kindName(change.kind());
    const QString name = QString::fromStdString(change.name);
    const QString thing = name.isEmpty() || change.kind() == ThingKind::Map ? kind : kind + u' ' + name;
    switch (change.presence) {
    case Presence::Added:
        return tr("%1: added").arg(thing);
    case Presence::Removed:
        return tr("%1: removed").arg(thing);
    case Presence::Both:
        break;
    }
    QStringList fields;
    for (const FieldChange& field : change.fields) {
        fields += fieldWords(field);
    }
    if (fields.isEmpty()) {
        return tr("%1: moved").arg(thing);
    }
    const QString changed = fields.join(QStringLiteral(", "));
    return change.isMoved ? tr("%1: moved; %2 changed").arg(thing, changed) : tr("%1: %2 changed").arg(thing, changed);
}

} // namespace

QStringList changeLines(const Comparison& comparison)
{
    QStringList lines;
    for (const ThingChange& change : comparison.things) {
        if (!change.isAlong) {
            lines += lineOf(change);
        }
    }
    return lines;
}

} // namespace rejse::window
