// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"

namespace rejse::layout {

namespace {

constexpr double headingInset = 8;    ///< from the score to the body's end
constexpr double partGap = 12;        ///< between text, tag and score
constexpr double narrowHeading = 200; ///< narrower than this the text stands over the score's row
constexpr double verticalPadding = 16;

/// What a heading says and how it is arranged in its chevron, or in a stretch of a long one.
struct Heading {
    double right = 0; ///< of the body that it stands in
    TextBlock title;
    TextBlock duration;
    TextBlock statement;
    double textLeft = 0;
    double textWidth = 0;
    double durationX = 0; ///< right of the title on its last line, or 0 for a line of its own
    bool stacked = false; ///< the score stands in a row of its own under the title
    bool tagUnderPill = false;
    double tagWidth = 0; ///< 0 for no tag
    double height = 0;   ///< of the contents
};

bool isWeakest(const LayoutContext& context, std::size_t phase)
{
    return context.showsScores() && context.scores.weakestPhase == phase && context.journey.phases.size() > 1;
}

/// From where to where a heading may stand.
struct Room {
    double left = 0;
    double right = 0;
};

Room bodyOf(const LayoutContext& context, std::size_t phase)
{
    const Rect& rect = context.out.phases[phase].rect;
    return {rect.x + (phase == 0 ? 20 : 36), rect.right() - measure::chevronTip};
}

/// A long phase that is shown to a room is named once in each stretch that shows at once.
std::vector<Room> roomsOf(const LayoutContext& context, std::size_t phase)
{
    const PhaseBand& band = context.out.phases[phase];
    const Room body = bodyOf(context, phase);
    if (!context.spotlight || context.spotlight->phase != phase || band.columns == 0) {
        return {body};
    }
    std::vector<Room> rooms;
    for (const Stretch& stretch : stretchesOf(band, context.spotlight->columnsAtOnce)) {
        const Column& last = context.out.columns[stretch.first + stretch.count - 1];
        rooms.push_back({context.out.columns[stretch.first].x + 20, last.x + last.width});
    }
    rooms.front().left = body.left;
    rooms.back().right = body.right;
    return rooms;
}

double tagWidthOf(const LayoutContext& context)
{
    return context.metrics.width(context.words(Word::WeakestPhase), context.look->tag) + 38;
}

/// Nothing takes its place where scores are hidden.
Size pillOf(const LayoutContext& context)
{
    return context.showsScores() ? context.look->phasePillSize : Size{};
}

void placeDuration(const LayoutContext& context, Heading& heading, const Phase& phase)
{
    if (phase.duration.empty()) {
        return;
    }
    const double titleWidth = heading.title.lines.empty() ? 0 : heading.title.lines.back().width;
    const double beside = heading.textWidth - titleWidth - partGap;
    if (context.metrics.width(phase.duration, type::small) <= beside) {
        heading.durationX = titleWidth + partGap;
    }
    heading.duration =
        context.metrics.wrap(phase.duration, type::small, heading.durationX > 0 ? beside : heading.textWidth);
}

double textHeight(const Heading& heading)
{
    return heading.title.height + heading.statement.height + (heading.durationX > 0 ? 0 : heading.duration.height);
}

Heading arrange(const LayoutContext& context, std::size_t index, const Room& body)
{
    const Phase& phase = *context.journey.phases[index];
    const Look& look = *context.look;
    const Size pill = pillOf(context);
    Heading heading;
    heading.textLeft = body.left;
    heading.right = body.right;
    heading.tagWidth = isWeakest(context, index) ? tagWidthOf(context) : 0;
    const double room = body.right - headingInset - heading.textLeft;
    const double beside = room - pill.width - partGap;
    const std::string_view title = context.titleOf(phase);
    const std::string statement = phase.statement.empty() ? std::string() : context.words.quoted(phase.statement);

    heading.stacked = beside < narrowHeading;
    const double tagRoom = heading.tagWidth > 0 ? heading.tagWidth + partGap : 0;
    const double wanted =
        std::max(context.metrics.width(title, look.phase), context.metrics.width(statement, look.statement));
    heading.tagUnderPill = wanted > beside - tagRoom;
    heading.textWidth = heading.stacked       ? room
        : heading.tagUnderPill && tagRoom > 0 ? room - std::max(pill.width, heading.tagWidth) - partGap
                                              : beside - tagRoom;
    heading.title = context.metrics.wrap(title, look.phase, heading.textWidth);
    heading.statement = context.metrics.wrap(statement, look.statement, heading.textWidth);
    placeDuration(context, heading, phase);

    const double scoreHeight = pill.height + (heading.tagUnderPill && heading.tagWidth > 0 ? 4 + look.tagHeight : 0);
    heading.height =
        heading.stacked ? textHeight(heading) + 6 + pill.height : std::max(textHeight(heading), scoreHeight);
    if (heading.stacked && heading.tagWidth > room - pill.width - partGap) {
        heading.height += heading.tagWidth > 0 ? 4 + look.tagHeight : 0;
    }
    return heading;
}

PathShape chevron(const Rect& rect, std::size_t index)
{
    constexpr double corner = 6;
    const double body = rect.right() - measure::chevronTip;
    PathShape shape;
    if (index == 0) {
        shape.moveTo({rect.x, rect.y + corner});
        shape.cubicTo({rect.x, rect.y + corner / 2}, {rect.x + corner / 2, rect.y}, {rect.x + corner, rect.y});
    } else {
        shape.moveTo({rect.x, rect.y});
    }
    shape.lineTo({body, rect.y}).lineTo({rect.right(), rect.center().y}).lineTo({body, rect.bottom()});
    if (index == 0) {
        shape.lineTo({rect.x + corner, rect.bottom()});
        shape.cubicTo({rect.x + corner / 2, rect.bottom()}, {rect.x, rect.bottom() - corner / 2},
                      {rect.x, rect.bottom() - corner});
    } else {
        shape.lineTo({rect.x, rect.bottom()}).lineTo({rect.x + measure::chevronTip, rect.center().y});
    }
    shape.close();
    return shape;
}

void weakestTag(const LayoutContext& context, Pen& pen, const Rect& rect)
{
    const double iconTop = rect.center().y - 8;
    pen.box(rect, rect.height / 2, palette::paper, {palette::warning, 1});
    pen.icon(Icon::WeakestLink, {rect.x + 8, iconTop, 16, 16}, palette::warning);
    pen.label(context.words(Word::WeakestPhase), {rect.x + 26, rect.y, rect.width - 38, rect.height}, context.look->tag,
              palette::warning);
}

void drawTexts(const LayoutContext& context, Pen& pen, const Heading& heading, const palette::Tint& tint, double top)
{
    const Look& look = *context.look;
    const double x = heading.textLeft;
    double y =
        top + pen.of(TextField::PhaseTitle).block(heading.title, x, top, heading.textWidth, look.phase, tint.ink);
    if (heading.durationX > 0) {
        pen.of(TextField::PhaseDuration)
            .block(heading.duration, x + heading.durationX, y - look.phase.lineHeight + 6,
                   heading.textWidth - heading.durationX, type::small, palette::ink2);
    } else {
        y += pen.of(TextField::PhaseDuration)
                 .block(heading.duration, x, y, heading.textWidth, type::small, palette::ink2);
    }
    pen.of(TextField::PhaseStatement).block(heading.statement, x, y, heading.textWidth, look.statement, palette::ink);
}

void drawScore(const LayoutContext& context, Pen& pen, const Heading& heading, std::size_t index, const Rect& rect)
{
    if (!context.showsScores()) {
        return;
    }
    const Look& look = *context.look;
    const Size pill = pillOf(context);
    const double right = heading.right - headingInset;
    const double contentTop = rect.y + (rect.height - heading.height) / 2;
    const bool under = heading.tagUnderPill && heading.tagWidth > 0;
    const double stackHeight = pill.height + (under ? 4 + look.tagHeight : 0);
    const double pillTop = heading.stacked ? contentTop + textHeight(heading) + 6 : rect.center().y - stackHeight / 2;
    const Rect pillRect{heading.stacked ? heading.textLeft : right - pill.width, pillTop, pill.width, pill.height};
    const auto& score = context.scores.phases[index].score;
    if (heading.tagWidth > 0) {
        Rect tag{0, 0, heading.tagWidth, look.tagHeight};
        if (heading.stacked) {
            const bool fits = heading.tagWidth <= right - pillRect.right() - partGap;
            tag.x = fits ? pillRect.right() + partGap : heading.textLeft;
            tag.y = fits ? pillTop + (pill.height - look.tagHeight) / 2 : pillRect.bottom() + 4;
        } else if (under) {
            tag.x = right - heading.tagWidth;
            tag.y = pillRect.bottom() + 4;
        } else {
            tag.x = pillRect.x - partGap - heading.tagWidth;
            tag.y = rect.center().y - look.tagHeight / 2;
        }
        weakestTag(context, pen, tag);
    }
    pen.scorePill(score, score ? context.words.number(*score, 1) : "", pillRect, look.phasePill);
}

void drawPhase(LayoutContext& context, std::size_t index, const std::vector<Heading>& headings, double height)
{
    const PhaseBand& band = context.out.phases[index];
    const auto tint = context.tintOf(index);
    Pen pen(context.metrics, NodeKind::Phase, band.phase);
    PathShape shape = chevron(band.rect, index);
    shape.fill = tint.fill;
    shape.stroke = {tint.line, 1};
    pen.path(std::move(shape));
    for (const Heading& heading : headings) {
        drawTexts(context, pen, heading, tint,
                  band.rect.y + (height - heading.height) / 2
                      + (heading.stacked ? 0 : (heading.height - textHeight(heading)) / 2));
        drawScore(context, pen, heading, index, band.rect);
    }
    context.add(pen.finished(band.rect));
}

/// The row of phases. What of it a layout before has drawn need not be arranged.
class PhaseRow {
public:
    explicit PhaseRow(LayoutContext& context) : m_context(context), m_headings(context.journey.phases.size()) { }

