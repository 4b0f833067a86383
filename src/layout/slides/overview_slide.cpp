// SPDX-License-Identifier: GPL-3.0-or-later
// A map too long for one screen as one: its phases side by side in rows, each with its score and its feelings.
#include "layout/map/curve.h"
#include "layout/map/layout_context.h"
#include "layout/slides/slides.h"
#include "rejse/model/lookup.h"

#include <algorithm>
#include <numeric>

namespace rejse::layout {

namespace {

constexpr double slideWidth = 1520;
constexpr double cellGap = 16;
constexpr double cellRowGap = 20;
constexpr double cellInset = 14;
constexpr Size cellPill{64, 34};
constexpr double curveHeight = 132;
constexpr double curveStep = 26;
constexpr double curveInset = 12; ///< left and right of the outermost dots
constexpr double minDotPitch = 10;
constexpr double dotSize = 9;
constexpr double personaMark = 14;
constexpr TextStyle mapTitle{34, 42, Weight::Bold, false, -0.6};
constexpr TextStyle phaseTitle{20, 26, Weight::SemiBold};
constexpr TextStyle statementStyle{15, 20, Weight::Regular, true};
constexpr TextStyle figures{16, 22};
constexpr TextStyle personaName{16, 22, Weight::SemiBold};
constexpr TextStyle footStyle{14, 18};
constexpr TextStyle footStrong{14, 18, Weight::SemiBold};

/// So many in each row, the rows as long as each other where that is possible.
std::size_t perRow(std::size_t phases)
{
    const std::size_t most = phases <= 4 ? 4 : phases <= 8 ? 4 : phases <= 15 ? 5 : 6;
    const std::size_t rows = (phases + most - 1) / most;
    return rows == 0 ? 1 : (phases + rows - 1) / rows;
}

class OverviewSlide {
public:
    OverviewSlide(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options)
        : m_context(journey, scores, metrics, options),
          m_perRow(perRow(journey.phases.size())),
          m_cell((slideWidth - static_cast<double>(m_perRow - 1) * cellGap) / static_cast<double>(m_perRow)),
          m_hasDots(haveDots())
    {
        layoutColumns(m_context);
    }

    Layout draw()
    {
        double y = drawHead() + cellRowGap;
        for (std::size_t first = 0; first < m_context.journey.phases.size(); first += m_perRow) {
            const std::size_t last = std::min(first + m_perRow, m_context.journey.phases.size());
            y = drawRow(first, last, y) + cellRowGap;
        }
        m_out.size = {slideWidth, y - cellRowGap};
        return std::move(m_out);
    }

private:
    double drawHead();
    double drawPersonas(Pen& pen, double top);
    double drawRow(std::size_t first, std::size_t last, double top);
    double headHeight(std::size_t phase) const;
    double textRoom() const { return m_cell - 2 * cellInset - (m_context.showsScores() ? cellPill.width + 10 : 0); }
    void drawPhaseHead(Pen& pen, std::size_t phase, const Rect& rect);
    void drawCurves(Pen& pen, std::size_t phase, const Rect& rect);
    void drawCurve(Pen& pen, std::size_t persona, const std::vector<Point>& points);
    /// All phases alike.
    bool haveDots() const
    {
        const auto& phases = m_context.journey.phases;
        return std::all_of(phases.begin(), phases.end(),
                           [&](const auto& phase) { return pitchOf(*phase) >= minDotPitch; });
    }
    /// From one touchpoint of a phase to the next.
    double pitchOf(const Phase& phase) const
    {
        return (m_cell - 2 * curveInset) / static_cast<double>(std::max<std::size_t>(1, phase.touchpoints.size()));
    }
    double drawFoot(Pen& pen, std::size_t phase, const Rect& rect);

