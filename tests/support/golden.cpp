// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <span>
#include <vector>

namespace rejse::test {
namespace {

using Lines = std::vector<std::string_view>;

Lines splitLines(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void append(std::string& diff, char mark, std::span<const std::string_view> lines, std::size_t most)
{
    for (const auto line : lines.first(std::min(most, lines.size()))) {
        diff += mark;
        diff.append(" ").append(line).append("\n");
    }
    if (lines.size() > most) {
        diff += mark;
        diff.append(" ... and ").append(std::to_string(lines.size() - most)).append(" more lines\n");
    }
}

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const std::filesystem::path& path, std::string_view content)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    REQUIRE(file.flush().good());
}

} // namespace

std::filesystem::path goldenPath(const std::string& name)
{
    return std::filesystem::path(REJSE_SOURCE_DIR) / "tests" / "golden" / name;
}

std::filesystem::path actualPath(const std::string& name)
{
    auto path = std::filesystem::path(REJSE_BINARY_DIR) / "golden" / name;
    std::filesystem::create_directories(path.parent_path());
    return path;
}

bool updatesGolden()
{
    const char* update = std::getenv("REJSE_UPDATE_GOLDEN"); // NOLINT(concurrency-mt-unsafe)
    return update != nullptr && std::string_view(update) == "1";
}

std::string shortDiff(std::string_view expected, std::string_view actual, std::size_t most)
{
    const auto before = splitLines(expected);
    const auto after = splitLines(actual);
    const auto [oldStart, newStart] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto first = static_cast<std::size_t>(oldStart - before.begin());
    auto oldEnd = before.size();
    auto newEnd = after.size();
    while (oldEnd > first && newEnd > first && before[oldEnd - 1] == after[newEnd - 1]) {
        --oldEnd;
        --newEnd;
    }
    if (first == oldEnd && first == newEnd) {
        return expected == actual ? "" : "The texts differ in their final line end only.\n";
    }
    std::string diff = "at line " + std::to_string(first + 1) + "\n";
    append(diff, '-', std::span(before).subspan(first, oldEnd - first), most / 2);
    append(diff, '+', std::span(after).subspan(first, newEnd - first), most / 2);
    return diff;
}

void checkGolden(const std::string& name, std::string_view actual)
{
    if (updatesGolden()) {
        writeFile(goldenPath(name), actual);
        SUCCEED("wrote " << goldenPath(name).string());
        return;
    }
    const auto expected = readFile(goldenPath(name));
    if (expected == actual) {
        SUCCEED("as tests/golden/" << name);
        return;
    }
    writeFile(actualPath(name), actual);
    FAIL_CHECK("not as tests/golden/" << name << ", see " << actualPath(name).string() << "\n"
                                      << shortDiff(expected, actual));
}

} // namespace rejse::test
