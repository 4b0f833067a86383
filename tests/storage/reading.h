// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/storage/journey_text.h"
#include "support/catch.h"
#include "support/files.h"

#include <string>
#include <string_view>
#include <vector>

/// Short ways to read journeys and what is wrong with them.
namespace rejse::test {

/// The journey in a text that must be valid.
Journey journeyIn(std::string_view text);

/// What is wrong with a text, each as `WHERE: MESSAGE`; nothing when it is valid.
std::vector<std::string> problemsIn(std::string_view text);

/// A journey with these further members, such as `"client": "A"`, beside format, version and title.
std::string journeyWith(std::string_view members);

/// A journey of one phase "p" with one touchpoint "t" that has these further members.
std::string touchpointWith(std::string_view members);

std::vector<std::string> linesOf(const std::string& text);

} // namespace rejse::test
