// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rejse::widgets {

/// A figure in the person's own way of writing numbers; "–" where there is none.
QString figure(const std::optional<double>& value, int decimals = 1);

/// "2nd of 13" in English, "2 of 13" by rank in other languages' translations.
QString rankOf(std::size_t rank, std::size_t all);

/// UTF-8 to Qt.
inline QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace rejse::widgets
