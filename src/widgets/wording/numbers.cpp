// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/numbers.h"

#include "rejse/analysis/scores.h"

#include <QCoreApplication>
#include <QLocale>

namespace rejse::widgets {

namespace {

QString ordinal(std::size_t rank)
{
    const bool teen = rank % 100 >= 11 && rank % 100 <= 13;
    const QString number = QLocale().toString(static_cast<qulonglong>(rank));
    switch (teen ? 0 : rank % 10) {
    case 1:
        return QCoreApplication::translate("Numbers", "%1st").arg(number);
    case 2:
        return QCoreApplication::translate("Numbers", "%1nd").arg(number);
    case 3:
        return QCoreApplication::translate("Numbers", "%1rd").arg(number);
    default:
        return QCoreApplication::translate("Numbers", "%1th").arg(number);
    }
}

} // namespace

QString figure(const std::optional<double>& value, int decimals)
{
    return value ? QLocale().toString(rounded(*value, decimals), 'f', decimals) : QStringLiteral("–");
}

QString rankOf(std::size_t rank, std::size_t all)
{
    return QCoreApplication::translate("Numbers", "%1 of %2").arg(ordinal(rank)).arg(all);
}

} // namespace rejse::widgets
