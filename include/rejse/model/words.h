// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <optional>
#include <span>
#include <string_view>

namespace rejse {

/// The words a file uses for the values of an enumeration, in the order of its enumerators.
/// Specialised in words.cpp for every enumeration of journey.h.
template <typename E> std::span<const std::string_view> fileWords();

/// The word that a file uses for `value`, such as "decision-maker".
template <typename E> std::string_view fileWord(E value)
{
    return fileWords<E>()[static_cast<std::size_t>(value)];
}

/// The value that `word` stands for in a file, if it stands for one.
template <typename E> std::optional<E> fromFileWord(std::string_view word)
{
    const auto all = fileWords<E>();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == word) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

} // namespace rejse