    /// Returns the height.
    double draw()
    {
        double height = m_context.look->chevronHeight;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            height = std::max(height, heightOf(i));
        }
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            drawOne(i, height);
        }
        return height;
    }

private:
    const std::vector<Heading>& headingsOf(std::size_t phase)
    {
        if (m_headings[phase].empty()) {
            for (const Room& room : roomsOf(m_context, phase)) {
                m_headings[phase].push_back(arrange(m_context, phase, room));
            }
        }
        return m_headings[phase];
    }

    /// What the phase needs; nothing beside one that is shown alone.
    double heightOf(std::size_t phase)
    {
        if (m_context.spotlight && m_context.spotlight->phase != phase) {
            return 0;
        }
        return drawnOfPhase(m_context, slotOf(m_context, Slot::HeadingHeights), phase, place(phase), [&] {
            double height = 0;
            for (const Heading& heading : headingsOf(phase)) {
                height = std::max(height, onGrid(heading.height + 2 * verticalPadding));
            }
            return height;
        });
    }

    void drawOne(std::size_t phase, double height)
    {
        Rect& rect = m_context.out.phases[phase].rect;
        rect.y = m_context.y;
        rect.height = height;
        drawnOfPhase(m_context, slotOf(m_context, Slot::Headings), phase, place(phase), [&] {
            std::vector<Heading> headings = headingsOf(phase);
            // Beside a phase that is shown alone a heading that needs more height says nothing.
            std::erase_if(headings, [&](const Heading& one) { return one.height > height - verticalPadding; });
            drawPhase(m_context, phase, headings, height);
            return height;
        });
    }

