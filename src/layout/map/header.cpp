// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"
#include "layout/map/marks.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace rejse::layout {

namespace {

constexpr double mapTitleWidth = 580;
constexpr double ringLeft = 660;
constexpr double figuresLeft = 852;
constexpr double figuresWidth = 372;
constexpr double figureText = 32; ///< from a key figure's icon to its text
constexpr double figurePitch = 64;
constexpr double figureGap = 16; ///< where a figure takes more than that
/// From the weakest link's top to the next figure's where its title takes two lines, as hardly any takes more.
constexpr double steadyPitch = 1 + type::body.lineHeight + 2 * type::figure.lineHeight + figureGap;
constexpr double personasLeft = 1264;
constexpr double personaWidth = 404;
constexpr double narrowPersona = 340; ///< a card may shrink to this where one more then fits beside it
constexpr double personaGap = 12;
constexpr double titleGap = 8;
constexpr double blockGap = 36; ///< between the rows of the header, where one does not suffice
constexpr double legendGap = 40;
constexpr double avatar = 48;

class Header {
public:
    explicit Header(LayoutContext& context) : m_context(context) { }

    void draw()
    {
        const double top = measure::margin;
        m_titleEnd = titleBlock(top);
        double bottom = m_titleEnd;
        if (m_context.showsScores()) {
            bottom = std::max({bottom, ring(top), figures(top)});
        }
        m_context.y = onGrid(personasAndLegend(top, bottom)) + measure::headerGap;
    }

private:
    double titleBlock(double top);
    double logo(Pen& pen, double top);
    double stateAndOrigin(Pen& pen, double top);
    /// Whose eyes the map is seen with, where there is a lens.
    double lensLine(Pen& pen, double top);
    /// What the other curve is of, where the map is held against another journey.
    double comparisonLine(Pen& pen, double top);
    double ring(double top);
    double figures(double top);
    double figure(Icon icon, Word name, std::string_view value, std::string_view extra, double top, const Id& id);
    /// Beside or below the rest, which ends at `bottom`; they return where all of it ends.
    double personasAndLegend(double top, double bottom);
    double personasAlone(double top, double bottom, double right);
    /// Whether there are personas, and their cards fit side by side below the title.
    bool personasFit(double right) const;
    double personas(double left, double top, double right);
    /// In a row of their own under what ends at `above`; in the editor the first, which comes with the first rating,
    /// stands under the title where it has room.
    double personasBelow(double above, double right);
    double legendBelow(double above, double left);
    /// One persona's card, at least as tall as `card`.
    Node persona(std::size_t index, const Rect& card);
    Color clientColor() const;

