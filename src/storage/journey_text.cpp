// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/storage/journey_text.h"

#include "storage/field_writer.h"
#include "storage/found.h"
#include "storage/journey_reader.h"
#include "storage/json_parser.h"
#include "storage/versioned_reader.h"

#include <cmath>
#include <vector>

namespace rejse::storage {

namespace {

using Index = JsonTree::Index;

std::optional<Index> rootMember(const JsonTree& tree, std::string_view key)
{
    std::optional<Index> found;
    tree.forEachMember(JsonTree::root, [&](std::string_view name, Index value) {
        if (name == key && !found) {
            found = value;
        }
    });
    return found;
}

void checkFormat(const JsonTree& tree, ProblemList& problems)
{
    const auto format = rootMember(tree, "format");
    if (!format) {
        problems.addMissing(JsonTree::root, "format", "expected \"journey\", found nothing");
    } else if (tree.kind(*format) != JsonTree::Kind::Text || tree.text(*format) != "journey") {
        problems.add(*format, "expected \"journey\", found " + found(tree, *format));
    }
}

std::string versionsUpTo(int newest)
{
    return newest == 1 ? "expected 1" : "expected a whole number from 1 to " + std::to_string(newest);
}

bool isWholeFromOne(const JsonTree& tree, Index node)
{
    switch (tree.kind(node)) {
    case JsonTree::Kind::Integer:
        return tree.integer(node) >= 1;
    case JsonTree::Kind::Unsigned:
        return true;
    case JsonTree::Kind::BigInteger:
        return tree.text(node).front() != '-';
    case JsonTree::Kind::Real:
        return tree.real(node) >= 1 && std::trunc(tree.real(node)) == tree.real(node);
    default:
        return false;
    }
}

/// The version of the file, `newest` + 1 standing for all that are newer. When it has none, that is a problem.
std::optional<int> versionOf(const JsonTree& tree, int newest, ProblemList& problems)
{
    const auto node = rootMember(tree, "version");
    if (!node) {
        problems.addMissing(JsonTree::root, "version", "expected " + std::to_string(newest) + ", found nothing");
        return std::nullopt;
    }
    if (!isWholeFromOne(tree, *node)) {
        problems.add(*node, versionsUpTo(newest) + ", found " + found(tree, *node));
        return std::nullopt;
    }
    const bool isReal = tree.kind(*node) == JsonTree::Kind::Real;
    if (isReal ? tree.real(*node) <= newest
               : tree.kind(*node) == JsonTree::Kind::Integer && tree.integer(*node) <= newest) {
        return isReal ? static_cast<int>(tree.real(*node)) : static_cast<int>(tree.integer(*node));
    }
    problems.add(*node,
                 "expected at most version " + std::to_string(newest)
                     + ", the newest that this program knows, found version " + found(tree, *node)
                     + ": the file was written by a newer program");
    return newest + 1;
}

/// What the canonical text takes at most: each value on a line of its own, as deep as it stands, and numbers spelled
/// out.
std::size_t maxCanonicalBytes(const JsonTree& tree, std::size_t sourceBytes)
{
    constexpr std::size_t number = 24;
    constexpr std::size_t separators = 4;
    std::size_t bytes = sourceBytes;
    std::vector<Index> ends; // of the containers that the node is in
    for (Index node = JsonTree::root; node < tree.after(JsonTree::root); ++node) {
        while (!ends.empty() && ends.back() <= node) {
            ends.pop_back();
        }
        const std::size_t line = 2 * ends.size() + separators;
        bytes += line + (tree.isContainer(node) ? line : number);
        if (tree.isContainer(node)) {
            ends.push_back(tree.after(node));
        }
    }
    return bytes;
}

/// What is read must be such that it can be saved again, and read again from there.
std::optional<Problem> refuseSize(const JsonTree& tree, std::size_t sourceBytes, const Journey& journey)
{
    if (maxCanonicalBytes(tree, sourceBytes) <= maxFileBytes) {
        return std::nullopt;
    }
    const std::size_t bytes = writeJourney(journey).size();
    if (bytes <= maxFileBytes) {
        return std::nullopt;
    }
    return Problem{{}, "expected at most 64 MiB in the canonical form, found " + std::to_string(bytes) + " bytes"};
}

Result<ReadJourney> readCurrent(const JsonTree& tree, std::size_t sourceBytes, ProblemList problems,
                                std::optional<int> upgradedFrom)
{
    Journey journey = journeyFrom(tree, problems);
    if (!problems.empty()) {
        return std::move(problems).inOrder(tree);
    }
    if (auto refused = refuseSize(tree, sourceBytes, journey)) {
        return *std::move(refused);
    }
    return ReadJourney{std::move(journey), upgradedFrom};
}

Result<ReadJourney> readOlder(const JsonTree& tree, int version, std::span<const MigrationStep> steps)
{
    JsonValue root = JsonValue::from(tree, JsonTree::root);
    upgrade(root, version, steps);
    const std::string upgraded = root.compact();
    const auto newTree = parseJson(upgraded);
    if (!newTree) {
        return newTree.problems();
    }
    return readCurrent(newTree.value(), upgraded.size(), {}, version);
}

} // namespace

Result<ReadJourney> readJourney(std::string_view text)
{
    return readJourney(text, migrationSteps());
}

Result<ReadJourney> readJourney(std::string_view text, std::span<const MigrationStep> steps)
{
    const auto parsed = parseJson(text);
    if (!parsed) {
        return parsed.problems();
    }
    const JsonTree& tree = parsed.value();
    if (tree.kind(JsonTree::root) != JsonTree::Kind::Object) {
        return Problem{{}, "expected an object, found " + found(tree, JsonTree::root)};
    }
    const int newest = static_cast<int>(steps.size()) + 1;
    ProblemList problems;
    checkFormat(tree, problems);
    const auto version = versionOf(tree, newest, problems);
    if (version.value_or(newest) > newest) {
        return std::move(problems).inOrder(tree);
    }
    for (const Index value : tree.repeated()) {
        problems.add(value, "expected each key once in an object, found this one again");
    }
    if (version.value_or(newest) < newest) {
        // A migration would see only one of two equal keys.
        return problems.empty() ? readOlder(tree, *version, steps) : std::move(problems).inOrder(tree);
    }
    return readCurrent(tree, text.size(), std::move(problems), std::nullopt);
}

std::string writeJourney(const Journey& journey)
{
    std::string out;
    FieldWriter writer(out, journey, 0);
    fields(writer, journey);
    writer.close();
    out += '\n';
    return out;
}

} // namespace rejse::storage
