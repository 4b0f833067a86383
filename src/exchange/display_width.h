// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Texts in a terminal, where each character takes no cell, one or two.
namespace rejse::exchange {

/// The cells that a UTF-8 text takes: two for East Asian wide characters and emoji, none for marks that join the
/// character before. A joined emoji sequence counts as its parts, as most terminals show it.
std::size_t displayWidth(std::string_view text);

/// The text in lines of at most `width` cells, broken at spaces, and inside a word that is longer than a line. Never
/// empty.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

} // namespace rejse::exchange
