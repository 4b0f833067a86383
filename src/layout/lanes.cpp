// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/draft.h"
#include "rejse/analysis/balance.h"

#include <algorithm>

namespace rejse::layout {

namespace {

constexpr double thinRow = 40; ///< of a lane in which nothing stands, in the editor
constexpr double titleLeft = 28;
constexpr double titleWidth = measure::labelWidth - titleLeft - 12;
constexpr double captionWidth = measure::labelWidth - 12;

/// What one lane holds, counted.
struct Contents {
    std::vector<std::string> captions;
    bool any = false;
};

class LaneCounter {
public:
    explicit LaneCounter(const Draft& draft) : m_draft(draft), m_balance(balance(draft.journey)) { }

    Contents operator()(const Lane& lane) const
    {
        switch (lane.kind) {
        case LaneKind::Touchpoints:
            return touchpoints();
        case LaneKind::Feelings:
        case LaneKind::Line:
            return {{}, true};
        case LaneKind::Storyboard:
            return total([](const Touchpoint& t) { return t.image ? 1U : 0U; });
        case LaneKind::Quotes:
            return total([](const Touchpoint& t) { return t.quote.empty() ? 0U : 1U; });
        case LaneKind::Experiences:
            return experiences();
        case LaneKind::Barriers:
            return barriers();
        case LaneKind::Actions:
            return actions();
        case LaneKind::Processes:
            return processes();
        case LaneKind::Metrics:
            return total([](const Touchpoint& t) { return t.metrics.size(); });
        case LaneKind::Text:
            return {{}, total([&](const Touchpoint& t) { return t.cells.count(lane.id); }).any};
        }
        return {};
    }

private:
    template <typename Count> std::size_t sum(Count count) const
    {
        std::size_t all = 0;
        for (const auto* touchpoint : m_draft.touchpoints) {
            all += static_cast<std::size_t>(count(*touchpoint));
        }
        return all;
    }

    template <typename Count> Contents total(Count count) const
    {
        const std::size_t all = sum(count);
        return {{inAll(all)}, all > 0};
    }

    std::string inAll(std::size_t count) const
    {
        std::string text(m_draft.words(Word::Total));
        return text.replace(text.find("%1"), 2, std::to_string(count));
    }

    void append(Contents& contents, Counted what, std::size_t count) const
    {
        if (count > 0) {
            contents.captions.push_back(m_draft.words.counted(what, count));
        }
    }

    Contents touchpoints() const
    {
        Contents contents{{inAll(m_draft.touchpoints.size())}, true};
        append(contents, Counted::Direct, m_balance.contact[Contact::Direct]);
        append(contents, Counted::Indirect, m_balance.contact[Contact::Indirect]);
        return contents;
    }

    Contents experiences() const
    {
        Contents contents = total([](const Touchpoint& t) { return t.experiences.size(); });
        append(contents, Counted::Rational, m_balance.experiences[ExperienceKind::Rational]);
        append(contents, Counted::Emotional, m_balance.experiences[ExperienceKind::Emotional]);
        return contents;
    }

    Contents barriers() const
    {
        Contents contents = total([](const Touchpoint& t) { return t.barriers.size(); });
        append(contents, Counted::Blocking, m_balance.barriers[BarrierKind::Blocking]);
        return contents;
    }

    Contents actions() const
    {
        Contents contents = total([](const Touchpoint& t) { return t.actions.size(); });
        const auto inQuadrant = [&](Quadrant wanted) {
            return sum([wanted](const Touchpoint& t) {
                return std::count_if(t.actions.begin(), t.actions.end(),
                                     [wanted](const Action& a) { return quadrant(a) == wanted; });
            });
        };
        append(contents, Counted::QuickWin, inQuadrant(Quadrant::QuickWin));
        append(contents, Counted::BigBet, inQuadrant(Quadrant::BigBet));
        return contents;
    }

    Contents processes() const
    {
        Contents contents{{std::string(m_draft.words(Word::BehindTheScenes))}, false};
        contents.any = sum([](const Touchpoint& t) { return t.process.has_value(); }) > 0;
        append(contents, Counted::Handover, m_balance.handovers);
        return contents;
    }

