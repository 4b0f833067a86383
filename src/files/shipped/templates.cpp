// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/shipped/templates.h"

#include "rejse/model/language.h"
#include "rejse/storage/journey_text.h"

#include <QDir>
#include <QFile>

#include <array>

namespace rejse::files {

namespace {

constexpr std::array shipped{
    Template{"seven-phases",
             QT_TRANSLATE_NOOP("templates", "Phases told as \"I ...\", touchpoints, experiences with head and heart")},
    Template{"before-during-after",
             QT_TRANSLATE_NOOP("templates", "One person's story before, during and after the purchase")},
    Template{"five-steps",
             QT_TRANSLATE_NOOP("templates", "Five steps, each asked: is anything illogical, confusing or difficult?")},
    Template{"many-small-journeys",
             QT_TRANSLATE_NOOP("templates", "The company's processes against the customer's single journey")},
    Template{"awareness-to-advocacy",
             QT_TRANSLATE_NOOP("templates", "Several people deciding together, from awareness to advocacy")},
    Template{defaultTemplate, QT_TRANSLATE_NOOP("templates", "An empty map")}};

} // namespace

std::span<const Template> templates()
{
    return shipped;
}

QStringList templateLanguages()
{
    return {"en", "da", "nb"};
}

QString templateLanguageFor(const QString& tag)
{
    const QString language = QString::fromStdString(languageOf(tag.toStdString()));
    return templateLanguages().contains(language) ? language : QString();
}

Result<Journey> journeyFromTemplate(const QString& name, const QString& language)
{
    QFile file(QString(":/templates/%1.%2.journey").arg(name, language));
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QString(R"(there is no template "%1" in "%2")").arg(name, language).toStdString()};
    }
    Result<storage::ReadJourney> read = storage::readJourney(file.readAll().toStdString());
    if (!read) {
        return read.problems();
    }
    return std::move(read).value().journey;
}

QStringList examplePaths()
{
    QStringList paths;
    for (const QString& name : QDir(":/examples").entryList({"*.journey"}, QDir::Files, QDir::Name)) {
        paths += ":/examples/" + name;
    }
    return paths;
}

} // namespace rejse::files
