// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace rejse::render {

/// How many bytes of a file tell its format.
inline constexpr qint64 formatHead = 64;

/// Why a file that begins with `head` cannot be read as a picture: its format, and what is missing for it.
std::string whyUnreadable(const QByteArray& head);

} // namespace rejse::render
