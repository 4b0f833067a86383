// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"
#include "layout/map/marks.h"

namespace rejse::layout {

namespace {

constexpr double cardTextLeft = 16; ///< from the card's left edge, right of the contact edge
constexpr double cardRightInset = 12;
constexpr double cardTextWidth = measure::columnWidth - cardTextLeft - cardRightInset;
constexpr double tileSize = 28;
constexpr double tileTop = 14;
constexpr Size cardPill{40, 24};
constexpr double channelLeft = cardTextLeft + tileSize + 8;
constexpr double channelRoom = measure::columnWidth - channelLeft - cardRightInset;
constexpr double channelWidth = channelRoom - cardPill.width - 8;
constexpr double headGap = 12; ///< from the tile to the title
constexpr double markSize = 16;
constexpr double markGap = 10;
constexpr double footPadding = 12;
constexpr double barsWidth = 24;
constexpr double minLitCard = 168;
constexpr double overhang = 16; ///< of the pills over the bottom edge

/// What hangs at the foot of a card: an icon, two icons side by side, or a persona's marker.
struct Mark {
    enum class Kind {
        Medium,
        Initiator,
        Persona
    } kind;
    std::size_t persona = 0;
    double width() const { return kind == Kind::Initiator ? 28 : kind == Kind::Persona ? 18 : markSize; }
};

/// A card measured, before it is known how tall the tallest is.
struct Card {
    TextBlock channel;
    TextBlock title;
    TextBlock occasion;
    TextBlock owner;
    std::vector<std::vector<Mark>> markRows;
    double headHeight = 0;
    double height = 0;
};

std::vector<Mark> marksOf(const LayoutContext& context, const Touchpoint& touchpoint)
{
    std::vector<Mark> marks;
    if (touchpoint.channel && context.channels.at(*touchpoint.channel)->medium) {
        marks.push_back({Mark::Kind::Medium});
    }
    if (touchpoint.initiator) {
        marks.push_back({Mark::Kind::Initiator});
    }
    if (touchpoint.personas && touchpoint.personas->size() < context.journey.personas.size()) {
        for (const auto& persona : *touchpoint.personas) {
            marks.push_back({Mark::Kind::Persona, context.personas.at(persona)});
        }
    }
    return marks;
}

/// Rows from the bottom up: the importance bars stand at the right of the lowest.
std::vector<std::vector<Mark>> inRows(const std::vector<Mark>& marks)
{
    std::vector<std::vector<Mark>> rows(1);
    double used = 0;
    for (const auto& mark : marks) {
        const double room = rows.size() == 1 ? cardTextWidth - barsWidth - markGap : cardTextWidth;
        if (used > 0 && used + mark.width() > room) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(mark);
        used += mark.width() + (mark.kind == Mark::Kind::Persona ? 4 : markGap);
    }
    return rows;
}

Card measured(const LayoutContext& context, const Touchpoint& touchpoint)
{
    Card card;
    const auto name = touchpoint.channel ? std::string_view(context.channels.at(*touchpoint.channel)->name)
                                         : context.words(Word::NoChannel);
    card.channel =
        context.metrics.wrap(name, context.look->channel, context.showsScores() ? channelWidth : channelRoom);
    card.title = context.metrics.wrap(touchpoint.title, context.look->cardTitle, cardTextWidth);
    card.occasion = context.metrics.wrap(touchpoint.occasion, context.look->cardText, cardTextWidth);
    card.owner = context.metrics.wrap(touchpoint.owner, context.look->channel, cardTextWidth - 20);
    card.markRows = inRows(marksOf(context, touchpoint));
    // Two lines of a channel's name stand beside the tile without moving the title down.
    card.headHeight = std::max(tileSize, card.channel.height - 4);
    double height = tileTop + card.headHeight + headGap + card.title.height;
    height += card.occasion.height > 0 ? 2 + card.occasion.height : 0;
    height += card.owner.height > 0 ? 8 + card.owner.height : 0;
    height += footPadding + static_cast<double>(card.markRows.size()) * (markSize + 4) - 4 + footPadding;
    card.height = onGrid(height);
    return card;
}

void drawEdge(Pen& pen, const std::optional<Contact>& contact, const Rect& rect, Color ink)
{
    if (!contact) {
        return;
    }
    const double x = rect.x + 7.5;
    const Dash dash = *contact == Contact::Direct ? Dash::Solid : Dash::Dashed;
    pen.line({x, rect.y + 12}, {x, rect.bottom() - 12}, {ink, 3, dash, Cap::Round});
}

void drawHead(const LayoutContext& context, Pen& pen, const Card& card, const Touchpoint& touchpoint, const Rect& rect,
              const palette::Tint& tint, const TouchpointScore& score)
{
    const double middle = rect.y + tileTop + card.headHeight / 2;
    const Rect tile{rect.x + cardTextLeft, middle - tileSize / 2, tileSize, tileSize};
    const Rect glyph = Rect{tile.center().x, tile.center().y, 0, 0}.grown(9);
    if (touchpoint.channel) {
        pen.box(tile, 6, tint.fill);
        pen.icon(iconOf(context.channels.at(*touchpoint.channel)->icon), glyph, tint.ink);
    } else {
        pen.box(tile, 6, transparent, {palette::cardLine, 1, Dash::ShortDash});
        pen.icon(Icon::NoChannel, glyph, palette::ink3);
    }
    pen.block(card.channel, rect.x + channelLeft, middle - card.channel.height / 2,
              context.showsScores() ? channelWidth : channelRoom, context.look->channel, palette::ink2);
    if (context.showsScores()) {
        pen.scorePill(score.score, score.score ? context.words.number(*score.score, 0) : "",
                      {rect.right() - cardRightInset - cardPill.width, middle - cardPill.height / 2, cardPill.width,
                       cardPill.height},
                      type::scorePill);
    }
}

void drawMark(const LayoutContext& context, Pen& pen, const Mark& mark, const Touchpoint& touchpoint, double x,
              double y)
{
    const Rect rect{x, y, markSize, markSize};
    switch (mark.kind) {
    case Mark::Kind::Medium: {
        const auto medium = *context.channels.at(*touchpoint.channel)->medium;
        pen.icon(medium == Medium::Online ? Icon::Online : Icon::Offline, rect, palette::ink2);
        break;
    }
    case Mark::Kind::Initiator:
        pen.icon(*touchpoint.initiator == Initiator::Customer ? Icon::Customer : Icon::Company, rect, palette::ink2);
        pen.icon(Icon::ArrowRight, {x + 12, y, markSize, markSize}, palette::ink2);
        break;
    case Mark::Kind::Persona: {
        const auto& persona = context.journey.personas[mark.persona];
        const Point center{x + 9, y + markSize / 2};
        personaMarker(pen, mark.persona, center, 18, palette::personaColor(mark.persona, persona.color), {});
        pen.label(initials(persona.name), Rect{center.x, center.y, 0, 0}.grown(9), type::tinyInitials, palette::paper);
        break;
    }
    }
}

void drawFoot(const LayoutContext& context, Pen& pen, const Card& card, const Touchpoint& touchpoint, const Rect& rect)
{
    double y = rect.bottom() - footPadding - markSize;
    pen.importanceBars(touchpoint.importance, rect.right() - cardRightInset - barsWidth, y + 2);
    for (const auto& row : card.markRows) {
        double x = rect.x + cardTextLeft;
        for (const auto& mark : row) {
            drawMark(context, pen, mark, touchpoint, x, y);
            x += mark.width() + (mark.kind == Mark::Kind::Persona ? 4 : markGap);
        }
        y -= markSize + 4;
    }
}

void drawBadges(const LayoutContext& context, Pen& pen, const Touchpoint& touchpoint, const Rect& rect, bool weakest)
{
    if (touchpoint.momentOfTruth) {
        const Point center{rect.right() - 14, rect.y - 1};
        pen.disc(center, 11, palette::star);
        pen.icon(Icon::Star, Rect{center.x, center.y, 0, 0}.grown(7), palette::paper);
    }
    if (touchpoint.votes > 0) {
        const auto count = std::to_string(touchpoint.votes);
        const double width = std::max(22.0, context.metrics.width(count, type::smallStrong) + 12);
        const Rect badge{rect.x + 12, rect.y - 12, width, 22};
        pen.box(badge, 11, palette::accent, {palette::paper, 1});
        pen.label(count, badge, type::smallStrong, palette::paper);
    }
    if (weakest) {
        const auto name = context.words(Word::WeakestLink);
        const Rect badge{rect.x + 12, rect.bottom() - 8, context.metrics.width(name, type::smallStrong) + 40, 24};
        pen.box(badge, 12, palette::warning);
        pen.icon(Icon::WeakestLink, {badge.x + 8, badge.y + 4, 16, 16}, palette::paper);
        pen.label(name, {badge.x + 28, badge.y, badge.width - 40, badge.height}, type::smallStrong, palette::paper);
    }
    if (touchpoint.subjourney) {
        const Point center = subjourneyBadge(rect).center();
        pen.disc(center, 12, palette::paper, {palette::ink3, 1});
        pen.icon(Icon::Subjourney, Rect{center.x, center.y, 0, 0}.grown(8), palette::ink2);
    }
}

void drawTexts(const LayoutContext& context, Pen& pen, const Card& card, const Rect& rect)
{
    const Look& look = *context.look;
    const double x = rect.x + cardTextLeft;
    double y = rect.y + tileTop + card.headHeight + headGap;
    y += pen.of(TextField::TouchpointTitle).block(card.title, x, y, cardTextWidth, look.cardTitle, palette::ink);
    if (card.occasion.height > 0) {
        y +=
            2 + pen.of(TextField::Occasion).block(card.occasion, x, y + 2, cardTextWidth, look.cardText, palette::ink2);
    }
    if (card.owner.height > 0) {
        pen.icon(Icon::Owner, {x, y + 8, 16, 16}, palette::ink3);
        pen.of(TextField::TouchpointOwner)
            .block(card.owner, x + 20, y + 8, cardTextWidth - 20, look.channel, palette::ink2);
    }
}

void drawCard(LayoutContext& context, std::size_t column, const Card& card, double top, double height)
{
    const Touchpoint& touchpoint = *context.touchpoints[column];
    const auto& place = context.out.columns[column];
    const Rect rect{place.x, top, place.width, height};
    const auto tint = context.tintOf(place.phase);
    Pen pen(context.metrics, NodeKind::Touchpoint, touchpoint.id, touchpoint.id);
    pen.box(rect, measure::cardRadius, palette::paper, {palette::cardLine, 1});
    drawEdge(pen, touchpoint.contact, rect, tint.ink);
    drawHead(context, pen, card, touchpoint, rect, tint, context.scoreOf(column));
    drawTexts(context, pen, card, rect);
    drawFoot(context, pen, card, touchpoint, rect);
    drawBadges(context, pen, touchpoint, rect, context.showsScores() && context.scores.weakestTouchpoint == column);
    context.add(pen.finished(rect));
}

/// The cards of the phase that is shown, and some beside it. The phase decides how tall they are; one of another that
/// needs more leaves out what stands under its title.
double layoutLitTouchpoints(LayoutContext& context, double top)
{
    const PhaseBand& lit = context.out.phases[context.spotlight->phase];
    const std::size_t beside = context.spotlight->columnsAtOnce;
    const std::size_t first = lit.firstColumn - std::min(lit.firstColumn, beside);
    const std::size_t last = std::min(context.touchpoints.size(), lit.firstColumn + lit.columns + beside);
    double tallest = 0;
    for (std::size_t column = lit.firstColumn; column < lit.firstColumn + lit.columns; ++column) {
        tallest = std::max(tallest, measured(context, *context.touchpoints[column]).height);
    }
    tallest = std::max(tallest, minLitCard);
    for (std::size_t column = first; column < last; ++column) {
        Card card = measured(context, *context.touchpoints[column]);
        if (card.height > tallest) {
            card.occasion = {};
            card.owner = {};
        }
        drawCard(context, column, card, top, tallest);
    }
    return tallest;
}

/// What a card shows that is not said by its touchpoint: its score, whether it is the weakest, its phase's colour.
LayoutCache::Key placeOf(const LayoutContext& context, std::size_t column, double top, double height)
{
    const auto& place = context.out.columns[column];
    const auto& color = context.journey.phases[place.phase]->color;
    const double tint = color ? color->red * 65536.0 + color->green * 256.0 + color->blue : -1;
    const double isWeakest = context.scores.weakestTouchpoint == column ? 1 : 0;
    return {place.x,
            top,
            {height, static_cast<double>(place.phase), tint, context.scoreOf(column).score.value_or(-1), isWeakest}};
}

LayoutCache::Key placeOfPhase(const LayoutContext& context, std::size_t phase, double top, double height)
{
    const PhaseBand& band = context.out.phases[phase];
    LayoutCache::Key place{context.out.columns[band.firstColumn].x, top, {height, static_cast<double>(phase)}};
    place.more.reserve(band.columns + 3);
    const auto weakest = context.scores.weakestTouchpoint;
    const bool hasWeakest = weakest && *weakest >= band.firstColumn && *weakest < band.firstColumn + band.columns;
    place.more.push_back(hasWeakest ? static_cast<double>(*weakest - band.firstColumn) : -1);
    // The lens and the weights change scores of a phase that itself is the same.
    for (std::size_t column = band.firstColumn; column < band.firstColumn + band.columns; ++column) {
        place.more.push_back(context.scoreOf(column).score.value_or(-1));
    }
    return place;
}

} // namespace

double layoutTouchpoints(LayoutContext& context, double top)
{
    if (context.spotlight) {
        return layoutLitTouchpoints(context, top);
    }
    // Heights first: all cards are as tall as the tallest. They are remembered apart from what is drawn.
    const auto anywhere = [](std::size_t) { return LayoutCache::Key(); };
    const double tallest =
        drawColumns(context, {slotOf(context, Slot::CardHeights), anywhere, anywhere, [&](std::size_t column) {
                                  return measured(context, *context.touchpoints[column]).height;
                              }});
    drawColumns(context,
                {context.lane, [&](std::size_t column) { return placeOf(context, column, top, tallest); },
                 [&](std::size_t phase) { return placeOfPhase(context, phase, top, tallest); },
                 [&](std::size_t column) {
                     drawCard(context, column, measured(context, *context.touchpoints[column]), top, tallest);
                     return tallest;
                 }});
    return tallest > 0 ? tallest + overhang - 4 : 0;
}

} // namespace rejse::layout
