// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejse/model/lookup.h"
#include "report/curves.h"
#include "report/parts.h"

#include <algorithm>
#include <optional>

namespace rejse::report {

using layout::Align;
using layout::Icon;
using layout::NodeKind;
using layout::Pen;
using layout::Word;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

constexpr double indent = 26; ///< from an element's icon to its text
constexpr double pillWidth = 48;
constexpr double marksWidth = 150; ///< at the right of an experience, barrier or action

std::string joined(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() || part.empty() ? "" : " · ") + part;
    }
    return text;
}

/// One touchpoint with all that was said about it.
class TouchpointPart {
public:
    TouchpointPart(Flow& flow, const Facts& facts, std::size_t index)
        : m_flow(flow),
          m_facts(facts),
          m_touchpoint(*facts.touchpoints[index]),
          m_score(facts.source.scores.touchpoints[index])
    { }

    void set()
    {
        m_flow.need(110); // a title does not stand alone at the foot of a page
        m_flow.rule();
        m_flow.space(12);
        title();
        parts();
        if (m_touchpoint.image) {
            picture(m_flow, *m_touchpoint.image, {280, 200}, 8, indent);
        }
        quote();
        for (const Experience& experience : m_touchpoint.experiences) {
            set(experience);
        }
        for (const Barrier& barrier : m_touchpoint.barriers) {
            set(barrier);
        }
        for (const Action& action : m_touchpoint.actions) {
            set(action);
        }
        for (const Metric& metric : m_touchpoint.metrics) {
            set(metric);
        }
        for (const Lane& lane : m_facts.source.journey.lanes) {
            setCell(lane);
        }
        m_flow.text(m_touchpoint.notes, type::body, palette::ink2, 4);
        m_flow.space(14);
    }

private:
    void title();
    void parts();
    void quote();
    void set(const Experience& experience);
    void set(const Barrier& barrier);
    void set(const Action& action);
    void set(const Metric& metric);
    /// What stands in a lane of the map's own.
    void setCell(const Lane& lane);
    /// Who works behind the scenes, and who answers for it.
    std::string process() const;
    /// A line with an icon, and marks at its right.
    void line(Icon icon, layout::Color ink, std::vector<Cell> cells, NodeKind kind, const Id& id,
              const std::function<void(Pen& pen, double right, double y)>& marks);

    Flow& m_flow;
    const Facts& m_facts;
    const Touchpoint& m_touchpoint;
    const TouchpointScore& m_score;
};

void TouchpointPart::title()
{
    const bool isTruth = m_touchpoint.momentOfTruth;
    const double left = isTruth ? 24 : 0;
    m_flow.row({.cells = {{left, Flow::width - left - pillWidth - 12, m_touchpoint.title, style::subsection}},
                .least = 24,
                .marks =
                    [&](Pen& pen, double x, double y) {
                        if (isTruth) {
                            pen.icon(Icon::Star, {x, y + 3, 18, 18}, palette::star);
                        }
                        pen.scorePill(m_score.score, m_facts.figure(m_score.score),
                                      {x + Flow::width - pillWidth, y, pillWidth, 24}, type::bodyStrong);
                    },
                .kind = NodeKind::Touchpoint,
                .id = m_touchpoint.id,
                .touchpoint = m_touchpoint.id});
    m_flow.text(joined({m_facts.channel(m_touchpoint), m_touchpoint.occasion, process()}), type::body, palette::ink2,
                2);
}

std::string TouchpointPart::process() const
{
    const Process* process =
        m_touchpoint.process ? findProcess(m_facts.source.journey, *m_touchpoint.process) : nullptr;
    return process ? process->name + (process->owner.empty() ? "" : ", " + process->owner) : "";
}

