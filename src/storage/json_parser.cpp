// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_parser.h"

#include "rejse/storage/journey_text.h"
#include "storage/json_errors.h"
#include "storage/tree_builder.h"

#include <nlohmann/json.hpp>

#include <iterator>
#include <optional>

namespace rejse::storage {

namespace {

/// Reads the text for the parser and tells the tree builder how far it has come.
class TrackedIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    /// At `*position`, which advances with it.
    explicit TrackedIterator(const char** position) : m_position(position) { }

    reference operator*() const { return **m_position; }
    TrackedIterator& operator++()
    {
        ++*m_position;
        return *this;
    }
    friend bool operator==(const TrackedIterator& a, const TrackedIterator& b)
    {
        return *a.m_position == *b.m_position;
    }

private:
    const char** m_position;
};

std::optional<Problem> refuseBytes(std::string_view text)
{
    if (text.size() > maxFileBytes) {
        return Problem{{}, "expected at most 64 MiB, found " + std::to_string(text.size()) + " bytes"};
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        return problemAt(text, 0, "the file begins with a byte-order mark, which must go");
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return problemAt(text, 0, "the file is empty");
    }
    return std::nullopt;
}

} // namespace

Result<JsonTree> parseJson(std::string_view text, std::size_t valueLimit)
{
    if (auto refused = refuseBytes(text)) {
        return *std::move(refused);
    }
    const char* position = text.data();
    const char* const end = text.data() + text.size();
    const char* endPosition = end;
    TreeBuilder builder(text, position, valueLimit);
    const bool parsed = nlohmann::json::sax_parse(TrackedIterator(&position), TrackedIterator(&endPosition), &builder);
    // The parser takes a NUL outside of texts for the end of the file, whatever follows.
    const std::size_t nul = text.find('\0');
    if (nul < static_cast<std::size_t>(position - text.data())) {
        return problemAt(text, nul, "a NUL byte has no place in the file");
    }
    if (!parsed) {
        return *builder.problem();
    }
    return builder.takeTree();
}

} // namespace rejse::storage
