// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

/// Dates and numbers as people write them.
namespace rejse::widgets {

/// A day as `2026-03-04` anywhere, or in the order that the locale's short dates have, with any signs between the
/// numbers, two or four digits of the year, and the month as a number or by its name, long or short, in the locale's
/// language or in English. Two digits are the year nearest to today. Nothing for what is no day of the calendar.
std::optional<Date> readDate(const QString& words, const QLocale& locale = QLocale());

/// Every number that words can mean, without repetition: one with the locale's decimal sign, or with the other one
/// where that can mean nothing else; two for what may be thousands or a fraction, such as `3.250` in Danish; none for
/// what is no finite number. Signs between thousands are read where they stand every three digits.
std::vector<double> readNumbers(const QString& words, const QLocale& locale = QLocale());

} // namespace rejse::widgets
