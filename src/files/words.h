// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace rejse::files {

/// What this room says to a person, in the language of the program.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("rejse::files", text);
}

} // namespace rejse::files
