// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "files/shipped/templates.h"

namespace rejse::cli {

namespace {

ExitCode listTemplates(const Arguments& arguments)
{
    if (!arguments.operands().isEmpty()) {
        return usageError("templates", QString("\"%1\" is one word too many").arg(arguments.operands().constFirst()));
    }
    const QString languages = files::templateLanguages().join(' ');
    QString list;
    for (const files::Template& candidate : files::templates()) {
        list += QString("%1  %2  %3\n").arg(candidate.name, -21).arg(languages, candidate.summary);
    }
    return print(list.toUtf8());
}

} // namespace

Command templatesCommand()
{
    return {"templates", "", "List the templates for new maps", "", {}, listTemplates};
}

} // namespace rejse::cli
