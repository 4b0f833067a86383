// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/preferences.h"

#include <QSettings>

namespace rejse::files {

QVariant Preferences::read(const QString& key)
{
    return QSettings().value(key);
}

void Preferences::write(const QString& key, const QVariant& value)
{
    QSettings().setValue(key, value);
}

} // namespace rejse::files
