// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/field_names.h"

#include <QCoreApplication>

namespace rejse::dialogs {

QString fieldName(TextField field)
{
    return QCoreApplication::translate("TextField", info(field).name);
}

} // namespace rejse::dialogs
