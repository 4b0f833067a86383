// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <optional>
#include <string>
#include <string_view>

/// The kinds of text that have a form of their own: whether a text is one, and what it stands for.
namespace rejse::storage {

/// 1 to 64 of A-Z a-z 0-9 _ -
bool isId(std::string_view text);

/// A path below the file's own folder: not empty, `/` between its parts, none of them `..`, no root, drive or scheme.
bool isRelativePath(std::string_view text);

/// A real day of the years 0001 to 9999, written YYYY-MM-DD.
std::optional<Date> dateFrom(std::string_view text);
std::string dateText(const Date& date);

/// `#rrggbb`, in either case.
std::optional<Rgb> colorFrom(std::string_view text);
std::string colorText(const Rgb& color);

/// How many bytes the picture in a `data:` address has; nothing when it is not the address of a PNG or JPEG picture.
std::optional<std::size_t> pictureBytes(std::string_view address);

} // namespace rejse::storage
