// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "files/replace_file.h"
#include "files/shipped/templates.h"
#include "rejse/storage/journey_text.h"

namespace rejse::cli {

namespace {

struct NewRequest {
    QString path;
    QString name;
    QString language;        ///< of the template
    std::string languageTag; ///< of the new map: the language, or a finer tag such as "da-DK"
    std::optional<QString> title;
};

QStringList templateNames()
{
    QStringList names;
    for (const files::Template& candidate : files::templates()) {
        names += candidate.name;
    }
    return names;
}

Result<NewRequest> readNewRequest(const Arguments& arguments)
{
    if (arguments.operands().size() != 1 || arguments.operands().constFirst().isEmpty()) {
        return wrong(arguments.operands().size() < 2 ? "what is the new file to be called?"
                                                     : "one new file at a time, please");
    }
    NewRequest request;
    request.path = arguments.operands().constFirst();
    request.name = arguments.value("template").value_or(files::defaultTemplate);
    if (!templateNames().contains(request.name)) {
        return wrong(
            QString("there is no template \"%1\"; there are %2").arg(request.name, templateNames().join(", ")));
    }
    const QString tag = arguments.value("language").value_or(files::templateLanguages().constFirst());
    request.language = files::templateLanguageFor(tag);
    request.languageTag = tag.toStdString();
    if (request.language.isEmpty()) {
        return wrong(QString("there are no templates in the language \"%1\", only in %2")
                         .arg(tag, files::templateLanguages().join(", ")));
    }
    request.title = arguments.value("title");
    return request;
}

/// The text of the new map. What the words on the command line make of it may break a rule of the format.
Result<std::string> makeText(const NewRequest& request)
{
    Result<Journey> fresh = files::journeyFromTemplate(request.name, request.language);
    if (!fresh) {
        return fresh.problems();
    }
    Journey journey = std::move(fresh).value();
    journey.language = request.languageTag;
    if (request.title) {
        journey.title = request.title->toStdString();
    }
    std::string text = storage::writeJourney(journey);
    const Result<storage::ReadJourney> checked = storage::readJourney(text);
    if (!checked) {
        return checked.problems();
    }
    return text;
}

ExitCode makeMap(const Arguments& arguments)
{
    const Result<NewRequest> request = readNewRequest(arguments);
    if (!request) {
        return usageError("new", request.problems());
    }
    const Result<std::string> text = makeText(request.value());
    if (!text) {
        const Problem& problem = text.problems().front();
        return usageError("new", QString::fromStdString(problem.where + ": " + problem.message));
    }
    const Result<Done> made = files::createFile(request.value().path, QByteArray::fromStdString(text.value()));
    if (!made) {
        printProblems(made.problems(), request.value().path);
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {"new",
            "OUT",
            "Make a new map from a template",
            "A file that is there already is never overwritten.\n",
            {{"template", "which template (default: blank); \"rejse templates\" lists them", "NAME"},
             {"language", "language of the map: en (default), da or nb", "TAG"},
             {"title", "title of the map (default: the template's)", "TEXT"}},
            makeMap};
}

} // namespace rejse::cli
