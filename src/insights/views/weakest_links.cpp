// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/weakest_links.h"

#include "insights/drawing/sheet_pen.h"
#include "insights/wording.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <algorithm>

namespace rejse::insights {

using widgets::figure;

namespace {

constexpr double wideFrom = 720;     ///< from this width on the parts of the score and the barriers stand beside
constexpr double linkRankWidth = 22; ///< of the numbers at the left
constexpr QSizeF pillSize(36, 20);
constexpr double partWidth = 64;
constexpr double linkGap = 16;
constexpr double rowPadding = 4;

/// Where the columns of the wide list stand.
struct Columns {
    double title = linkRankWidth;
    double titleWidth = 0;
    double urgency = 0;
    double urgencyWidth = 0;
    double score = 0;
    double importance = 0;
    double parts = 0;
    double barriers = 0;
    double barriersWidth = 0;
};

Columns columnsOf(double width)
{
    Columns columns;
    const double fixed =
        linkRankWidth + pillSize.width() + SheetPen::importanceSize.width() + 3 * partWidth + 7 * linkGap;
    const double rest = width - fixed;
    columns.titleWidth = rest * 0.36;
    columns.urgencyWidth = rest * 0.26;
    columns.barriersWidth = rest * 0.38;
    columns.urgency = columns.title + columns.titleWidth + linkGap;
    columns.score = columns.urgency + columns.urgencyWidth + linkGap;
    columns.importance = columns.score + pillSize.width() + linkGap;
    columns.parts = columns.importance + SheetPen::importanceSize.width() + linkGap;
    columns.barriers = columns.parts + 3 * (partWidth + linkGap);
    return columns;
}

/// Draws the rows of one list from the top down.
class Rows {
public:
    Rows(SheetPen& pen, const Journey& journey, const Scores& scores, double width)
        : m_pen(pen),
          m_journey(journey),
          m_scores(scores),
          m_width(width),
          m_columns(columnsOf(width))
    { }

    double y() const { return m_y; }
    void skip(double by) { m_y += by; }

    void addHeadings()
    {
        const QColor& ink = m_pen.theme().text2;
        const auto put = [&](const QString& words, double x, double width) {
            m_pen.line(words, QRectF(x, m_y, width, 20), type::small, ink);
        };
        put(WeakestLinks::tr("Touchpoint"), m_columns.title, m_columns.titleWidth);
        put(WeakestLinks::tr("Urgency"), m_columns.urgency, m_columns.urgencyWidth);
        put(WeakestLinks::tr("Score"), m_columns.score, pillSize.width() + linkGap);
        put(WeakestLinks::tr("Feeling"), m_columns.parts, partWidth + linkGap);
        put(WeakestLinks::tr("Ease"), m_columns.parts + partWidth + linkGap, partWidth + linkGap);
        put(WeakestLinks::tr("Delivery"), m_columns.parts + 2 * (partWidth + linkGap), partWidth + linkGap);
        put(WeakestLinks::tr("Barriers"), m_columns.barriers, m_columns.barriersWidth);
        m_y += 24;
    }

    void addWide(std::size_t index)
    {
        const TouchpointScore& score = m_scores.touchpoints[index];
        const Touchpoint& touchpoint = touchpointAt(m_journey, score);
        const double top = m_y + rowPadding;
        const double title = m_pen.text(widgets::text(touchpoint.title), {m_columns.title, top}, m_columns.titleWidth,
                                        titleType(score), m_pen.theme().text);
        const QString phase = widgets::text(m_journey.phases[score.phase]->title);
        const double caption =
            m_pen.text(phase, {m_columns.title, top + title}, m_columns.titleWidth, type::small, m_pen.theme().text2);
        addRank(score, top);
        addUrgency(score, QRectF(m_columns.urgency, top, m_columns.urgencyWidth, 18));
        m_pen.pill(QRectF(QPointF(m_columns.score, top), pillSize), score.score);
        m_pen.importance({m_columns.importance, top + 4}, score.importance);
        addParts(score, top);
        const double barriers = addBarriers(touchpoint, top);
        finish(score, std::max({title + caption, barriers, 28.0}));
    }

    void addNarrow(std::size_t index)
    {
        const TouchpointScore& score = m_scores.touchpoints[index];
        const Touchpoint& touchpoint = touchpointAt(m_journey, score);
        const QString urgency = score.urgency ? figure(score.urgency) : QString();
        const double figureWidth = score.urgency ? widthOf(urgency, type::strong) : 0;
        const double iconWidth = score.rank == 1 ? 26 : 0;
        const double top = m_y + 3;
        const double title =
            m_pen.text(widgets::text(touchpoint.title), {linkRankWidth, top},
                       m_width - linkRankWidth - figureWidth - iconWidth - 8, titleType(score), m_pen.theme().text);
        const QColor ink = score.rank == 1 ? m_pen.theme().warning : m_pen.theme().text;
        m_pen.line(urgency, QRectF(m_width - figureWidth, top, figureWidth, 18), type::strong, ink, Qt::AlignRight);
        if (score.rank == 1) {
            m_pen.icon(layout::Icon::WeakestLink, QRectF(m_width - figureWidth - 24, top + 1, 16, 16), ink);
        }
        addRank(score, top);
        const double line = top + title + 2;
        const double bars = m_width - SheetPen::importanceSize.width();
        const double pill = bars - 10 - 34;
        if (score.urgency) {
            m_pen.bar(QRectF(linkRankWidth, line + 6, pill - 10 - linkRankWidth, 8), *score.urgency / 100,
                      barColor(score));
        }
        m_pen.pill(QRectF(pill, line, 34, 20), score.score);
        m_pen.importance({bars, line + 3}, score.importance);
        finish(score, title + 20);
    }

private:
    static Type titleType(const TouchpointScore& score) { return score.rank == 1 ? type::strong : type::body; }
    QColor barColor(const TouchpointScore& score) const { return m_pen.theme().scale[score.rank == 1 ? 0 : 1]; }

