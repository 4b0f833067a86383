// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/result.h"

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

namespace rejse::storage {

/// `message` at a byte of `text`, `where` being `LINE:COLUMN`, both from 1, the column in characters.
Problem problemAt(std::string_view text, std::size_t offset, std::string message);

/// What is wrong with a text that nlohmann/json's parser refused after reading `bytesRead` bytes, in words for a
/// person.
Problem explainSyntaxError(std::string_view text, std::size_t bytesRead, const std::exception& error);

} // namespace rejse::storage
