// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <sstream>

namespace rejse::test {

Journey journeyIn(std::string_view text)
{
    REQUIRE(problemsIn(text) == std::vector<std::string>{});
    return storage::readJourney(text).value().journey;
}

std::vector<std::string> problemsIn(std::string_view text)
{
    const auto read = storage::readJourney(text);
    std::vector<std::string> lines;
    if (!read) {
        for (const Problem& problem : read.problems()) {
            lines.push_back(problem.where + ": " + problem.message);
        }
    }
    return lines;
}

std::string journeyWith(std::string_view members)
{
    std::string text = R"({"format": "journey", "version": 1, "title": "T")";
    text += members.empty() ? "" : ", ";
    text += members;
    return text + '}';
}

std::string touchpointWith(std::string_view members)
{
    std::string touchpoint = R"({"id": "t", "title": "T")";
    touchpoint += members.empty() ? "" : ", ";
    touchpoint += members;
    return journeyWith(R"("phases": [{"id": "p", "title": "P", "touchpoints": [)" + touchpoint + "}]}]");
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace rejse::test
