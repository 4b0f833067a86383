// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/lane_counts.h"
#include "layout/map/layout_context.h"

#include <algorithm>

namespace rejse::layout {

namespace {

constexpr double thinRow = 40; ///< of a lane in which nothing stands, in the editor
constexpr double titleLeft = 28;
constexpr double laneTitleWidth = measure::labelWidth - titleLeft - 12;
constexpr double captionWidth = measure::labelWidth - 12;

/// What one lane holds, counted.
struct Contents {
    std::vector<std::string> captions;
    bool any = false;
};

LaneCounts countAll(const LayoutContext& context)
{
    LaneCounts all;
    for (const auto& phase : context.journey.phases) {
        if (context.cache) {
            all.add(context.cache->counts(phase));
        } else {
            all.add(countLanes(*phase));
        }
    }
    return all;
}

class LaneCounter {
public:
    explicit LaneCounter(const LayoutContext& context) : m_words(context.words), m_all(countAll(context)) { }

    Contents operator()(const Lane& lane) const
    {
        switch (lane.kind) {
        case LaneKind::Touchpoints:
            return touchpoints();
        case LaneKind::Feelings:
        case LaneKind::Line:
            return {{}, true};
        case LaneKind::Storyboard:
            return total(m_all.pictures);
        case LaneKind::Quotes:
            return total(m_all.quotes);
        case LaneKind::Experiences:
            return experiences();
        case LaneKind::Barriers:
            return barriers();
        case LaneKind::Actions:
            return actions();
        case LaneKind::Processes:
            return processes();
        case LaneKind::Metrics:
            return total(m_all.metrics);
        case LaneKind::Text:
            return {{}, m_all.cells.count(lane.id) > 0};
        }
        return {};
    }

private:
    Contents total(std::size_t all) const { return {{inAll(all)}, all > 0}; }

    std::string inAll(std::size_t count) const
    {
        std::string text(m_words(Word::Total));
        return text.replace(text.find("%1"), 2, std::to_string(count));
    }

    void append(Contents& contents, Counted what, std::size_t count) const
    {
        if (count > 0) {
            contents.captions.push_back(m_words.counted(what, count));
        }
    }

    Contents touchpoints() const
    {
        Contents contents{{inAll(m_all.touchpoints)}, true};
        append(contents, Counted::Direct, m_all.direct);
        append(contents, Counted::Indirect, m_all.indirect);
        return contents;
    }

    Contents experiences() const
    {
        Contents contents = total(m_all.experiences);
        append(contents, Counted::Rational, m_all.rational);
        append(contents, Counted::Emotional, m_all.emotional);
        return contents;
    }

    Contents barriers() const
    {
        Contents contents = total(m_all.barriers);
        append(contents, Counted::Blocking, m_all.blocking);
        return contents;
    }

    Contents actions() const
    {
        Contents contents = total(m_all.actions);
        append(contents, Counted::QuickWin, m_all.quickWins);
        append(contents, Counted::BigBet, m_all.bigBets);
        return contents;
    }

    Contents processes() const
    {
        Contents contents{{std::string(m_words(Word::BehindTheScenes))}, m_all.firstProcess.has_value()};
        append(contents, Counted::Handover, m_all.handovers);
        return contents;
    }

    const Words& m_words;
    const LaneCounts m_all;
};

bool isShown(const LayoutContext& context, const Lane& lane, bool anyContents)
{
    if (context.options.lanes) {
        return context.options.lanes->count(lane.kind) > 0 && (anyContents || context.options.emptyLanes);
    }
    return !lane.hidden && (anyContents || context.options.emptyLanes);
}

/// Draws the lane's name and captions at the left; returns their height.
double drawLabel(LayoutContext& context, const Lane& lane, const Contents& contents, double top)
{
    const double left = measure::margin;
    Pen pen(context.metrics, NodeKind::LaneLabel, lane.id);
    pen.icon(iconOf(lane.kind), {left, top + 2, 20, 20}, palette::ink2);
    double height =
        pen.of(TextField::LaneTitle)
            .text(titleOf(context, lane), left + titleLeft, top + 1, laneTitleWidth, type::laneTitle, palette::ink);
    height = std::max(height, 22.0) + 1;
    if (contents.any) {
        double y = top + height + 5;
        for (const auto& caption : contents.captions) {
            y += pen.text(caption, left, y, captionWidth, type::small, palette::ink2);
        }
        height = contents.captions.empty() ? height : y - top;
    }
    context.add(pen.finished({left, top, measure::labelWidth - 12, height}));
    return height;
}

void drawSeparator(LayoutContext& context, double y, Dash dash)
{
    Pen pen(context.metrics, NodeKind::LaneLine);
    const Color color = dash == Dash::Solid ? palette::laneLine : palette::ink3;
    pen.line({measure::margin, y}, {context.right, y}, {color, 1, dash});
    context.add(pen.finished({measure::margin, y, context.right - measure::margin, 1}));
}

double drawContents(LayoutContext& context, const Lane& lane, double top)
{
    switch (lane.kind) {
    case LaneKind::Touchpoints:
        return layoutTouchpoints(context, top);
    case LaneKind::Feelings:
        return layoutFeelings(context, top - measure::lanePadding);
    case LaneKind::Processes:
        return layoutProcesses(context, top);
    case LaneKind::Line:
        return 0;
    default:
        return layoutStacks(context, lane, top);
    }
}

/// A dashed rule across the map with its title at the left, such as a service blueprint's line of visibility.
double drawRule(LayoutContext& context, const Lane& lane, double top)
{
    Pen pen(context.metrics, NodeKind::Rule, lane.id);
    const double room = context.right - measure::margin;
    const auto title = context.metrics.wrap(titleOf(context, lane), type::smallStrong, room);
    pen.of(TextField::LaneTitle).block(title, measure::margin, top + 10, room, type::smallStrong, palette::ink2);
    const double y = top + 10 + title.height + 6;
    pen.line({measure::margin, y}, {context.right, y}, {palette::ink3, 1, Dash::Dashed});
    context.add(pen.finished({measure::margin, top, room, y - top}));
    return onGrid(y - top + 2);
}

class LaneStack {
public:
    explicit LaneStack(LayoutContext& context) : m_context(context), m_count(context) { }

