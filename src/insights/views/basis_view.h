// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet_pen.h"
#include "insights/view.h"
#include "rejse/analysis/basis.h"

namespace rejse::insights {

/// How much of the journey's score rests on assumption, and what to find out first.
class BasisView : public View {
    Q_OBJECT
public:
    BasisView(editor::MapEditor& editor, Room room, QWidget* parent = nullptr);
    Table table() const override;

protected:
    void compute() override;

private:
    /// One line of what ratings rest on.
    struct Line {
        QString name;
        std::vector<ElementRef> touchpoints;
        std::optional<double> share; ///< of the journey's score, 0 to 1; absent for what is not rated
        bool isShaky = false;        ///< assumed, or nothing said
    };

    std::vector<Line> lines() const;
    QString statement() const;
    Sheet arrange(double width, const render::Theme& theme) const;
    double drawBasis(SheetPen& pen, double width) const;
    double drawQuestions(SheetPen& pen, QPointF place, double width) const;
    double drawQuestion(SheetPen& pen, const OpenQuestion& question, QPointF place, double width) const;

    BasisOfRatings m_basis;
    std::vector<Line> m_lines;
};

} // namespace rejse::insights
