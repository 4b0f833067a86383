// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/exchange/comparison_table.h"

#include "figures.h"
#include "text_table.h"

#include <algorithm>

namespace rejse::exchange {

namespace {

constexpr std::size_t nameWidth = 48;
constexpr std::size_t valueWidth = 40;

std::string place(const Standing& standing)
{
    const std::string number = std::to_string(standing.at + 1);
    return standing.in.empty() ? "place " + number : standing.inName + ", place " + number;
}

/// Where an element was put in or taken out, where that says something: not of what the map itself lists.
std::string listOf(const std::optional<Standing>& standing)
{
    return standing && !standing->in.empty() ? "in " + standing->inName : "";
}

std::string value(const FieldValue& value)
{
    std::string text = value.isAbsent() ? "-" : value.text;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string fieldName(const FieldChange& change)
{
    return change.entry.empty() ? change.field : change.field.substr(0, change.field.find('/')) + ", " + change.entry;
}

TextTable elements()
{
    return TextTable(
        {{Align::Left, 12}, {Align::Left, nameWidth}, {Align::Left, valueWidth}, {Align::Left, valueWidth}});
}

std::string section(const std::string& heading, const std::string& rows)
{
    return rows.empty() ? "" : '\n' + heading + '\n' + rows;
}

std::string presentElements(const Comparison& comparison, Presence presence)
{
    TextTable table = elements();
    for (const ElementChange& change : comparison.elements) {
        if (change.presence == presence && !change.isAlong) {
            table.addRow({std::string(kindWord(change.kind())), change.name,
                          listOf(presence == Presence::Added ? change.to : change.from)});
        }
    }
    return table.text();
}

std::string movedElements(const Comparison& comparison)
{
    TextTable table = elements();
    for (const ElementChange& change : comparison.elements) {
        if (change.isMoved) {
            table.addRow({std::string(kindWord(change.kind())), change.name, "from " + place(*change.from),
                          "to " + place(*change.to)});
        }
    }
    return table.text();
}

std::string changedElements(const Comparison& comparison)
{
    TextTable table = elements();
    for (const ElementChange& change : comparison.elements) {
        if (!change.fields.empty()) {
            table.addRow({std::string(kindWord(change.kind())), change.name});
        }
        for (const FieldChange& field : change.fields) {
            table.addRow({"", "- " + fieldName(field), value(field.before), value(field.after)});
        }
    }
    return table.text();
}

bool isSame(const FigureChange& change, int decimals)
{
    return figure(change.before, decimals) == figure(change.after, decimals);
}

std::string difference(const FigureChange& change, int decimals)
{
    const auto by = change.difference();
    if (!by || isSame(change, decimals)) {
        return "";
    }
    return (*by > 0 ? "+" : "") + figure(by, decimals);
}

void addFigures(TextTable& table, const std::string& name, const FigureChange& change, int decimals = 1,
                const std::string& note = {})
{
    table.addRow(
        {name, figure(change.before, decimals), figure(change.after, decimals), difference(change, decimals), note});
}

std::string rankNote(const ScoreChange& change)
{
    if (change.rankBefore == change.rankAfter) {
        return "";
    }
    const auto rank = [](const std::optional<std::size_t>& of) { return of ? std::to_string(*of) : "-"; };
    return "urgency rank " + rank(change.rankBefore) + " > " + rank(change.rankAfter);
}

std::string scores(const Comparison& comparison)
{
    constexpr TableColumn number{Align::Right, 12};
    TextTable table({{Align::Left, nameWidth}, number, number, number, {Align::Left, valueWidth}});
    table.addRow({"", "Before", "After", "Change"});
    addFigures(table, "Customer journey", comparison.journey);
    addFigures(table, "Buying journey", comparison.buyingJourney);
    addFigures(table, "Chain strength", comparison.chainStrength);
    addFigures(table, "Coverage", comparison.coverage, 2);
    for (const ScoreChange& phase : comparison.phases) {
        if (!isSame(phase.score, 1)) {
            addFigures(table, "Phase: " + phase.title, phase.score);
        }
    }
    for (const ScoreChange& touchpoint : comparison.touchpoints) {
        if (!isSame(touchpoint.score, 1) || touchpoint.rankBefore != touchpoint.rankAfter) {
            addFigures(table, "- " + touchpoint.title, touchpoint.score, 1, rankNote(touchpoint));
        }
    }
    return table.text();
}

} // namespace

std::string comparisonTable(const Journey& before, const Journey& after, const Comparison& comparison)
{
    TextTable titles({{}, {Align::Left, 100}});
    titles.addRow({"Before", before.title});
    titles.addRow({"After", after.title});
    std::string text = titles.text();
    if (comparison.elements.empty()) {
        text += "\nNothing differs.\n";
    }
    text += section("Added", presentElements(comparison, Presence::Added));
    text += section("Removed", presentElements(comparison, Presence::Removed));
    text += section("Moved", movedElements(comparison));
    text += section("Changed", changedElements(comparison));
    return text + section("Scores", scores(comparison));
}

} // namespace rejse::exchange
