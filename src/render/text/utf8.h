// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

/// Between the UTF-8 of the journey and the UTF-16 of Qt.
namespace rejse::render {

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// How many bytes a text takes in UTF-8.
std::size_t utf8Size(QStringView text);

/// A line feed or another mandatory end of a line: where it begins and where the next line does. Both are the end of
/// the text when there is none.
struct LineEnd {
    std::size_t begin = 0;
    std::size_t end = 0;
};
LineEnd findLineEnd(std::string_view text, std::size_t from);

} // namespace rejse::render
