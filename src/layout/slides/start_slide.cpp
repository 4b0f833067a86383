// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"
#include "layout/map/marks.h"
#include "layout/palette.h"
#include "layout/slides/slides.h"

#include <algorithm>
#include <functional>

namespace rejse::layout {

namespace {

constexpr double startWidth = 1140;
constexpr double columnGap = 40;
constexpr double columnWidth = (startWidth - columnGap) / 2;
constexpr double listRowGap = 10;
constexpr double listPadding = 14;
constexpr double rankSize = 30;
constexpr double listTextLeft = listPadding + rankSize + 14;
constexpr Size listPill{56, 30};
constexpr std::size_t most = 5; ///< of each list
constexpr TextStyle heading{28, 36, Weight::SemiBold};
constexpr TextStyle listTitle{18, 24, Weight::SemiBold};
constexpr TextStyle listHint{15, 20};
constexpr TextStyle rowTitle{17, 22, Weight::SemiBold};
constexpr TextStyle rowText{14, 18};
constexpr TextStyle rowStrong{14, 18, Weight::SemiBold};

const Action* actionOf(const Touchpoint& touchpoint, const ActionScore& score)
{
    return score.index < touchpoint.actions.size() ? &touchpoint.actions[score.index] : nullptr;
}

class StartSlide {
public:
    StartSlide(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options)
        : m_context(journey, scores, metrics, options)
    {
        layoutColumns(m_context);
    }

    Layout draw()
    {
        Pen pen(m_context.metrics, NodeKind::Title);
        const double top = pen.text(m_context.words(Word::WhereToStart), 0, 0, startWidth, heading, palette::ink) + 20;
        m_out.nodes.push_back(pen.finished({0, 0, startWidth, top - 20}));
        const double left = drawLinks(top);
        const double right = drawActions(top);
        m_out.size = {startWidth, std::max(left, right)};
        return std::move(m_out);
    }

private:
    double drawLinks(double top);
    double drawActions(double top);
    double drawHead(Icon icon, Word title, bool byVotes, double x, double top);
    double drawNothing(Word text, double x, double top);
    double drawLink(std::size_t place, std::size_t column, double top);
    double drawAction(std::size_t place, const Touchpoint& on, const Action& action, double top);
    /// A row's frame, its place and its votes; `right` is where its texts end.
    void frame(Pen& pen, std::size_t place, int votes, const Rect& rect);

    LayoutContext m_context;
    Layout m_out;
};

double StartSlide::drawHead(Icon icon, Word title, bool byVotes, double x, double top)
{
    Pen pen(m_context.metrics, NodeKind::LaneLabel);
    pen.icon(icon, {x, top + 2, 20, 20}, palette::ink2);
    const auto words = m_context.words(title);
    pen.text(words, x + 28, top, columnWidth - 28, listTitle, palette::ink);
    if (byVotes) {
        const double after = x + 28 + m_context.metrics.width(words, listTitle) + 10;
        pen.text(m_context.words(Word::ByVotes), after, top + 3, x + columnWidth - after, listHint, palette::ink2);
    }
    m_out.nodes.push_back(pen.finished({x, top, columnWidth, 24}));
    return top + 36;
}

double StartSlide::drawNothing(Word text, double x, double top)
{
    Pen pen(m_context.metrics, NodeKind::Background);
    const Rect rect{x, top, columnWidth, 64};
    pen.box(rect, 10, transparent, {palette::cardLine, 1, Dash::Dashed});
    pen.label(m_context.words(text), rect, listHint, palette::ink2);
    m_out.nodes.push_back(pen.finished(rect));
    return rect.bottom();
}

void StartSlide::frame(Pen& pen, std::size_t place, int votes, const Rect& rect)
{
    pen.boxBehind(rect, 10, palette::paper, {palette::cardLine, 1});
    const Rect disc{rect.x + listPadding, rect.center().y - rankSize / 2, rankSize, rankSize};
    pen.box(disc, rankSize / 2, palette::quietDisc);
    pen.label(std::to_string(place), disc, rowStrong, palette::ink2);
    if (votes > 0) {
        const auto count = std::to_string(votes);
        const double wide = std::max(26.0, m_context.metrics.width(count, rowStrong) + 14);
        const Rect badge{rect.x + listPadding + rankSize - wide / 2, rect.y - 8, wide, 26};
        pen.box(badge, 13, palette::accent, {palette::paper, 2});
        pen.label(count, badge, rowStrong, palette::paper);
    }
}

double StartSlide::drawLink(std::size_t place, std::size_t column, double top)
{
    const Touchpoint& touchpoint = *m_context.touchpoints[column];
    const std::size_t phase = m_context.out.columns[column].phase;
    const double right = columnWidth - listPadding - (m_context.showsScores() ? listPill.width + 12 : 0);
    Pen pen(m_context.metrics, NodeKind::Touchpoint, touchpoint.id, touchpoint.id);
    double y = top + 12;
    y += pen.text(touchpoint.title, listTextLeft, y, right - listTextLeft, rowTitle, palette::ink);
    y += pen.text(m_context.journey.phases[phase]->title, listTextLeft, y + 2, right - listTextLeft, rowStrong,
                  m_context.tintOf(phase).ink)
        + 2;
    if (!touchpoint.barriers.empty()) {
        const Barrier& worst =
            *std::max_element(touchpoint.barriers.begin(), touchpoint.barriers.end(),
                              [](const Barrier& a, const Barrier& b) { return a.severity < b.severity; });
        pen.icon(iconOf(worst.kind), {listTextLeft - 1, y + 4, 16, 16}, palette::warning);
        y += pen.text(worst.text, listTextLeft + 20, y + 3, right - listTextLeft - 20, rowText, palette::ink2) + 3;
    }
    const Rect rect{0, top, columnWidth, onGrid(y + 12 - top)};
    frame(pen, place, touchpoint.votes, rect);
    if (m_context.showsScores()) {
        const auto& score = m_context.scoreOf(column).score;
        pen.scorePill(score, score ? m_context.words.number(*score, 0) : "",
                      {columnWidth - listPadding - listPill.width, rect.center().y - listPill.height / 2,
                       listPill.width, listPill.height},
                      type::phasePill);
    }
    m_out.nodes.push_back(pen.finished(rect));
    return rect.bottom();
}

double StartSlide::drawLinks(double top)
{
    std::vector<std::size_t> columns;
    bool voted = false;
    for (std::size_t column = 0; column < m_context.touchpoints.size(); ++column) {
        if (m_context.scoreOf(column).rank || m_context.touchpoints[column]->votes > 0) {
            columns.push_back(column);
            voted = voted || m_context.touchpoints[column]->votes > 0;
        }
    }
    std::stable_sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) {
        const int votesA = m_context.touchpoints[a]->votes;
        const int votesB = m_context.touchpoints[b]->votes;
        const std::size_t last = m_context.touchpoints.size() + 1;
        return votesA != votesB ? votesA > votesB
                                : m_context.scoreOf(a).rank.value_or(last) < m_context.scoreOf(b).rank.value_or(last);
    });
    double y = drawHead(Icon::WeakestLink, Word::WeakestLinks, voted, 0, top);
    if (columns.empty()) {
        return drawNothing(Word::NothingRated, 0, y);
    }
    for (std::size_t i = 0; i < std::min(most, columns.size()); ++i) {
        y = drawLink(i + 1, columns[i], y) + listRowGap;
    }
    return y - listRowGap;
}

