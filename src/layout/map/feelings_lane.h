// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/curve.h"
#include "layout/map/free_ground.h"
#include "layout/map/layout_context.h"

#include <optional>
#include <vector>

namespace rejse::layout {

/// One rating on the map.
struct FeelingDot {
    std::size_t column = 0;
    int feeling = 0;
    Point center;
    bool assumed = false;
};

/// One persona's ratings, left to right.
struct FeelingLine {
    std::size_t persona = 0;
    Color color;
    std::vector<FeelingDot> dots;
};

/// Draws the lane of feelings: its ground, a line for each persona, the comparison curve of another journey, names.
class FeelingsLane {
public:
    FeelingsLane(LayoutContext& context, double top)
        : m_context(context),
          m_look(*context.look),
          m_neutral(top + m_look.feelingsHeight / 2),
          m_top(top)
    {
        collect();
    }

    /// Draws the lane; returns its height, more than the usual only where a name needs it.
    double draw()
    {
        drawnPart(m_context, Ground, placeOfGround(), [this] { drawGround(); });
        const std::vector<Point> comparison = comparisonPoints();
        drawnPart(m_context, OtherCurve, placeOf(comparison), [&] { drawComparison(comparison); });
        for (const auto& line : m_lines) {
            drawnPart(m_context, Curves + line.persona, placeOf(line), [&] { drawCurve(line); });
        }
        if (m_context.spotlight) {
            return drawLit();
        }
        drawAllDots();
        double bottom = m_top + m_look.feelingsHeight;
        for (const auto& line : m_lines) {
            drawName(line);
        }
        drawComparisonName(comparison);
        for (const auto& name : m_names) {
            bottom = std::max(bottom, name.bottom() + 8);
        }
        return onGrid(bottom - m_top);
    }

private:
    /// Parts of the drawing that are remembered by themselves.
    enum Part : std::size_t {
        Ground,
        OtherCurve,
        Curves ///< the first of one for each persona
    };

    static constexpr double groundInset = 12; ///< of the coloured ground within the lane's height

    void drawAllDots()
    {
        drawColumns(m_context, m_top, [this](std::size_t column) {
            drawDots(column);
            return 0.0;
        });
    }

    double yOf(double feeling) const { return m_neutral - feeling * m_look.feelingStep; }
    double left() const;
    const Persona& personaOf(const FeelingLine& line) const { return m_context.journey.personas[line.persona]; }

    void collect();
    LayoutCache::Key placeOfGround() const;
    LayoutCache::Key placeOf(const FeelingLine& line) const;
    LayoutCache::Key placeOf(const std::vector<Point>& points) const;
    void drawGround();
    void drawLevels(Pen& pen);
    void drawAxis();
    void drawComparison(const std::vector<Point>& points);
    void drawComparisonName(const std::vector<Point>& points);
    std::vector<Point> comparisonPoints() const;
    void drawCurve(const FeelingLine& line);
    void drawArea(Pen& pen, const FeelingLine& line, const std::vector<Cubic>& pieces);
    void drawDots(std::size_t column);
    void drawDot(const FeelingLine& line, const FeelingDot& dot);
    void drawName(const FeelingLine& line);
    /// The dots of a phase that is shown alone, with names and what customers say where they cover nothing; returns
    /// the height of the lane.
    double drawLit();
    std::vector<Stretch> litStretches() const;
    FreeGround groundOf(const Stretch& stretch) const;
    void placeNames(const Stretch& stretch, FreeGround& ground);
    void drawNamePill(const FeelingLine& line, const TextBlock& name, const Rect& pill);
    double drawQuotes(const Stretch& stretch, FreeGround& ground);
    std::optional<Rect> freePlaceFor(const TextBlock& quote, Point dot, const FreeGround& ground) const;
    void drawQuote(const Touchpoint& touchpoint, const TextBlock& text, const Rect& bubble, std::optional<Point> dot);
    /// The dot of a line in a column; null where it has none there.
    static const FeelingDot* dotIn(const FeelingLine& line, std::size_t column);
    std::vector<FeelingDot> dotsIn(std::size_t column) const;

    LayoutContext& m_context;
    const Look& m_look;
    double m_neutral;
    double m_top;
    std::vector<FeelingLine> m_lines;
    std::vector<Rect> m_names;

    struct NamePill {
        const FeelingLine* line = nullptr;
        TextBlock name;
        Rect rect;
    };
    std::vector<NamePill> m_pills;
};

} // namespace rejse::layout