    LayoutContext m_context;
    Layout m_out;
    std::size_t m_perRow;
    double m_cell;
    bool m_hasDots;
};

double OverviewSlide::drawHead()
{
    const Journey& journey = m_context.journey;
    const Scores& scores = m_context.scores;
    Pen pen(m_context.metrics, NodeKind::Title);
    double y = pen.text(journey.title, 0, 0, slideWidth, mapTitle, palette::ink) + 4;
    if (m_context.showsScores() && scores.journey) {
        std::string line(m_context.words(Word::JourneyScore));
        line += " " + m_context.words.number(*scores.journey, 1);
        if (scores.weakestPhase) {
            line += " · " + std::string(m_context.words(Word::ChainStrength)) + " "
                + m_context.words.number(*scores.phases[*scores.weakestPhase].score, 1) + " ("
                + std::string(m_context.titleOf(*journey.phases[*scores.weakestPhase])) + ")";
        }
        y += pen.text(line, 0, y, slideWidth, figures, palette::ink2) + 4;
    }
    y = drawPersonas(pen, y);
    m_out.nodes.push_back(pen.finished({0, 0, slideWidth, y}));
    return y;
}

/// Whose lines they are, one after the other.
double OverviewSlide::drawPersonas(Pen& pen, double top)
{
    double x = 0;
    double y = top;
    double bottom = top;
    for (std::size_t i = 0; i < m_context.journey.personas.size(); ++i) {
        const Persona& persona = m_context.journey.personas[i];
        if (!m_context.inLens(persona.id)) {
            continue;
        }
        const TextBlock name = m_context.metrics.wrap(persona.name, personaName, slideWidth - personaMark - 8);
        if (x > 0 && x + personaMark + 8 + name.width > slideWidth) {
            x = 0;
            y = bottom + 4;
        }
        const Color color = palette::personaColor(i, persona.color);
        personaMarker(pen, i, {x + personaMark / 2, y + personaName.lineHeight / 2}, personaMark, color, {});
        pen.block(name, x + personaMark + 8, y, name.width + 1, personaName, color);
        bottom = std::max(bottom, y + name.height);
        x += personaMark + 8 + name.width + 28;
    }
    return bottom;
}

double OverviewSlide::headHeight(std::size_t phase) const
{
    const Phase& on = *m_context.journey.phases[phase];
    double height = m_context.metrics.wrap(m_context.titleOf(on), phaseTitle, textRoom()).height;
    if (!on.statement.empty()) {
        height += 2 + m_context.metrics.wrap(m_context.words.quoted(on.statement), statementStyle, textRoom()).height;
    }
    return std::max(height, cellPill.height) + 2 * cellInset;
}

double OverviewSlide::drawRow(std::size_t first, std::size_t last, double top)
{
    double head = 0;
    for (std::size_t phase = first; phase < last; ++phase) {
        head = std::max(head, headHeight(phase));
    }
    double bottom = top;
    for (std::size_t phase = first; phase < last; ++phase) {
        const double x = static_cast<double>(phase - first) * (m_cell + cellGap);
        Pen pen(m_context.metrics, NodeKind::Phase, m_context.journey.phases[phase]->id);
        drawPhaseHead(pen, phase, {x, top, m_cell, head});
        drawCurves(pen, phase, {x, top + head + 8, m_cell, curveHeight});
        const double end = drawFoot(pen, phase, {x, top + head + 8 + curveHeight + 6, m_cell, 0});
        m_out.nodes.push_back(pen.finished({x, top, m_cell, end - top}));
        bottom = std::max(bottom, end);
    }
    return bottom;
}

void OverviewSlide::drawPhaseHead(Pen& pen, std::size_t phase, const Rect& rect)
{
    const Phase& on = *m_context.journey.phases[phase];
    const auto tint = m_context.tintOf(phase);
    pen.box(rect, 8, tint.fill, {tint.line, 1});
    const double x = rect.x + cellInset;
    double y = rect.y + cellInset;
    y += pen.of(TextField::PhaseTitle).text(m_context.titleOf(on), x, y, textRoom(), phaseTitle, tint.ink);
    if (!on.statement.empty()) {
        pen.of(TextField::PhaseStatement)
            .text(m_context.words.quoted(on.statement), x, y + 2, textRoom(), statementStyle, palette::ink);
    }
    if (m_context.showsScores()) {
        const auto& score = m_context.scores.phases[phase].score;
        pen.scorePill(score, score ? m_context.words.number(*score, 1) : "",
                      {rect.right() - cellInset - cellPill.width, rect.y + cellInset, cellPill.width, cellPill.height},
                      type::phasePill);
    }
}

void OverviewSlide::drawCurves(Pen& pen, std::size_t phase, const Rect& rect)
{
    const double neutral = rect.center().y;
    pen.box({rect.x, rect.y, rect.width, rect.height / 2}, 0, palette::above);
    pen.box({rect.x, neutral, rect.width, rect.height / 2}, 0, palette::below);
    pen.line({rect.x, neutral}, {rect.right(), neutral}, {palette::cardLine, 1});
    const auto& touchpoints = m_context.journey.phases[phase]->touchpoints;
    const double pitch = pitchOf(*m_context.journey.phases[phase]);
    for (std::size_t i = 0; i < m_context.journey.personas.size(); ++i) {
        const Id& persona = m_context.journey.personas[i].id;
        if (!m_context.inLens(persona)) {
            continue;
        }
        std::vector<Point> points;
        for (std::size_t column = 0; column < touchpoints.size(); ++column) {
            const auto& feelings = feelingsAt(*touchpoints[column]);
            if (const auto found = feelings.find(persona); found != feelings.end()) {
                points.push_back({rect.x + curveInset + (static_cast<double>(column) + 0.5) * pitch,
                                  neutral - found->second * curveStep});
            }
        }
        drawCurve(pen, i, points);
    }
}

void OverviewSlide::drawCurve(Pen& pen, std::size_t persona, const std::vector<Point>& points)
{
    const Color color = palette::personaColor(persona, m_context.journey.personas[persona].color);
    if (points.size() > 1) {
        PathShape curve;
        curve.moveTo(points.front());
        for (const Cubic& piece : monotoneCurve(points)) {
            curve.cubicTo(piece.control1, piece.control2, piece.to);
        }
        curve.stroke = {color, 2.5, personaDash(persona), Cap::Round};
        pen.path(std::move(curve));
    }
    if (m_hasDots || points.size() == 1) {
        for (const Point& point : points) {
            personaMarker(pen, persona, point, dotSize, color, {palette::paper, 1});
        }
    }
}

/// How many touchpoints there are, and the weakest link where it is one of them.
double OverviewSlide::drawFoot(Pen& pen, std::size_t phase, const Rect& rect)
{
    const PhaseScore& score = m_context.scores.phases[phase];
    const double room = m_cell - 4;
    double y = rect.y
        + pen.text(m_context.words.coverageOf(score.scored, score.touchpoints), rect.x + 2, rect.y, room, footStyle,
                   palette::ink2);
    const auto& scored = m_context.scores.touchpoints;
    const auto weakest = std::find_if(scored.begin(), scored.end(),
                                      [&](const TouchpointScore& one) { return one.rank == std::size_t{1}; });
    if (m_context.showsScores() && weakest != scored.end() && weakest->phase == phase) {
        pen.icon(Icon::WeakestLink, {rect.x + 2, y + 3, 16, 16}, palette::warning);
        y += 2
            + pen.text(m_context.touchpoints[static_cast<std::size_t>(weakest - scored.begin())]->title, rect.x + 24,
                       y + 2, room - 22, footStrong, palette::warning);
    }
    return y;
}

} // namespace

Layout layoutOverview(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options)
{
    return OverviewSlide(journey, scores, metrics, options).draw();
}

} // namespace rejse::layout