double StartSlide::drawAction(std::size_t place, const Touchpoint& on, const Action& action, double top)
{
    const double left = columnWidth + columnGap;
    const double right = left + columnWidth - listPadding;
    const double x = left + listTextLeft;
    Pen pen(m_context.metrics, NodeKind::Action, action.id, on.id);
    double y = top + 12;
    y += pen.text(action.text, x, y, right - x, rowTitle, palette::ink) + 4;
    double tagX = x;
    if (const auto weighed = quadrant(action)) {
        const auto tag = m_context.words.quadrant(*weighed);
        const Rect rect{x, y, m_context.metrics.width(tag, rowStrong) + 16, 22};
        pen.box(rect, 4, quadrantFill(*weighed));
        pen.label(tag, rect, rowStrong, quadrantInk(*weighed));
        tagX = rect.right() + 12;
    }
    std::string where = on.title;
    where += action.owner.empty() ? "" : " · " + action.owner;
    if (m_context.metrics.width(where, rowText) > right - tagX && tagX > x) {
        tagX = x;
        y += 26;
    }
    y += std::max(22.0, 2 + pen.text(where, tagX, y + 2, right - tagX, rowText, palette::ink2));
    const Rect rect{left, top, columnWidth, onGrid(y + 12 - top)};
    frame(pen, place, action.votes, rect);
    m_out.nodes.push_back(pen.finished(rect));
    return rect.bottom();
}

double StartSlide::drawActions(double top)
{
    struct Ranked {
        const Touchpoint* on;
        const Action* action;
    };
    std::vector<Ranked> ranked;
    bool voted = false;
    for (const ActionScore& score : m_context.scores.actions) {
        const Touchpoint* on = m_context.touchpoints[score.touchpointOrder];
        if (const Action* action = actionOf(*on, score)) {
            ranked.push_back({on, action});
            voted = voted || action->votes > 0;
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.action->votes > b.action->votes; });
    double y = drawHead(Icon::LaneActions, Word::FirstActions, voted, columnWidth + columnGap, top);
    if (ranked.empty()) {
        return drawNothing(Word::NoActions, columnWidth + columnGap, y);
    }
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i) {
        y = drawAction(i + 1, *ranked[i].on, *ranked[i].action, y) + listRowGap;
    }
    return y - listRowGap;
}

} // namespace

Layout layoutStart(const Journey& journey, const Scores& scores, const Metrics& metrics, const Options& options)
{
    return StartSlide(journey, scores, metrics, options).draw();
}

} // namespace rejse::layout
