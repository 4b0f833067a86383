// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QString>
#include <QStringList>

#include <span>

/// The journeys that are built into the program: templates to begin from, each in several languages, and examples.
namespace rejse::files {

struct Template {
    const char* name;    ///< as the command line calls it: "seven-phases"
    const char* summary; ///< one line, to be translated in the context "templates"
};

inline constexpr const char* defaultTemplate = "blank";

/// Every template, the blank one last.
std::span<const Template> templates();

/// The languages that each template comes in, English first.
QStringList templateLanguages();

/// The language of the templates that suits a language tag: "da" for "da-DK". Empty where there is none.
QString templateLanguageFor(const QString& tag);

/// A fresh journey from a template; `language` is one of templateLanguages().
Result<Journey> journeyFromTemplate(const QString& name, const QString& language);

/// The resource paths of the worked examples, which readJourneyFile() takes.
QStringList examplePaths();

} // namespace rejse::files
