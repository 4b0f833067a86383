// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/difference_words.h"

#include "rejse/model/words.h"
#include "widgets/rating_widgets.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <array>
#include <optional>

namespace rejse::dialogs {

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
    Name{"initiator", NAME("Begun by")},
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

/// What a value of `E` that a file calls `word` is called by a person, if it is one.
template <typename E> std::optional<QString> nameIn(std::string_view word)
{
    const auto value = fromFileWord<E>(word);
    return value ? std::optional(widgets::name(*value)) : std::nullopt;
}

using NameIn = std::optional<QString> (*)(std::string_view word);

/// The fields of which one value of several is chosen. Two elements' `kind` have no word in common.
const QHash<QLatin1String, QList<NameIn>>& choices()
{
    static const QHash<QLatin1String, QList<NameIn>> all{
        {QLatin1String("basis"), {nameIn<Basis>}},
        {QLatin1String("clear"), {nameIn<Answer>}},
        {QLatin1String("contact"), {nameIn<Contact>}},
        {QLatin1String("decision"), {nameIn<Decision>}},
        {QLatin1String("effortless"), {nameIn<Answer>}},
        {QLatin1String("icon"), {nameIn<ChannelIcon>}},
        {QLatin1String("initiator"), {nameIn<Initiator>}},
        {QLatin1String("kind"), {nameIn<ExperienceKind>, nameIn<BarrierKind>}},
        {QLatin1String("logical"), {nameIn<Answer>}},
        {QLatin1String("market"), {nameIn<Market>}},
        {QLatin1String("medium"), {nameIn<Medium>}},
        {QLatin1String("meets"), {nameIn<Meets>}},
        {QLatin1String("ownership"), {nameIn<Ownership>}},
        {QLatin1String("role"), {nameIn<Role>}},
        {QLatin1String("stage"), {nameIn<Stage>}},
        {QLatin1String("state"), {nameIn<State>}},
        {QLatin1String("status"), {nameIn<Status>}},
    };
    return all;
}

/// A text that is not a choice, or a choice that this version does not know, as it is.
QString chosenName(const std::string& key, const std::string& word)
{
    for (const NameIn nameOfWord : choices().value(QLatin1String(key.data(), static_cast<qsizetype>(key.size())))) {
        if (const auto name = nameOfWord(word)) {
            return *name;
        }
    }
    return widgets::text(word);
}

} // namespace

QString kindName(ElementKind kind)
{
    return translated(kindNames[static_cast<std::size_t>(kind)]);
}

QString elementLabel(ElementKind kind, const std::string& name)
{
    return kind == ElementKind::Map
        ? kindName(kind)
        : QCoreApplication::translate("DifferenceWords", "%1 “%2”").arg(kindName(kind), widgets::text(name));
}

QString fieldLabel(const std::string& field, const std::string& entry)
{
    const QStringList keys = widgets::text(field).split(u'/');
    QStringList words{keyName(keys.front())};
    if (!entry.empty()) {
        words += widgets::text(entry);
    } else if (keys.front() == QLatin1String("metrics")) {
        words += keys.mid(1, 1);
    } else {
        for (const QString& key : keys.mid(1)) {
            words += keyName(key);
        }
    }
    return words.join(QLatin1String(", "));
}

QString valueLabel(const std::string& field, const FieldValue& value)
{
    if (const bool* flag = std::get_if<bool>(&value.data)) {
        return *flag ? translated("yes") : translated("no");
    }
    if (value.isAbsent() || value.text.empty()) {
        return QStringLiteral("–");
    }
    const auto* whole = std::get_if<std::int64_t>(&value.data);
    if (whole && field.starts_with("feelings")) {
        return widgets::feelingName(static_cast<int>(*whole));
    }
    const std::string key = field.substr(field.rfind('/') + 1);
    if (const auto* words = std::get_if<std::vector<std::string>>(&value.data); words && key == "meets") {
        QStringList names;
        for (const std::string& word : *words) {
            names += chosenName(key, word);
        }
        return names.join(QLatin1String(", "));
    }
    const auto* word = std::get_if<std::string>(&value.data);
    return word && *word == value.text ? chosenName(key, *word) : widgets::text(value.text);
}

} // namespace rejse::dialogs