    LayoutContext& m_context;
    double m_titleEnd = 0;
};

double Header::personasAlone(double top, double bottom, double right)
{
    return right >= personasLeft + narrowPersona ? std::max(bottom, personas(personasLeft, top, right))
                                                 : personasBelow(bottom, m_context.right);
}

double Header::personasAndLegend(double top, double bottom)
{
    if (m_context.touchpoints.empty()) {
        return personasAlone(top, bottom, m_context.right);
    }
    const bool steady = m_context.options.steadyHeader;
    const bool withPersonas = steady && !m_context.journey.personas.empty();
    const double legendLeft = m_context.right - legendSize().width;
    const double personasRight = legendLeft - legendGap;
    if (legendLeft >= personasLeft && (!withPersonas || personasRight >= personasLeft + narrowPersona)) {
        bottom = personasAlone(top, std::max(bottom, top + legendSize().height), personasRight);
        layoutLegend(m_context, legendLeft, top);
        return bottom;
    }
    if (steady) {
        m_context.legendAtFoot = true;
        return personasAlone(top, bottom, m_context.right);
    }
    if (m_context.right < personasLeft + narrowPersona && personasFit(personasRight)) {
        const double row = personasBelow(bottom, personasRight);
        return std::max(row, legendBelow(bottom, legendLeft));
    }
    return legendBelow(personasAlone(top, bottom, m_context.right), measure::margin);
}

Color Header::clientColor() const
{
    // A tint's ink is the colour darkened until it reads on its own wash, and so on white, too.
    return m_context.journey.brand.color ? palette::phaseTint(0, m_context.journey.brand.color).ink : palette::ink2;
}

double Header::logo(Pen& pen, double top)
{
    if (!m_context.journey.brand.logo) {
        return 0;
    }
    constexpr Size room{240, 64};
    const Size natural = m_context.metrics.pictureSize(**m_context.journey.brand.logo);
    const double scale =
        natural.width > 0 ? std::min({1.0, room.width / natural.width, room.height / natural.height}) : 0;
    const Size size = scale > 0 ? Size{natural.width * scale, natural.height * scale} : Size{room.height, room.height};
    pen.picture(*m_context.journey.brand.logo, {measure::margin, top, size.width, size.height}, 0);
    return size.height + 12;
}

double Header::lensLine(Pen& pen, double top)
{
    const auto& personas = m_context.journey.personas;
    const auto who = std::find_if(personas.begin(), personas.end(), [&](const Persona& persona) {
        return m_context.options.lens && persona.id == *m_context.options.lens;
    });
    if (who == personas.end()) {
        return 0;
    }
    const auto index = static_cast<std::size_t>(who - personas.begin());
    return 8
        + pen.text(filled(m_context.words(seenThrough), {who->name}), measure::margin, top + 8, mapTitleWidth,
                   type::bodyMedium, palette::personaColor(index, who->color));
}

double Header::comparisonLine(Pen& pen, double top)
{
    const auto& comparison = m_context.options.comparison;
    if (!comparison || comparison->feelings.empty()) {
        return 0;
    }
    constexpr double sample = 36;
    constexpr double textLeft = measure::margin + sample + 8;
    const double middle = top + 8 + type::bodyMedium.lineHeight / 2;
    PathShape curve;
    curve.moveTo({measure::margin, middle}).lineTo({measure::margin + sample, middle});
    curve.stroke = comparisonStroke();
    pen.path(std::move(curve));
    comparisonMarker(pen, {measure::margin + sample / 2, middle});
    return 8
        + pen.text(filled(m_context.words(comparisonKey), {comparison->name}), textLeft, top + 8,
                   mapTitleWidth - sample - 8, type::bodyMedium, palette::accent);
}

double Header::stateAndOrigin(Pen& pen, double top)
{
    const auto& journey = m_context.journey;
    const auto state = m_context.words(journey.state == State::Current ? Word::CurrentJourney : Word::FutureJourney);
    double x = measure::margin;
    const auto pill = [&](std::string_view text) {
        const Rect rect{x, top, m_context.metrics.width(text, type::smallStrong) + 24, 24};
        pen.box(rect, 12, palette::quietChip, {palette::cardLine, 1});
        pen.label(text, rect, type::smallStrong, palette::ink2);
        x += rect.width + 8;
    };
    pill(state);
    if (journey.market == Market::B2b) {
        pill("B2B");
    }
    std::string origin = journey.asOf ? m_context.words.date(*journey.asOf) : "";
    origin += !origin.empty() && !journey.author.empty() ? " · " : "";
    origin += journey.author;
    const double room = measure::margin + mapTitleWidth - x - 4;
    const auto beside = m_context.metrics.wrap(origin, type::body, std::max(room, 120.0));
    if (beside.lines.size() <= 1 && beside.width <= room) {
        pen.block(beside, x + 4, top + 3, room, type::body, palette::ink2);
        return 24;
    }
    return 24 + 8 + pen.text(origin, measure::margin, top + 32, mapTitleWidth, type::body, palette::ink2);
}

double Header::titleBlock(double top)
{
    const auto& journey = m_context.journey;
    const double x = measure::margin;
    Pen pen(m_context.metrics, NodeKind::Title);
    double y = top + logo(pen, top);
    if (!journey.client.empty()) {
        y +=
            pen.of(TextField::MapClient).text(journey.client, x, y - 4, mapTitleWidth, type::client, clientColor()) - 2;
    }
    y += pen.of(TextField::MapTitle).text(journey.title, x, y, mapTitleWidth, type::title, palette::ink) + 10;
    y += stateAndOrigin(pen, y);
    y += lensLine(pen, y);
    y += comparisonLine(pen, y) + 12;
    y += pen.of(TextField::MapDescription)
             .text(journey.description, x, y, mapTitleWidth, type::description, palette::ink);
    if (journey.basedOn) {
        const auto based = std::string(m_context.words(Word::BasedOn)) + " " + *journey.basedOn;
        y += 4 + pen.text(based, x, y + 4, mapTitleWidth, type::body, palette::ink2);
    }
    m_context.add(pen.finished({x, top, mapTitleWidth, y - top}));
    return y;
}

double Header::ring(double top)
{
    const double outer = measure::scoreRingRadius + measure::scoreRingWidth / 2;
    const Point center{ringLeft + outer, top + 26 + outer};
    const auto& score = m_context.scores.journey;
    Pen pen(m_context.metrics, NodeKind::Ring);
    if (score) {
        pen.path(ringArc(center, measure::scoreRingRadius, 1, {palette::track, measure::scoreRingWidth}));
        pen.path(ringArc(center, measure::scoreRingRadius, *score / 100,
                         {palette::steps[static_cast<std::size_t>(band(*score))].face, measure::scoreRingWidth}));
    } else {
        pen.disc(center, outer, transparent, {palette::cardLine, 1, Dash::Dashed});
        pen.disc(center, outer - measure::scoreRingWidth, transparent, {palette::cardLine, 1, Dash::Dashed});
    }
    const std::string shown = score ? m_context.words.number(*score, 1) : "–";
    pen.label(shown, {center.x - 64, center.y - 32, 128, 44}, type::ring, palette::ink);
    const Word caption = score ? Word::JourneyScore : Word::NotScored;
    pen.label(m_context.words(caption), {center.x - 64, center.y + 12, 128, 16}, type::smallMedium, palette::ink2);
    const Rect rect = Rect{center.x, center.y, 0, 0}.grown(outer);
    m_context.add(pen.finished(rect));
    return rect.bottom();
}

double Header::figure(Icon icon, Word name, std::string_view value, std::string_view extra, double top, const Id& id)
{
    Pen pen(m_context.metrics, NodeKind::KeyFigure, id);
    const double x = figuresLeft + figureText;
    const double room = figuresWidth - figureText;
    pen.icon(icon, {figuresLeft, top, 20, 20}, palette::ink2);
    double y = top + 1 + pen.text(m_context.words(name), x, top + 1, room, type::body, palette::ink2);
    const auto valueBlock = m_context.metrics.wrap(value, type::figure, room);
    const double beside = room - valueBlock.width - 8;
    const bool fits = valueBlock.lines.size() <= 1 && m_context.metrics.width(extra, type::body) <= beside;
    pen.block(valueBlock, x, y, room, type::figure, palette::ink);
    y += valueBlock.height;
    if (fits) {
        pen.text(extra, x + valueBlock.width + 8, y - 20, beside, type::body, palette::ink2);
    } else {
        y += pen.text(extra, x, y, room, type::body, palette::ink2);
    }
    m_context.add(pen.finished({figuresLeft, top, figuresWidth, y - top}));
    return y;
}

double Header::figures(double top)
{
    const auto& scores = m_context.scores;
    const auto& words = m_context.words;
    double y = top + 17;
    const auto next = [&](double bottom) { return std::exchange(y, std::max(y + figurePitch, bottom + figureGap)); };
    const auto& weakestPhase = scores.weakestPhase;
    const std::string chain = weakestPhase ? words.number(*scores.phases[*weakestPhase].score, 1) : "–";
    const std::string phase = weakestPhase ? m_context.journey.phases[*weakestPhase]->title : "";
    next(figure(Icon::ChainStrength, Word::ChainStrength, chain, phase, y, "chain-strength"));
    const auto& weakest = scores.weakestTouchpoint;
    const std::string link = weakest ? m_context.touchpoints[*weakest]->title : "–";
    const double linkTop = next(figure(Icon::WeakestLink, Word::WeakestLink, link, "", y, "weakest-link"));
    const double spare = m_context.options.steadyHeader ? std::max(0.0, linkTop + steadyPitch - y) : 0;
    const std::string coverage = scores.coverage() ? words.percent(*scores.coverage()) : "–";
    return spare
        + figure(Icon::Coverage, Word::Coverage, coverage, words.coverageOf(scores.scored, scores.touchpoints.size()),
                 y, "coverage");
}

Node Header::persona(std::size_t index, const Rect& card)
{
    const double x = card.x;
    const double y = card.y;
    const Persona& who = m_context.journey.personas[index];
    const Color color = palette::personaColor(index, who.color);
    const double inner = card.width - 32;
    const double nameWidth = inner - avatar - 12 - 56 - 12;
    Pen pen(m_context.metrics, NodeKind::Persona, who.id);
    const Point face{x + 16 + avatar / 2, y + 16 + avatar / 2};
    if (who.photo) {
        pen.picture(*who.photo, Rect{face.x, face.y, 0, 0}.grown(avatar / 2), index % 4 == 0 ? avatar / 2 : 10);
    } else {
        personaMarker(pen, index, face, avatar, color, {});
        pen.label(initials(who.name), Rect{face.x, face.y, 0, 0}.grown(avatar / 2), type::initials, palette::paper);
    }
    const double textX = x + 16 + avatar + 12;
    double row =
        y + 15 + pen.of(TextField::PersonaName).text(who.name, textX, y + 15, nameWidth, type::figure, palette::ink);
    if (const std::string_view role = m_context.words.role(who.role); role != who.name) {
        row += pen.text(role, textX, row, nameWidth, type::bodyMedium, color);
    }

    const double lineY = y + 28;
    const double lineRight = x + card.width - 16;
    pen.line({lineRight - 56, lineY}, {lineRight, lineY}, {color, 2.5, personaDash(index)});
    personaMarker(pen, index, {lineRight - 28, lineY}, 16, color, {});

    row = std::max(row, y + 16 + avatar) + 12;
    row += pen.of(TextField::PersonaDescription).text(who.description, x + 16, row, inner, type::body, palette::ink2);
    row += who.description.empty() || who.goals.empty() ? 0 : 6;
    for (std::size_t i = 0; i < who.goals.size(); ++i) {
        pen.icon(Icon::Check, {x + 15, row + 2, 16, 16}, color);
        row += std::max(20.0,
                        pen.of(TextField::PersonaGoal, i)
                                .text(who.goals[i], x + 36, row + 1, inner - 20, type::bodyMedium, palette::ink)
                            + 2);
    }
    const Rect grown{x, y, card.width, std::max(card.height, onGrid(row + 12 - y))};
    pen.boxBehind(grown, 12, palette::paper, {palette::cardLine, 1});
    return pen.finished(grown);
}

double Header::personasBelow(double above, double right)
{
    const std::size_t count = m_context.journey.personas.size();
    if (count == 1 && m_context.options.steadyHeader
        && m_titleEnd + titleGap + persona(0, {0, 0, personaWidth, 0}).rect.height <= above) {
        personas(measure::margin, m_titleEnd + titleGap, measure::margin + personaWidth);
        return above;
    }
    return count == 0 ? above : personas(measure::margin, above + blockGap, right);
}

double Header::legendBelow(double above, double left)
{
    layoutLegend(m_context, left, above + blockGap);
    return above + blockGap + legendSize().height;
}

bool Header::personasFit(double right) const
{
    const auto count = static_cast<double>(m_context.journey.personas.size());
    return count > 0 && measure::margin + count * (narrowPersona + personaGap) - personaGap <= right;
}

double Header::personas(double left, double top, double right)
{
    const auto count = m_context.journey.personas.size();
    const auto fitting = static_cast<std::size_t>((right - left + personaGap) / (narrowPersona + personaGap));
    const auto perRow = std::clamp<std::size_t>(fitting, 1, std::max<std::size_t>(count, 1));
    const double columns = static_cast<double>(perRow);
    const double width = std::min(personaWidth, (right - left + personaGap) / columns - personaGap);
    double y = top;
    for (std::size_t first = 0; first < count; first += perRow) {
        const std::size_t end = std::min(count, first + perRow);
        double height = 0;
        for (std::size_t i = first; i < end; ++i) {
            height = std::max(height, persona(i, {0, 0, width, 0}).rect.height);
        }
        for (std::size_t i = first; i < end; ++i) {
            m_context.add(persona(i, {left + static_cast<double>(i - first) * (width + personaGap), y, width, height}));
        }
        y += height + personaGap;
    }
    return count == 0 ? top : y - personaGap;
}

} // namespace

void layoutHeader(LayoutContext& context)
{
    Header(context).draw();
}

} // namespace rejse::layout
