// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/difference_words.h"

#include "panels/numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <array>

namespace rejse::window {

namespace {

#define NAME(text) QT_TRANSLATE_NOOP("DifferenceWords", text)

struct Name {
    const char* key;
    const char* name;
};

constexpr std::array kindNames{NAME("Map"),     NAME("Phase"),  NAME("Touchpoint"), NAME("Quote"),   NAME("Experience"),
                               NAME("Barrier"), NAME("Action"), NAME("Cell"),       NAME("Persona"), NAME("Channel"),
                               NAME("Process"), NAME("Lane"),   NAME("Link")};

constexpr std::array fieldNames{
    Name{"actions", NAME("Actions")},
    Name{"asOf", NAME("As of")},
    Name{"author", NAME("Author")},
    Name{"barriers", NAME("Barriers")},
    Name{"basedOn", NAME("Made from")},
    Name{"basis", NAME("Basis")},
    Name{"brand", NAME("Brand")},
    Name{"cells", NAME("Cell")},
    Name{"channel", NAME("Channel")},
    Name{"channels", NAME("Channels")},
    Name{"clear", NAME("Clear")},
    Name{"client", NAME("Client")},
    Name{"color", NAME("Colour")},
    Name{"contact", NAME("Contact")},
    Name{"cost", NAME("Cost")},
    Name{"date", NAME("Date")},
    Name{"decision", NAME("Decision")},
    Name{"delivery", NAME("Delivery")},
    Name{"description", NAME("Description")},
    Name{"due", NAME("Due")},
    Name{"duration", NAME("Duration")},
    Name{"ease", NAME("Ease")},
    Name{"effect", NAME("Effect")},
    Name{"effortless", NAME("Effortless")},
    Name{"ends", NAME("Ends")},
    Name{"evidence", NAME("Evidence")},
    Name{"experiences", NAME("Experiences")},
    Name{"feeling", NAME("Feeling")},
    Name{"feelings", NAME("Feeling")},
    Name{"from", NAME("From")},
    Name{"fulfilment", NAME("Fulfilment")},
    Name{"goals", NAME("Goals")},
    Name{"hidden", NAME("Hidden")},
    Name{"icon", NAME("Icon")},
    Name{"image", NAME("Picture")},
    Name{"importance", NAME("Importance")},
    Name{"importanceToCompany", NAME("Importance to the company")},
    Name{"initiator", NAME("Initiator")},
    Name{"kind", NAME("Kind")},
    Name{"label", NAME("Label")},
    Name{"lanes", NAME("Lanes")},
    Name{"language", NAME("Language")},
    Name{"links", NAME("Links")},
    Name{"logical", NAME("Logical")},
    Name{"logo", NAME("Logo")},
    Name{"market", NAME("Market")},
    Name{"medium", NAME("Medium")},
    Name{"meets", NAME("Meets")},
    Name{"metrics", NAME("Measure")},
    Name{"momentOfTruth", NAME("Moment of truth")},
    Name{"name", NAME("Name")},
    Name{"notes", NAME("Notes")},
    Name{"occasion", NAME("Occasion")},
    Name{"owner", NAME("Owner")},
    Name{"ownership", NAME("Ownership")},
    Name{"personas", NAME("Personas")},
    Name{"phase", NAME("Phase")},
    Name{"phases", NAME("Phases")},
    Name{"photo", NAME("Photo")},
    Name{"process", NAME("Process")},
    Name{"processes", NAME("Processes")},
    Name{"quote", NAME("Quote")},
    Name{"respondents", NAME("Respondents")},
    Name{"role", NAME("Role")},
    Name{"scoring", NAME("Weight")},
    Name{"severity", NAME("Severity")},
    Name{"source", NAME("Source")},
    Name{"stage", NAME("Stage")},
    Name{"state", NAME("State")},
    Name{"statement", NAME("Statement")},
    Name{"status", NAME("Status")},
    Name{"subjourney", NAME("Sub-journey")},
    Name{"text", NAME("Text")},
    Name{"title", NAME("Title")},
    Name{"to", NAME("To")},
    Name{"touchpoint", NAME("Touchpoint")},
    Name{"touchpoints", NAME("Touchpoints")},
    Name{"unit", NAME("Unit")},
    Name{"unsorted", NAME("Unsorted")},
    Name{"value", NAME("Value")},
    Name{"votes", NAME("Votes")},
};

#undef NAME

QString translated(const char* text)
{
    return QCoreApplication::translate("DifferenceWords", text);
}

/// A field that this version does not know is called as the file calls it.
QString keyName(const QString& key)
{
    static const QHash<QString, const char*> names = [] {
        QHash<QString, const char*> all;
        for (const Name& name : fieldNames) {
            all.insert(QString::fromLatin1(name.key), name.name);
        }
        return all;
    }();
    const auto found = names.constFind(key);
    return found == names.cend() ? key : translated(*found);
}

} // namespace

QString kindName(ThingKind kind)
{
    return translated(kindNames[static_cast<std::size_t>(kind)]);
}

QString thingLabel(ThingKind kind, const std::string& name)
{
    return kind == ThingKind::Map
        ? kindName(kind)
        : QCoreApplication::translate("DifferenceWords", "%1 “%2”").arg(kindName(kind), panels::text(name));
}

QString fieldLabel(const std::string& field, const std::string& entry)
{
    const QStringList keys = panels::text(field).split(u'/');
    QStringList words{keyName(keys.front())};
    if (!entry.empty()) {
        words += panels::text(entry);
    } else if (keys.front() == QLatin1String("metrics")) {
        words += keys.mid(1, 1);
    } else {
        for (const QString& key : keys.mid(1)) {
            words += keyName(key);
        }
    }
    return words.join(QLatin1String(", "));
}

QString valueLabel(const FieldValue& value)
{
    if (const bool* flag = std::get_if<bool>(&value.data)) {
        return *flag ? QCoreApplication::translate("DifferenceWords", "yes")
                     : QCoreApplication::translate("DifferenceWords", "no");
    }
    return value.text.empty() ? QStringLiteral("–") : panels::text(value.text);
}

} // namespace rejse::window
