// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/chart.h"
#include "insights/view.h"
#include "rejse/analysis/balance.h"
#include "rejse/analysis/compared_columns.h"

#include <memory>

namespace rejse::widgets {
class Chooser;
} // namespace rejse::widgets

namespace rejse::insights {

class ComparisonMaps;

/// The map and another one, such as its future state: both curves, the scores before and after, and what differs.
class CompareView : public View {
    Q_OBJECT
public:
    CompareView(editor::MapEditor& editor, ComparisonMaps& comparisonMaps, Room room, QWidget* parent = nullptr);
    Table table() const override;

protected:
    void compute() override;

private:
    /// All that is known about both.
    struct Found {
        Comparison comparison;
        std::vector<ComparedColumn> columns;
        std::vector<std::size_t> changes; ///< of the touchpoints of the comparison, by column
        Chart chart;
        Balance before;
        Balance after;
        bool mapIsAfter = false; ///< the map in front is the later one
    };

    /// The journey compared with, which stays as it is while the map in front is edited.
    struct Other {
        Other(const Journey& other, const std::optional<Id>& through)
            : journey(other),
              lens(through),
              scores(score(other, through))
        { }

        Comparable journey;
        std::optional<Id> lens;
        Scores scores;
    };

    const Other& readied(const Journey& other, const std::optional<Id>& lens);
    void fillChooser();
    void choose(int index);
    Chart chartOf(const Found& found, const Journey& before, const Journey& after) const;
    /// The element of the map in front; nothing where it does not have it.
    std::vector<ElementRef> elementsOf(const Id& before, const Id& after) const;

    Sheet arrangeCurves(double width, const render::Theme& theme) const;
    double drawScores(SheetPen& pen, double width) const;
    void markColumns(SheetPen& pen, const ChartPlan& plan) const;
    double drawPhases(SheetPen& pen, double y, double width) const;
    double drawBalance(SheetPen& pen, double y, double width) const;
    Sheet arrangeLists(double width, const render::Theme& theme) const;
    double drawScoreRows(SheetPen& pen, double y, double width) const;
    double drawScoreRow(SheetPen& pen, const ScoreChange& change, const QString& keyStart,
                        std::vector<ElementRef> elements, double y, double width) const;
    double drawElements(SheetPen& pen, double y, double width) const;

    ComparisonMaps& m_comparisonMaps;
    widgets::Chooser* m_chooser;
    SheetView* m_curves;
    SheetView* m_lists;
    std::shared_ptr<const Found> m_found;
    std::optional<Other> m_other;
};

} // namespace rejse::insights