    void addRank(const TouchpointScore& score, double top)
    {
        if (score.rank) {
            m_pen.line(QString::number(*score.rank), QRectF(0, top, linkRankWidth - 6, 18), type::small,
                       m_pen.theme().text2);
        }
    }

    void addUrgency(const TouchpointScore& score, const QRectF& rect)
    {
        if (!score.urgency) {
            return;
        }
        const QColor ink = score.rank == 1 ? m_pen.theme().warning : m_pen.theme().text;
        constexpr double figureWidth = 40;
        m_pen.line(figure(score.urgency), QRectF(rect.left(), rect.top(), figureWidth, 18), type::strong, ink);
        const double icon = score.rank == 1 ? 24 : 0;
        if (score.rank == 1) {
            m_pen.icon(layout::Icon::WeakestLink, QRectF(rect.left() + figureWidth, rect.top() + 1, 16, 16), ink);
        }
        m_pen.bar(QRectF(rect.left() + figureWidth + icon, rect.top() + 5, rect.width() - figureWidth - icon, 8),
                  *score.urgency / 100, barColor(score));
    }

    void addParts(const TouchpointScore& score, double top)
    {
        double x = m_columns.parts;
        for (const auto& part : {score.feeling, score.ease, score.delivery}) {
            m_pen.part(QRectF(x, top, partWidth, 26), part);
            x += partWidth + linkGap;
        }
    }

    double addBarriers(const Touchpoint& touchpoint, double top)
    {
        double y = 0;
        for (const Barrier& barrier : touchpoint.barriers) {
            const auto icon =
                static_cast<layout::Icon>(static_cast<int>(layout::Icon::Illogical) + static_cast<int>(barrier.kind));
            m_pen.icon(icon, QRectF(m_columns.barriers, top + y + 1, 16, 16), m_pen.theme().warning);
            y += m_pen.text(widgets::text(barrier.text), {m_columns.barriers + 24, top + y},
                            m_columns.barriersWidth - 24, type::body, m_pen.theme().text);
            y += 4;
        }
        return y;
    }

    void finish(const TouchpointScore& score, double height)
    {
        Mark mark = touchpointMark(m_journey, score);
        mark.rect = QRectF(-4, m_y, m_width + 8, height + 2 * rowPadding);
        m_pen.mark(std::move(mark));
        m_y += height + 2 * rowPadding + 2;
    }

    SheetPen& m_pen;
    const Journey& m_journey;
    const Scores& m_scores;
    double m_width;
    Columns m_columns;
    double m_y = 0;
};

} // namespace

WeakestLinks::WeakestLinks(editor::MapEditor& editor, Room room, QWidget* parent)
    : View(editor, tr("Weakest links"), room, parent)
{
    setCaption(tr("urgency, 0–100"));
    addSheet(new SheetView(editor.selection(), title(),
                           [this](double width, const render::Theme& theme) { return arrange(width, theme); }));
}

void WeakestLinks::compute()
{
    m_ranking = ranking(scores());
}

Sheet WeakestLinks::arrange(double width, const render::Theme& theme) const
{
    if (scores().touchpoints.empty()) {
        return emptySheet(tr("Add a touchpoint to the map and rate it: the weakest link stands first here."), width,
                          theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    Rows rows(pen, journey(), scores(), width);
    const bool wide = width >= wideFrom;
    const auto add = [&](std::size_t index) { wide ? rows.addWide(index) : rows.addNarrow(index); };
    if (m_ranking.ranked.empty()) {
        const QString words =
            tr("Rate how a touchpoint feels, or how easy it is, to see where the journey is weakest.");
        rows.skip(pen.text(words, {0, 4}, std::min(width, 420.0), type::body, theme.text2) + 12);
    } else if (wide) {
        rows.addHeadings();
    }
    std::for_each(m_ranking.ranked.begin(), m_ranking.ranked.end(), add);
    if (!m_ranking.unscored.empty()) {
        rows.skip(8);
        const QString words = tr("Not scored yet: %n", nullptr, static_cast<int>(m_ranking.unscored.size()));
        rows.skip(pen.text(words, {0, rows.y()}, width, type::smallStrong, theme.text2) + 4);
        std::for_each(m_ranking.unscored.begin(), m_ranking.unscored.end(), add);
    }
    sheet.size = QSizeF(width, rows.y());
    return sheet;
}

Table WeakestLinks::table() const
{
    Table table;
    table.headings = {tr("Rank"),       tr("Touchpoint"), tr("Phase"), tr("Urgency"),  tr("Score"),
                      tr("Importance"), tr("Feeling"),    tr("Ease"),  tr("Delivery"), tr("Barriers")};
    const auto add = [&](std::size_t index) {
        const TouchpointScore& score = scores().touchpoints[index];
        const Touchpoint& touchpoint = touchpointAt(journey(), score);
        QStringList barriers;
        for (const Barrier& barrier : touchpoint.barriers) {
            barriers += widgets::text(barrier.text);
        }
        table.rows.push_back({score.rank ? QString::number(*score.rank) : QString(), widgets::text(touchpoint.title),
                              widgets::text(journey().phases[score.phase]->title), cell(score.urgency),
                              cell(score.score), QString::number(score.importance), cell(score.feeling),
                              cell(score.ease), cell(score.delivery), barriers.join(QStringLiteral("; "))});
    };
    std::for_each(m_ranking.ranked.begin(), m_ranking.ranked.end(), add);
    std::for_each(m_ranking.unscored.begin(), m_ranking.unscored.end(), add);
    return table;
}

} // namespace rejse::insights
