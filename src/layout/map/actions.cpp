// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map/layout_context.h"
#include "layout/map/marks.h"
#include "layout/palette.h"

namespace rejse::layout {

namespace {

constexpr double actionWidth = measure::columnWidth;
constexpr double actionPadding = 12;
constexpr double actionTextWidth = actionWidth - 2 * actionPadding;
constexpr double rowHeight = 20;
constexpr double cellsWidth = 39;
constexpr double actionLabelGap = 6;

void cells(Pen& pen, const std::optional<int>& value, double x, double y, Color color)
{
    for (int i = 0; i < 5; ++i) {
        pen.box({x + 8 * i, y, 7, 6}, 2, i < value.value_or(0) ? color : palette::unsetWeight);
    }
}

/// One action's card, row by row; which rows it has follows from what the action says.
class ActionCard {
public:
    ActionCard(LayoutContext& context, const Touchpoint& touchpoint, const Action& action, double x, double y)
        : m_context(context),
          m_action(action),
          m_left(x),
          m_top(y),
          m_y(y + 8),
          m_pen(context.metrics, NodeKind::Action, action.id, touchpoint.id)
    { }

    double draw()
    {
        head();
        m_y += 2;
        m_y += m_pen.of(TextField::ActionText)
                   .text(m_action.text, m_left + actionPadding, m_y, actionTextWidth, type::body, palette::ink)
            + 4;
        if (m_action.effect || m_action.cost) {
            weights();
        }
        people();
        if (m_action.due || m_action.votes > 0) {
            dueAndVotes();
        }
        const Rect rect{m_left, m_top, actionWidth, onGrid(m_y + 8 - m_top)};
        m_pen.boxBehind(rect, 8, palette::paper, {palette::cardLine, 1});
        m_context.add(m_pen.finished(rect));
        return rect.height;
    }

private:
    void head();
    void weights();
    void people();
    void dueAndVotes();
    void weight(Word name, const std::optional<int>& value, double labelX, double cellsX, Color color);

    LayoutContext& m_context;
    const Action& m_action;
    double m_left;
    double m_top;
    double m_y;
    Pen m_pen;
};

void ActionCard::head()
{
    const auto weighed = quadrant(m_action);
    const auto decision = m_context.words.decision(m_action.decision);
    const double decisionWidth = m_context.metrics.width(decision, type::smallMedium);
    m_pen.icon(iconOf(m_action.decision), {m_left + actionPadding, m_y + 4, 16, 16}, palette::ink2);
    m_pen.text(decision, m_left + actionPadding + 22, m_y + 4, decisionWidth + 1, type::smallMedium, palette::ink2);
    m_y += 24;
    if (!weighed) {
        return;
    }
    const auto tag = m_context.words.quadrant(*weighed);
    Point at{m_left + actionWidth - 10 - quadrantTagWidth(m_context.metrics, tag), m_y - 22};
    if (at.x < m_left + actionPadding + 22 + decisionWidth + 8) {
        at = {m_left + actionPadding, m_y + 2};
        m_y += 24;
    }
    quadrantTag(m_pen, *weighed, tag, at);
}

void ActionCard::weight(Word name, const std::optional<int>& value, double labelX, double cellsX, Color color)
{
    const auto text = m_context.words(name);
    m_pen.text(text, labelX, m_y + 2, m_context.metrics.width(text, type::small) + 1, type::small, palette::ink2);
    cells(m_pen, value, cellsX, m_y + 7, color);
}

void ActionCard::weights()
{
    const Color effectColor = palette::steps[4].fill;
    const double effectWidth = m_context.metrics.width(m_context.words(Word::Effect), type::small);
    const double costWidth = m_context.metrics.width(m_context.words(Word::Cost), type::small);
    const bool oneRow = effectWidth + costWidth + 2 * (actionLabelGap + cellsWidth) + 10 <= actionTextWidth;
    const double left = m_left + actionPadding;
    const double right = m_left + actionWidth - actionPadding;
    if (oneRow) {
        weight(Word::Effect, m_action.effect, left, left + effectWidth + actionLabelGap, effectColor);
        weight(Word::Cost, m_action.cost, right - cellsWidth - actionLabelGap - costWidth, right - cellsWidth,
               palette::ink2);
    } else {
        weight(Word::Effect, m_action.effect, left, right - cellsWidth, effectColor);
        m_y += rowHeight - 2;
        weight(Word::Cost, m_action.cost, left, right - cellsWidth, palette::ink2);
    }
    m_y += rowHeight;
}

void ActionCard::people()
{
    const auto status = m_context.words.status(m_action.status);
    const double statusWidth = m_context.metrics.width(status, type::smallMedium);
    const double left = m_left + actionPadding;
    const double besideRoom = actionTextWidth - 20 - statusWidth - 24;
    const bool beside = !m_action.owner.empty() && m_context.metrics.width(m_action.owner, type::small) <= besideRoom;
    if (!m_action.owner.empty()) {
        m_pen.icon(Icon::Owner, {left - 1, m_y + 2, 16, 16}, palette::ink2);
        const double room = beside ? besideRoom + 1 : actionTextWidth - 20;
        const double height =
            m_pen.of(TextField::ActionOwner).text(m_action.owner, left + 20, m_y + 2, room, type::small, palette::ink2);
        m_y += beside ? 0 : height + 4;
    }
    const double statusX = beside ? m_left + actionWidth - actionPadding - statusWidth : left + 14;
    statusDot(m_pen, m_action.status, {statusX - 9, m_y + 10});
    m_pen.text(status, statusX, m_y + 2, statusWidth + 1, type::smallMedium, palette::ink);
    m_y += rowHeight;
}

void ActionCard::dueAndVotes()
{
    if (m_action.due) {
        m_pen.icon(Icon::Event, {m_left + actionPadding - 1, m_y + 2, 16, 16}, palette::ink2);
        m_pen.text(m_context.words.date(*m_action.due), m_left + actionPadding + 20, m_y + 2, actionTextWidth - 60,
                   type::small, palette::ink2);
    }
    if (m_action.votes > 0) {
        const auto count = std::to_string(m_action.votes);
        const double badge = std::max(20.0, m_context.metrics.width(count, type::smallStrong) + 12);
        const Rect rect{m_left + actionWidth - actionPadding - badge, m_y, badge, 20};
        m_pen.box(rect, 10, palette::accent);
        m_pen.label(count, rect, type::smallStrong, palette::paper);
    }
    m_y += rowHeight;
}

} // namespace

double drawActions(LayoutContext& context, const Touchpoint& touchpoint, double x, double y)
{
    double height = 0;
    for (const auto& action : touchpoint.actions) {
        height += height > 0 ? measure::chipGap : 0;
        height += ActionCard(context, touchpoint, action, x, y + height).draw();
    }
    return height;
}

} // namespace rejse::layout
