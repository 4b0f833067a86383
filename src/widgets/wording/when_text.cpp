// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/when_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace rejse::widgets {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rejse::widgets::StartPage", text);
}

QString timeOf(const QDateTime& when)
{
    return QLocale().toString(when.time(), QLocale::ShortFormat);
}

} // namespace

QString whenText(const QDateTime& when)
{
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0) {
        return tr("Today %1").arg(timeOf(when));
    }
    if (days == 1) {
        return tr("Yesterday");
    }
    const bool thisYear = when.date().year() == QDate::currentDate().year();
    return QLocale().toString(when.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString whenExactly(const QDateTime& when)
{
    const bool today = when.date() == QDate::currentDate();
    return today ? whenText(when) : whenText(when) + u' ' + timeOf(when);
}

} // namespace rejse::widgets