/// How the score came about.
void TouchpointPart::parts()
{
    const auto part = [&](std::string_view name, const std::optional<double>& value) {
        return std::string(name) + " " + m_facts.figure(value);
    };
    const auto& words = m_facts.words;
    const auto& ranked = m_facts.source.scores;
    const std::string rank =
        m_score.rank ? filled(words(words::rank), {std::to_string(*m_score.rank), std::to_string(ranked.scored)}) : "";
    const std::string importance =
        m_facts.word(words::importance) + " " + filled(words(words::ofFive), {std::to_string(m_score.importance)});
    const std::string urgency =
        m_score.urgency ? part(words(words::urgency), m_score.urgency) + (rank.empty() ? "" : " (" + rank + ")") : "";
    m_flow.text(joined({part(words(Word::LegendFeeling), m_score.feeling), part(words(words::ease), m_score.ease),
                        part(words(words::delivery), m_score.delivery), importance, urgency}),
                type::small, palette::ink2, 8);
    if (m_score.rank == 1U) {
        m_flow.row({.cells = {{20, Flow::width - 20, std::string(words(Word::WeakestLink)), type::smallStrong,
                               palette::warning}},
                    .below = 6,
                    .marks = [](Pen& pen, double x, double y) {
                        pen.icon(Icon::WeakestLink, {x, y, 16, 16}, palette::warning);
                    }});
    }
}

void TouchpointPart::quote()
{
    if (!m_touchpoint.quote.empty()) {
        m_flow.row(
            {.cells = {{indent, Flow::width - indent, m_facts.words.quoted(m_touchpoint.quote), type::statement}},
             .below = 6,
             .kind = NodeKind::Quote,
             .id = m_touchpoint.id,
             .touchpoint = m_touchpoint.id});
    }
}

void TouchpointPart::line(Icon icon, layout::Color ink, std::vector<Cell> cells, NodeKind kind, const Id& id,
                          const std::function<void(Pen& pen, double right, double y)>& marks)
{
    m_flow.row({.cells = std::move(cells),
                .least = 18,
                .below = 4,
                .marks =
                    [&](Pen& pen, double left, double y) {
                        pen.icon(icon, {left, y + 1, 16, 16}, ink);
                        marks(pen, left + Flow::width, y);
                    },
                .kind = kind,
                .id = id,
                .touchpoint = m_touchpoint.id});
}

void TouchpointPart::set(const Experience& experience)
{
    line(layout::iconOf(experience.kind), layout::experienceInk(experience.kind),
         {{indent, Flow::width - indent - marksWidth, experience.text, type::body}}, NodeKind::Experience,
         experience.id, [&](Pen& pen, double right, double y) {
             pen.dots(experience.fulfilment, 5, right - 86, y + 9, layout::fulfilmentInk(experience.fulfilment));
             pen.importanceBars(experience.importance, right - 24, y + 3);
         });
}

void TouchpointPart::set(const Barrier& barrier)
{
    const std::string kind(m_facts.words.barrier(barrier.kind));
    line(layout::iconOf(barrier.kind), palette::warning,
         {{indent, Flow::width - indent - marksWidth, kind + ": " + barrier.text, type::body}}, NodeKind::Barrier,
         barrier.id,
         [&](Pen& pen, double right, double y) { layout::severityTriangles(pen, barrier.severity, right, y + 9); });
}

void TouchpointPart::set(const Action& action)
{
    const auto place = m_facts.planPlace.find(action.id);
    const std::string number =
        place == m_facts.planPlace.end() ? "" : m_facts.word(words::plan) + " " + std::to_string(place->second);
    line(layout::iconOf(action.decision), palette::ink2,
         {{indent, Flow::width - indent - marksWidth, action.text, type::bodyStrong},
          {Flow::width - marksWidth, marksWidth, joined({number, std::string(m_facts.words.status(action.status))}),
           type::small, palette::ink2, Align::Trailing, 1}},
         NodeKind::Action, action.id, [](Pen&, double, double) {});
}

void TouchpointPart::set(const Metric& metric)
{
    const std::string value = m_facts.words.exactNumber(metric.value) + (metric.unit.empty() ? "" : " " + metric.unit);
    line(Icon::LaneMetrics, palette::ink2, {{indent, Flow::width - indent, joined({value, metric.name}), type::body}},
         NodeKind::Metric, m_touchpoint.id, [](Pen&, double, double) {});
}

