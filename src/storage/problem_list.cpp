// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/problem_list.h"

#include "rejse/model/unicode.h"
#include "rejse/storage/journey_text.h"
#include "storage/json_write.h"

#include <algorithm>
#include <charconv>

namespace rejse::storage {

namespace {

/// A key of the file's own may be megabytes long; a pointer shows this much of it.
constexpr std::size_t maxKeyCharacters = 100;

constexpr std::string_view beforeCount = "… and ";

/// Begins a line that says how many problems more there are, and nothing else.
std::string moreProblems(std::size_t count)
{
    return std::string(beforeCount) + std::to_string(count) + (count == 1 ? " more problem" : " more problems");
}

/// How many problems `problem` stands for: itself, or those that it only counts.
std::size_t countOf(const Problem& problem)
{
    if (!problem.where.empty() || !problem.message.starts_with(beforeCount)) {
        return 1;
    }
    std::size_t count = 1;
    const std::string& message = problem.message;
    std::from_chars(message.data() + beforeCount.size(), message.data() + message.size(), count);
    return count;
}

void appendPointerPart(std::string& pointer, std::string_view key)
{
    const std::string_view shown = firstCharacters(key, maxKeyCharacters);
    pointer += '/';
    for (const char c : shown) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
    if (shown.size() < key.size()) {
        pointer += "…";
    }
}

} // namespace

/// Finds the JSON pointers of all entries, which must be in the order of their nodes, in one walk through the tree.
class ProblemList::Locator {
public:
    Locator(const JsonTree& tree, std::vector<Entry>& entries)
        : m_tree(tree),
          m_next(entries.begin()),
          m_end(entries.end())
    {
        m_problems.reserve(entries.size() + 1);
    }

    Problems locate()
    {
        visit(JsonTree::root);
        return std::move(m_problems);
    }

private:
    bool isNextBefore(JsonTree::Index end) const { return m_next != m_end && m_next->node < end; }

    void visit(JsonTree::Index node)
    {
        for (; isNextBefore(node + 1); ++m_next) {
            take();
        }
        if (m_tree.kind(node) == JsonTree::Kind::List) {
            visitElements(node);
        } else if (m_tree.kind(node) == JsonTree::Kind::Object) {
            visitMembers(node);
        }
    }

    void visitElements(JsonTree::Index list)
    {
        std::size_t index = 0;
        m_tree.forEachElement(list, [&](JsonTree::Index element) {
            if (isNextBefore(m_tree.after(element))) {
                visitIn(std::to_string(index), element);
            }
            ++index;
        });
    }

    void visitMembers(JsonTree::Index object)
    {
        m_tree.forEachMember(object, [&](std::string_view key, JsonTree::Index value) {
            if (isNextBefore(m_tree.after(value))) {
                visitIn(key, value);
            }
        });
    }

    void visitIn(std::string_view part, JsonTree::Index node)
    {
        const std::size_t length = m_pointer.size();
        appendPointerPart(m_pointer, part);
        visit(node);
        m_pointer.resize(length);
    }

    void take()
    {
        const std::size_t length = m_pointer.size();
        if (!m_next->missingKey.empty()) {
            appendPointerPart(m_pointer, m_next->missingKey);
        }
        m_problems.push_back({m_pointer, std::move(m_next->message)});
        m_pointer.resize(length);
    }

    const JsonTree& m_tree;
    std::vector<Entry>::iterator m_next;
    std::vector<Entry>::iterator m_end;
    std::string m_pointer;
    Problems m_problems;
};

void ProblemList::add(JsonTree::Index node, std::string_view missingKey, std::string message)
{
    if (m_entries.size() == maxProblemsKept) {
        ++m_more;
        return;
    }
    m_entries.push_back({node, std::string(missingKey), std::move(message)});
}

Problems ProblemList::inOrder(const JsonTree& tree) &&
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.node < b.node; });
    Problems problems = Locator(tree, m_entries).locate();
    if (m_more > 0) {
        problems.push_back({{}, moreProblems(m_more)});
    }
    return problems;
}

std::vector<std::string> describe(const Problems& problems, std::string_view file)
{
    const std::size_t shown = std::min(problems.size(), maxProblemsShown);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < shown; ++i) {
        const Problem& problem = problems[i];
        const bool isPosition = !problem.where.empty() && problem.where.front() >= '0' && problem.where.front() <= '9';
        std::string line(file);
        line += isPosition ? ":" : ": ";
        line += onOneLine(problem.where);
        line += problem.where.empty() ? "" : ": ";
        lines.push_back(line + onOneLine(problem.message));
    }
    std::size_t more = 0;
    for (std::size_t i = shown; i < problems.size(); ++i) {
        more += countOf(problems[i]);
    }
    if (more > 0) {
        lines.push_back(moreProblems(more));
    }
    return lines;
}

} // namespace rejse::storage
