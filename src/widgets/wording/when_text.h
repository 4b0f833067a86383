// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rejse::widgets {

/// "Today 14:32", "Yesterday", "12 November": as much as tells apart what a person remembers.
QString whenText(const QDateTime& when);
/// The same with the time of every day.
QString whenExactly(const QDateTime& when);

} // namespace rejse::widgets