    const Draft& m_draft;
    const Balance m_balance;
};

bool isShown(const Draft& draft, const Lane& lane, bool anyContents)
{
    if (draft.options.lanes) {
        return draft.options.lanes->count(lane.kind) > 0 && (anyContents || draft.options.emptyLanes);
    }
    return !lane.hidden && (anyContents || draft.options.emptyLanes);
}

/// Draws the lane's name and captions at the left; returns their height.
double drawLabel(Draft& draft, const Lane& lane, const Contents& contents, double top)
{
    const double left = measure::margin;
    Pen pen(draft.metrics, NodeKind::LaneLabel, lane.id);
    pen.icon(iconOf(lane.kind), {left, top + 2, 20, 20}, palette::ink2);
    double height =
        pen.of(TextField::LaneTitle)
            .text(titleOf(draft, lane), left + titleLeft, top + 1, titleWidth, type::laneTitle, palette::ink);
    height = std::max(height, 22.0) + 1;
    if (contents.any) {
        double y = top + height + 5;
        for (const auto& caption : contents.captions) {
            y += pen.text(caption, left, y, captionWidth, type::small, palette::ink2);
        }
        height = contents.captions.empty() ? height : y - top;
    }
    draft.add(pen.finished({left, top, measure::labelWidth - 12, height}));
    return height;
}

void drawSeparator(Draft& draft, double y, Dash dash)
{
    Pen pen(draft.metrics, NodeKind::LaneLine);
    const Color color = dash == Dash::Solid ? palette::laneLine : palette::ink3;
    pen.line({measure::margin, y}, {draft.right, y}, {color, 1, dash});
    draft.add(pen.finished({measure::margin, y, draft.right - measure::margin, 1}));
}

double drawContents(Draft& draft, const Lane& lane, double top)
{
    switch (lane.kind) {
    case LaneKind::Touchpoints:
        return layoutTouchpoints(draft, top);
    case LaneKind::Feelings:
        return layoutFeelings(draft, top - measure::lanePadding);
    case LaneKind::Processes:
        return layoutProcesses(draft, top);
    case LaneKind::Line:
        return 0;
    default:
        return layoutStacks(draft, lane, top);
    }
}

/// A dashed rule across the map with its title at the left, such as a service blueprint's line of visibility.
double drawRule(Draft& draft, const Lane& lane, double top)
{
    Pen pen(draft.metrics, NodeKind::Rule, lane.id);
    const double room = draft.right - measure::margin;
    const auto title = draft.metrics.wrap(titleOf(draft, lane), type::smallStrong, room);
    pen.of(TextField::LaneTitle).block(title, measure::margin, top + 10, room, type::smallStrong, palette::ink2);
    const double y = top + 10 + title.height + 6;
    pen.line({measure::margin, y}, {draft.right, y}, {palette::ink3, 1, Dash::Dashed});
    draft.add(pen.finished({measure::margin, top, room, y - top}));
    return onGrid(y - top + 2);
}

class LaneStack {
public:
    explicit LaneStack(Draft& draft) : m_draft(draft), m_count(draft) { }

    void draw()
    {
        const double top = m_draft.y;
        const std::size_t before = m_draft.out.nodes.size();
        const auto& lanes = m_draft.journey.lanes;
        for (m_draft.lane = 0; m_draft.lane < lanes.size(); ++m_draft.lane) {
            const Lane& lane = lanes[m_draft.lane];
            const Contents contents = m_count(lane);
            if (isShown(m_draft, lane, contents.any)) {
                drawLane(lane, contents);
            }
        }
        drawSeparator(m_draft, m_draft.y, Dash::Solid);
        drawPhaseBorders(top, before);
    }

private:
    void drawLane(const Lane& lane, const Contents& contents)
    {
        const double top = m_draft.y;
        double height = 0;
        if (lane.kind == LaneKind::Line) {
            height = drawRule(m_draft, lane, top);
        } else if (!contents.any) {
            border(lane.kind, top);
            drawLabel(m_draft, lane, contents, top + (thinRow - 22) / 2 - 1);
            height = thinRow;
        } else {
            height = drawFull(lane, contents, top);
        }
        m_draft.out.lanes.push_back({lane.id, lane.kind, titleOf(m_draft, lane), top, height});
        m_draft.y = top + height;
        m_first = false;
        m_afterRule = lane.kind == LaneKind::Line;
    }

    double drawFull(const Lane& lane, const Contents& contents, double top)
    {
        border(lane.kind, top);
        double contentTop = top + measure::lanePadding;
        if (lane.kind == LaneKind::Touchpoints) {
            contentTop += layoutLinks(m_draft, m_first ? top + 24 : contentTop) + (m_first ? 8 : 0);
        }
        const bool isFeelings = lane.kind == LaneKind::Feelings;
        const double label = drawLabel(m_draft, lane, contents, isFeelings ? top + 16 : contentTop);
        const double content = drawContents(m_draft, lane, contentTop);
        const double own = isFeelings ? content : contentTop - top + content + measure::lanePadding;
        return onGrid(std::max(own, contentTop - top + label + measure::lanePadding));
    }

    void border(LaneKind kind, double y)
    {
        if (!m_first && !m_afterRule) {
            drawSeparator(m_draft, y, kind == LaneKind::Processes ? Dash::Dashed : Dash::Solid);
        }
    }

    /// Dotted lines between the phases, behind everything that stands in the lanes.
    void drawPhaseBorders(double top, std::size_t behind)
    {
        auto& backdrop = m_draft.backdrop;
        for (std::size_t p = 1; p < m_draft.out.phases.size(); ++p) {
            const double x = m_draft.out.phases[p].rect.x - (measure::columnGap + measure::phaseGap) / 2;
            Pen pen(m_draft.metrics, NodeKind::Separator);
            pen.line({x, top + 12}, {x, m_draft.y}, {palette::cardLine, 1, Dash::ShortDash});
            backdrop.push_back(pen.finished({x, top, 1, m_draft.y - top}));
        }
        m_draft.out.nodes.insert(behind, backdrop);
    }

    Draft& m_draft;
    LaneCounter m_count;
    bool m_first = true;
    bool m_afterRule = false;
};

} // namespace

Icon iconOf(LaneKind kind)
{
    return static_cast<Icon>(static_cast<int>(Icon::LaneStoryboard) + static_cast<int>(kind));
}

std::string titleOf(const Draft& draft, const Lane& lane)
{
    return lane.title ? *lane.title : std::string(draft.words.lane(lane.kind));
}

void layoutLanes(Draft& draft)
{
    LaneStack(draft).draw();
}

} // namespace rejse::layout