    /// What a phase's chevron depends on besides the phase.
    LayoutCache::Key place(std::size_t phase) const
    {
        const Rect& rect = m_context.out.phases[phase].rect;
        return {rect.x,
                rect.y,
                {rect.width, rect.height, static_cast<double>(phase), isWeakest(m_context, phase) ? 1.0 : 0.0,
                 m_context.scores.phases[phase].score.value_or(-1)}};
    }

    LayoutContext& m_context;
    std::vector<std::vector<Heading>> m_headings;
};

void drawNoPhases(LayoutContext& context)
{
    const Rect rect{context.out.columnsLeft, context.y, context.right - context.out.columnsLeft,
                    measure::chevronHeight};
    Pen pen(context.metrics, NodeKind::Background);
    PathShape shape = chevron(rect, 0);
    shape.stroke = {palette::cardLine, 1, Dash::Dashed};
    pen.path(std::move(shape));
    pen.label(context.words(Word::NoPhases), rect, type::statement, palette::ink3);
    context.add(pen.finished(rect));
}

} // namespace

void layoutPhases(LayoutContext& context)
{
    double height = context.look->chevronHeight;
    if (context.journey.phases.empty()) {
        drawNoPhases(context);
    } else {
        height = PhaseRow(context).draw();
    }
    context.y += height;
    context.out.lanesTop = context.y;
}

} // namespace rejse::layout
