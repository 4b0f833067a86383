// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"
#include "rejse/model/lookup.h"
#include "report/parts.h"

#include <algorithm>

namespace rejse::report {

using layout::Color;
using layout::Pen;
using layout::Point;
using layout::Rect;
using layout::Word;
namespace palette = layout::palette;
namespace type = layout::type;

namespace {

constexpr double topRoom = 64; ///< above the first line of the cover
constexpr double figuresLeft = 220;

Color brandInk(const Journey& journey)
{
    return journey.brand.color ? palette::phaseTint(0, journey.brand.color).ink : palette::accent;
}

/// "Current journey · B2B · 3 March 2026 · Anna".
std::string origin(const Facts& facts)
{
    const Journey& journey = facts.source.journey;
    std::string text(facts.words(journey.state == State::Current ? Word::CurrentJourney : Word::FutureJourney));
    const auto add = [&](const std::string& part) { text += part.empty() ? "" : " · " + part; };
    add(journey.market == Market::B2b ? "B2B" : "");
    add(journey.asOf ? facts.words.date(*journey.asOf) : "");
    add(journey.author);
    return text;
}

void ring(Pen& pen, const Facts& facts, Point center)
{
    const auto& score = facts.source.scores.journey;
    pen.path(layout::ringArc(center, layout::measure::scoreRingRadius, 1,
                             {layout::palette::track, layout::measure::scoreRingWidth}));
    if (score) {
        pen.path(layout::ringArc(
            center, layout::measure::scoreRingRadius, *score / 100,
            {palette::steps[static_cast<std::size_t>(band(*score))].face, layout::measure::scoreRingWidth}));
    }
    pen.label(facts.figure(score), {center.x - 64, center.y - 32, 128, 44}, type::ring, palette::ink);
    pen.label(facts.words(score ? Word::JourneyScore : Word::NotScored), {center.x - 64, center.y + 12, 128, 16},
              type::smallMedium, palette::ink2);
}

/// The name of a key figure, the figure, and what it belongs to.
void keyFigure(Flow& flow, const std::string& name, const std::string& value, const std::string& about)
{
    constexpr double width = Flow::width - figuresLeft;
    flow.row({.cells = {{figuresLeft, width, name, type::body, palette::ink2}}, .kind = layout::NodeKind::KeyFigure});
    const double valueWidth = std::min(flow.metrics().width(value, type::figure) + 1, width);
    const double aboutLeft = valueWidth + 10;
    const bool isBeside = width - aboutLeft > 120;
    flow.row({.cells = {{figuresLeft, isBeside ? valueWidth : width, value, type::figure},
                        {figuresLeft + (isBeside ? aboutLeft : 0), isBeside ? width - aboutLeft : width, about,
                         type::body, palette::ink2, layout::Align::Leading, isBeside ? 4.0 : 24.0}},
              .below = 12,
              .kind = layout::NodeKind::KeyFigure});
}

void keyFigures(Flow& flow, const Facts& facts)
{
    const Scores& scores = facts.source.scores;
    constexpr double height = 2 * layout::measure::scoreRingRadius + layout::measure::scoreRingWidth;
    flow.need(height + 40);
    const double top = flow.y();
    // The ring takes no height of its own: the figures stand beside it.
    flow.row({.marks =
                  [&](Pen& pen, double left, double y) {
                      ring(pen, facts, {left + height / 2, y + height / 2});
                  },
              .kind = layout::NodeKind::Ring});
    const auto& phase = scores.weakestPhase;
    keyFigure(flow, std::string(facts.words(Word::ChainStrength)),
              phase ? facts.figure(scores.phases[*phase].score) : "–",
              phase ? facts.source.journey.phases[*phase]->title : "");
    const auto& link = scores.weakestTouchpoint;
    keyFigure(flow, std::string(facts.words(Word::WeakestLink)), link ? facts.touchpoints[*link]->title : "–", "");
    keyFigure(flow, std::string(facts.words(Word::Coverage)),
              scores.coverage() ? facts.words.percent(*scores.coverage()) : "–",
              facts.words.coverageOf(scores.scored, scores.touchpoints.size()));
    if (flow.y() > top) {
        flow.space(std::max(0.0, top + height - flow.y()));
    }
}

/// Who travels: marker, name, role, and what is said of them.
void personas(Flow& flow, const Facts& facts)
{
    constexpr double textLeft = 56;
    const auto& all = facts.source.journey.personas;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Persona& who = all[i];
        const Color color = palette::personaColor(i, who.color);
        const double nameHeight = flow.metrics().wrap(who.name, style::entry, Flow::width - textLeft).height;
        flow.row({.cells = {{textLeft, Flow::width - textLeft, who.name, style::entry},
                            {textLeft, Flow::width - textLeft, std::string(facts.words.role(who.role)),
                             type::smallMedium, color, layout::Align::Leading, nameHeight},
                            {textLeft, Flow::width - textLeft, who.description, type::body, palette::ink2,
                             layout::Align::Leading, nameHeight + 18}},
                  .least = 40,
                  .below = 14,
                  .marks =
                      [&](Pen& pen, double left, double y) {
                          const Point center{left + 20, y + 20};
                          layout::personaMarker(pen, i, center, 40, color, {});
                          pen.label(layout::initials(who.name), Rect{center.x, center.y, 0, 0}.grown(20),
                                    type::bodyStrong, palette::paper);
                      },
                  .kind = layout::NodeKind::Persona,
                  .id = who.id});
    }
}

} // namespace

void coverPages(Flow& flow, const Facts& facts)
{
    const Journey& journey = facts.source.journey;
    flow.newPage();
    flow.row({.least = topRoom, .marks = [&](Pen& pen, double left, double /*y*/) {
                  pen.box({left, 0, 96, 10}, 0, brandInk(journey));
              }});
    if (journey.brand.logo) {
        picture(flow, *journey.brand.logo, {280, 110}, 32);
    }
    flow.text(journey.client, style::subsection, brandInk(journey), 8);
    flow.text(journey.title, type::title, palette::ink, 14);
    flow.text(origin(facts), type::body, palette::ink2, 24);
    flow.text(journey.description, type::description, palette::ink, 8);
    if (const auto& lens = facts.source.options.lens) {
        if (const Persona* who = findPersona(journey, *lens)) {
            flow.text(filled(facts.words(layout::seenThrough), {who->name}), style::lead, palette::ink2, 8);
        }
    }
    flow.space(40);
    keyFigures(flow, facts);
    flow.space(48);
    personas(flow, facts);
    flow.space(24);
    flow.text(facts.words.formula(journey.scoring), type::small, palette::ink2);
}

} // namespace rejse::report
