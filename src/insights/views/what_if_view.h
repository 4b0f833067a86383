// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet_pen.h"
#include "insights/view.h"
#include "rejse/analysis/what_if.h"

#include <array>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace rejse::widgets {
class ChoiceRow;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::insights {

class WeightRow;

/// Other weights, or other ratings of the selected touchpoint, for a look: how scores and ranks would move. The map
/// stays as it is until it is told to take them.
class WhatIfView : public View {
    Q_OBJECT
public:
    WhatIfView(editor::MapEditor& editor, Room room, QWidget* parent = nullptr);
    Table table() const override;

    const Trial& trial() const { return m_trial; }

protected:
    void compute() override;

private:
    QWidget* makeControls();
    void addWeights(QVBoxLayout* column);
    void addRatings(QVBoxLayout* column);
    void addRating(QVBoxLayout* column, const QString& name, widgets::ChoiceRow* row,
                   const std::function<void(TrialRating&, const std::optional<int>&)>& change);
    void fillFeelings();
    void showTrial();
    void showRating(const Touchpoint& touchpoint);
    void tryWeights();
    void tryRating(const std::function<void(TrialRating&)>& change);
    void changeTrial(Trial trial);
    void apply();
    /// The one selected touchpoint, or that which the selected element hangs on, if it is on the map.
    const Touchpoint* chosen() const;

    Sheet arrange(double width, const render::Theme& theme) const;
    double drawFigures(SheetPen& pen, double width) const;
    double drawMove(SheetPen& pen, const RankMove& move, double y, double width) const;

    Trial m_trial;
    Scores m_tried;
    std::vector<RankMove> m_moves;
    std::array<WeightRow*, 3> m_weights{};
    widgets::TextLabel* m_problem = nullptr;
    widgets::TextLabel* m_rated = nullptr;
    QWidget* m_ratings = nullptr;
    QVBoxLayout* m_feelingRows = nullptr;
    std::vector<Id> m_feelingsOf; ///< the personas that have a row
    std::vector<widgets::ChoiceRow*> m_feelings;
    widgets::ChoiceRow* m_importance = nullptr;
    std::array<widgets::ChoiceRow*, 3> m_ease{};
    QPushButton* m_back = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace rejse::insights