void TouchpointPart::setCell(const Lane& lane)
{
    const auto found = m_touchpoint.cells.find(lane.id);
    if (found == m_touchpoint.cells.end() || found->second.empty()) {
        return;
    }
    constexpr double width = Flow::width - indent;
    const std::string title = lane.title.value_or("");
    const double titleHeight = m_flow.metrics().wrap(title, type::bodyStrong, width).height;
    line(Icon::LaneText, palette::ink2,
         {{indent, width, title, type::bodyStrong},
          {indent, width, found->second, type::body, palette::ink, Align::Leading, titleHeight}},
         NodeKind::Cell, lane.id, [](Pen&, double, double) {});
}

/// The phase's own arrow, its title and words, and its score.
void phaseHead(Flow& flow, const Facts& facts, std::size_t index)
{
    constexpr double pad = 16;
    constexpr double tip = 14;
    constexpr double pill = 64;
    const Phase& phase = *facts.source.journey.phases[index];
    const palette::Tint tint = palette::phaseTint(index, phase.color);
    const double textWidth = Flow::width - 2 * pad - tip - pill - 12;
    const std::string title = phase.title.empty() ? std::string(facts.words(Word::UntitledPhase)) : phase.title;
    const std::string said = phase.statement.empty() ? "" : facts.words.quoted(phase.statement);
    const std::string when = joined({std::string(facts.words.stage(phase.stage)), phase.duration});
    const double titleHeight = flow.metrics().wrap(title, type::phase, textWidth).height;
    const double saidHeight = flow.metrics().wrap(said, type::statement, textWidth).height;
    const double whole = pad + titleHeight + saidHeight + type::small.lineHeight + 4 + pad;
    const double height = whole <= Flow::bottom - Flow::top ? whole : flow.room();
    const auto& score = facts.source.scores.phases[index].score;
    flow.row({.cells = {{pad, textWidth, title, type::phase, tint.ink, Align::Leading, pad},
                        {pad, textWidth, said, type::statement, palette::ink, Align::Leading, pad + titleHeight},
                        {pad, textWidth, when, type::small, palette::ink2, Align::Leading,
                         pad + titleHeight + saidHeight + 4}},
              .least = height,
              .below = 14,
              .marks =
                  [&](Pen& pen, double left, double y) {
                      const double right = left + Flow::width;
                      layout::PathShape arrow;
                      arrow.moveTo({left, y})
                          .lineTo({right - tip, y})
                          .lineTo({right, y + height / 2})
                          .lineTo({right - tip, y + height})
                          .lineTo({left, y + height})
                          .close();
                      arrow.fill = tint.fill;
                      arrow.stroke = {tint.line, 1};
                      pen.path(std::move(arrow));
                      pen.scorePill(score, facts.figure(score),
                                    {right - tip - pill - pad, y + height / 2 - 16, pill, 32}, type::phasePill);
                  },
              .kind = NodeKind::Phase,
              .id = phase.id});
}

} // namespace

void phasePages(Flow& flow, const Facts& facts)
{
    const Curves curves(facts);
    std::size_t touchpoint = 0;
    for (std::size_t i = 0; i < facts.source.journey.phases.size(); ++i) {
        const Phase& phase = *facts.source.journey.phases[i];
        if (i == 0) {
            beginSection(flow, facts.word(words::phases));
        } else {
            flow.newPage();
        }
        flow.heading(phase.title.empty() ? std::string(facts.words(Word::UntitledPhase)) : phase.title, 1);
        phaseHead(flow, facts, i);
        flow.text(phase.description, style::lead, palette::ink, 14);
        curves.set(flow, i);
        if (phase.touchpoints.empty()) {
            flow.text(facts.word(words::noTouchpoints), type::body, palette::ink2);
        }
        for (std::size_t n = 0; n < phase.touchpoints.size(); ++n) {
            TouchpointPart(flow, facts, touchpoint++).set();
        }
    }
}

} // namespace rejse::report
