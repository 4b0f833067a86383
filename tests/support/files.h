// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Files of the source tree, for tests.
namespace rejse::test {

inline std::filesystem::path inSource(std::string_view path)
{
    return std::filesystem::path(REJSE_SOURCE_DIR) / path;
}

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The files of a folder of the source tree with this ending, in the order of their names.
inline std::vector<std::filesystem::path> filesIn(std::string_view folder, std::string_view ending)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(inSource(folder))) {
        if (entry.path().extension() == ending) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace rejse::test
