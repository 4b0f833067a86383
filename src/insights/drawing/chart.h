// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/sheet_pen.h"

#include <optional>
#include <vector>

namespace rejse::insights {

/// One curve of feelings, a value for each column that has one.
struct ChartLine {
    QString name;
    QColor color;
    Qt::PenStyle style = Qt::SolidLine;
    std::size_t marker = 0;                    ///< disc, square, diamond or hexagon
    std::vector<std::optional<double>> values; ///< -2 to 2, by column
};

/// A stretch of columns under one heading.
struct ChartSpan {
    QString name;
    std::size_t columns = 0;
};

/// Curves of feelings over the same columns, the room between the outermost of them shaded.
struct Chart {
    std::vector<ChartLine> lines;
    std::vector<ChartSpan> spans; ///< of all columns, left to right
    std::size_t columns = 0;
};

/// The stretches of equal stage along columns.
std::vector<ChartSpan> stageSpans(const std::vector<Stage>& stages);

/// Where the columns of a chart stand.
class ChartPlan {
public:
    ChartPlan(const QRectF& rect, std::size_t columns);

    double x(std::size_t column) const;
    double y(double feeling) const;
    double pitch() const { return m_ground.width() / static_cast<double>(m_columns); }
    const QRectF& ground() const { return m_ground; }
    /// All of a column's height, to be pointed at.
    QRectF strip(std::size_t column) const;

    static constexpr double height = 190;

private:
    QRectF m_ground;
    std::size_t m_columns;
};

void drawChart(SheetPen& pen, const Chart& chart, const ChartPlan& plan);

/// A line's name with a sample of it, and what stands after the name; returns its width.
double drawLineSample(SheetPen& pen, const ChartLine& line, QPointF place);

} // namespace rejse::insights