    void draw()
    {
        const double top = m_context.y;
        const std::size_t before = m_context.out.nodes.size();
        m_context.out.nodes.beginRun();
        const auto& lanes = m_context.journey.lanes;
        for (m_context.lane = 0; m_context.lane < lanes.size(); ++m_context.lane) {
            const Lane& lane = lanes[m_context.lane];
            const Contents contents = m_count(lane);
            if (isShown(m_context, lane, contents.any)) {
                drawLane(lane, contents);
            }
        }
        drawSeparator(m_context, m_context.y, Dash::Solid);
        drawPhaseBorders(top, before);
    }

private:
    void drawLane(const Lane& lane, const Contents& contents)
    {
        const double top = m_context.y;
        double height = 0;
        if (lane.kind == LaneKind::Line) {
            height = drawRule(m_context, lane, top);
        } else if (!contents.any) {
            border(lane.kind, top);
            drawLabel(m_context, lane, contents, top + (thinRow - 22) / 2 - 1);
            height = thinRow;
        } else {
            height = drawFull(lane, contents, top);
        }
        m_context.out.lanes.push_back({lane.id, lane.kind, titleOf(m_context, lane), top, height});
        m_context.y = top + height;
        m_first = false;
        m_afterRule = lane.kind == LaneKind::Line;
    }

    double drawFull(const Lane& lane, const Contents& contents, double top)
    {
        border(lane.kind, top);
        double contentTop = top + measure::lanePadding;
        if (lane.kind == LaneKind::Touchpoints) {
            contentTop += layoutLinks(m_context, m_first ? top + 24 : contentTop) + (m_first ? 8 : 0);
        }
        const bool isFeelings = lane.kind == LaneKind::Feelings;
        const double label = drawLabel(m_context, lane, contents, isFeelings ? top + 16 : contentTop);
        const double content = drawContents(m_context, lane, contentTop);
        const double own = isFeelings ? content : contentTop - top + content + measure::lanePadding;
        return onGrid(std::max(own, contentTop - top + label + measure::lanePadding));
    }

    void border(LaneKind kind, double y)
    {
        if (!m_first && !m_afterRule) {
            drawSeparator(m_context, y, kind == LaneKind::Processes ? Dash::Dashed : Dash::Solid);
        }
    }

    /// Dotted lines between the phases, behind everything that stands in the lanes.
    void drawPhaseBorders(double top, std::size_t behind)
    {
        auto& backdrop = m_context.backdrop;
        for (std::size_t p = 1; p < m_context.out.phases.size(); ++p) {
            const double x = m_context.out.phases[p].rect.x - (measure::columnGap + measure::phaseGap) / 2;
            Pen pen(m_context.metrics, NodeKind::Separator);
            pen.line({x, top + 12}, {x, m_context.y}, {palette::cardLine, 1, Dash::ShortDash});
            backdrop.push_back(pen.finished({x, top, 1, m_context.y - top}));
        }
        m_context.out.nodes.insert(behind, backdrop);
    }

    LayoutContext& m_context;
    LaneCounter m_count;
    bool m_first = true;
    bool m_afterRule = false;
};

} // namespace

Icon iconOf(LaneKind kind)
{
    return static_cast<Icon>(static_cast<int>(Icon::LaneStoryboard) + static_cast<int>(kind));
}

std::string titleOf(const LayoutContext& context, const Lane& lane)
{
    return lane.title ? *lane.title : std::string(context.words.lane(lane.kind));
}

void layoutLanes(LayoutContext& context)
{
    LaneStack(context).draw();
}

} // namespace rejse::layout
