// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputs.h"
#include "rejse/exchange/score_json.h"
#include "rejse/exchange/score_table.h"

namespace rejse::cli {

namespace {

enum class Form {
    Table,
    Json
};

/// What is printed of one file, or nothing after saying why.
std::optional<std::string> report(const QString& path, Form form, const std::optional<Id>& lens)
{
    const std::optional<Input> input = readInput(path);
    if (!input || !acceptsLens(input->journey, lens, path)) {
        return std::nullopt;
    }
    const Journey& journey = input->journey;
    const Scores scores = score(journey, lens);
    const Balance counted = balance(journey);
    return form == Form::Json ? exchange::scoreJson(journey, scores, counted)
                              : exchange::scoreTable(journey, scores, counted, lens);
}

std::string joined(const std::vector<std::string>& reports, Form form, bool several)
{
    if (form == Form::Json) {
        return (several ? exchange::jsonArray(reports) : reports.front()) + '\n';
    }
    std::string text;
    for (const std::string& table : reports) {
        text += (text.empty() ? "" : "\n\n") + table;
    }
    return text;
}

ExitCode scoreMaps(const Arguments& arguments)
{
    const QStringList paths = arguments.operands();
    if (paths.isEmpty()) {
        return usageError("score", "which map is to be scored?");
    }
    const Form form = arguments.has("json") ? Form::Json : Form::Table;
    std::optional<Id> lens;
    if (const std::optional<QString> persona = arguments.value("lens")) {
        lens = persona->toStdString();
    }
    std::vector<std::string> reports;
    for (const QString& path : paths) {
        if (std::optional<std::string> one = report(path, form, lens)) {
            reports.push_back(std::move(*one));
        }
    }
    const bool several = paths.size() > 1;
    const ExitCode code = static_cast<qsizetype>(reports.size()) < paths.size() ? ExitCode::Failed : ExitCode::Done;
    if (reports.empty() && !(several && form == Form::Json)) {
        return code;
    }
    return worse(code, print(QByteArray::fromStdString(joined(reports, form, several))));
}

} // namespace

Command scoreCommand()
{
    return {"score",
            "FILE...",
            "Score maps, as a table or as JSON",
            "",
            {{"json", "one JSON object a file, an array when several are given"},
             {"lens", "count the feelings of this persona alone", "PERSONA-ID"}},
            scoreMaps};
}

} // namespace rejse::cli
