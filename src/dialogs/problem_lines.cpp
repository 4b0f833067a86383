// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/problem_lines.h"

#include "rejse/storage/journey_text.h"

namespace rejse::dialogs {

QStringList problemLines(const Problems& problems, const QString& file)
{
    QStringList all;
    for (const std::string& line : storage::describe(problems, file.toStdString())) {
        all.append(QString::fromStdString(line));
    }
    return all;
}

} // namespace rejse::dialogs
