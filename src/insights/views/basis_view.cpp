// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/basis_view.h"

#include "insights/wording.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rejse::insights {

using widgets::figure;

namespace {

constexpr double besideFrom = 760;
constexpr double sideGap = 48;
constexpr double basisLine = 32;
constexpr std::array bases{Basis::Assumed,    Basis::Workshop, Basis::Observed,
                           Basis::Interviews, Basis::Survey,   Basis::Data};

QString percent(double share)
{
    return BasisView::tr("%1 %").arg(figure(share * 100, 0));
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Unrated:
        return BasisView::tr("not rated");
    case Certainty::Unsaid:
        return BasisView::tr("nobody has said what the rating rests on");
    case Certainty::Assumed:
        return BasisView::tr("assumed");
    case Certainty::Known:
        return {};
    }
    return {};
}

QString capitalized(QString text)
{
    if (!text.isEmpty()) {
        text.front() = text.front().toUpper();
    }
    return text;
}

} // namespace

BasisView::BasisView(editor::MapEditor& editor, Room room, QWidget* parent) : View(editor, tr("Basis"), room, parent)
{
    setCaption(tr("what the ratings rest on, by importance"));
    addSheet(new SheetView(editor.selection(), title(),
                           [this](double width, const render::Theme& theme) { return arrange(width, theme); }));
}

void BasisView::compute()
{
    m_basis = basisOfRatings(journey(), scores());
    m_lines = lines();
}

std::vector<BasisView::Line> BasisView::lines() const
{
    std::size_t all = m_basis.importance.unknown;
    all = std::accumulate(m_basis.importance.of.begin(), m_basis.importance.of.end(), all);
    const auto share = [&](std::size_t part) {
        return all > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(all)) : std::nullopt;
    };
    std::vector<Line> result;
    for (const Basis basis : bases) {
        result.push_back(
            {capitalized(widgets::name(basis)), {}, share(m_basis.importance[basis]), basis == Basis::Assumed});
    }
    result.insert(result.begin() + 1, Line{tr("Not said"), {}, share(m_basis.importance.unknown), true});
    result.push_back({tr("Not rated"), {}, std::nullopt, false});
    for (const TouchpointScore& score : scores().touchpoints) {
        const Touchpoint& touchpoint = touchpointAt(journey(), score);
        std::size_t line = 1;
        if (!score.score) {
            line = result.size() - 1;
        } else if (touchpoint.evidence) {
            const auto basis = static_cast<std::size_t>(touchpoint.evidence->basis);
            line = basis == 0 ? 0 : basis + 1;
        }
        result[line].touchpoints.push_back(ElementRef::ofTouchpoint(touchpoint.id));
    }
    return result;
}

QString BasisView::statement() const
{
    if (!m_basis.assumed) {
        return tr("Nothing is rated yet.");
    }
    if (*m_basis.unsaid == 1) {
        return tr("Nobody has said yet what the ratings rest on. Say so under Evidence in the side panel.");
    }
    if (*m_basis.assumed + *m_basis.unsaid == 0) {
        return tr("None of the journey's score rests on assumption.");
    }
    return *m_basis.unsaid > 0
        ? tr("%1 of the journey's score rests on assumption; of %2 nobody has said what it rests on.")
              .arg(percent(*m_basis.assumed), percent(*m_basis.unsaid))
        : tr("%1 of the journey's score rests on assumption.").arg(percent(*m_basis.assumed));
}

Sheet BasisView::arrange(double width, const render::Theme& theme) const
{
    if (scores().touchpoints.empty()) {
        return emptySheet(tr("Add touchpoints and rate them to see what the score rests on."), width, theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    const bool beside = width >= besideFrom;
    const double left = beside ? std::min(460.0, (width - sideGap) * 0.42) : width;
    const double height = drawBasis(pen, left);
    const QPointF place = beside ? QPointF(left + sideGap, 0) : QPointF(0, height + 16);
    const double room = beside ? std::min(width - place.x(), 760.0) : width;
    const double list = drawQuestions(pen, place, room);
    sheet.size = QSizeF(width, std::max(height, place.y() + list));
    return sheet;
}

double BasisView::drawBasis(SheetPen& pen, double width) const
{
    const render::Theme& theme = pen.theme();
    constexpr double countWidth = 40;
    constexpr double shareWidth = 56;
    double nameWidth = 0;
    for (const Line& line : m_lines) {
        nameWidth = std::max(nameWidth, widthOf(line.name, type::body));
    }
    double y = pen.text(statement(), {0, 4}, width, type::strong, theme.text) + 12;
    const double bar = nameWidth + countWidth + 16;
    for (const Line& line : m_lines) {
        const QRectF row(0, y, width, basisLine);
        const QString count = QString::number(line.touchpoints.size());
        pen.line(line.name, QRectF(0, y, nameWidth, basisLine), type::body, theme.text);
        pen.line(count, QRectF(nameWidth, y, countWidth, basisLine), type::strong, theme.text, Qt::AlignRight);
        if (line.share) {
            pen.bar(QRectF(bar, y + 12, width - bar - shareWidth, 8), *line.share,
                    line.isShaky ? theme.scale[1] : theme.scale[3]);
            pen.line(percent(*line.share), row, type::body, theme.text2, Qt::AlignRight);
        }
        Mark mark;
        mark.key = QStringLiteral("basis/") + line.name;
        mark.rect = row.adjusted(-4, 0, 4, 0);
        mark.name = line.share ? tr("%1: touchpoints %2, of the score %3").arg(line.name, count, percent(*line.share))
                               : tr("%1: touchpoints %2").arg(line.name, count);
        mark.elements = line.touchpoints;
        pen.mark(std::move(mark));
        y += basisLine;
    }
    return y;
}

double BasisView::drawQuestions(SheetPen& pen, QPointF place, double width) const
{
    const render::Theme& theme = pen.theme();
    double y = place.y() + 4;
    y += pen.text(tr("Find out first"), {place.x(), y}, width, type::strong, theme.text);
    const QString words = m_basis.questions.empty()
        ? tr("Everything that is rated rests on something better than assumption.")
        : tr("What nobody knows yet, first what would hurt most if it turned out badly.");
    y += pen.text(words, {place.x(), y + 2}, width, type::small, theme.text2) + 8;
    for (const OpenQuestion& question : m_basis.questions) {
        y += drawQuestion(pen, question, {place.x(), y}, width);
    }
    return y - place.y();
}

double BasisView::drawQuestion(SheetPen& pen, const OpenQuestion& question, QPointF place, double width) const
{
    const render::Theme& theme = pen.theme();
    const TouchpointScore& score = scores().touchpoints[question.touchpoint];
    const Touchpoint& touchpoint = touchpointAt(journey(), score);
    const double top = place.y() + 4;
    const double right = place.x() + width;
    const double figures = right - 36 - 12 - SheetPen::importanceSize.width() - 12 - 40;
    const QString could = figure(question.couldWeigh, 0);
    const QString now = score.urgency ? tr("urgency %1 now").arg(figure(score.urgency)) : QString();
    const QString caption = now.isEmpty() ? certaintyText(question.certainty)
                                          : certaintyText(question.certainty) + QStringLiteral(" · ") + now;
    const QString title = widgets::text(touchpoint.title);
    double height = pen.text(title, {place.x(), top}, figures - place.x() - 12, type::body, theme.text);
    height +=
        pen.text(capitalized(caption), {place.x(), top + height}, figures - place.x() - 12, type::small, theme.text2);
    pen.line(could, QRectF(figures, top, 40, 20), type::strong, theme.text, Qt::AlignRight);
    pen.importance({figures + 52, top + 4}, score.importance);
    pen.pill(QRectF(right - 36, top, 36, 20), score.score);
    Mark mark = touchpointMark(journey(), score);
    mark.key = QStringLiteral("question/") + mark.key;
    mark.name = [title, caption, could] { return tr("%1: %2, could weigh up to %3").arg(title, caption, could); };
    mark.rect = QRectF(place.x() - 4, place.y(), width + 8, height + 8);
    pen.mark(std::move(mark));
    return height + 10;
}

Table BasisView::table() const
{
    Table table;
    table.headings = {tr("Rests on"), tr("Touchpoint"), tr("Importance"),
                      tr("Urgency"),  tr("Score"),      tr("Could weigh up to")};
    for (const OpenQuestion& question : m_basis.questions) {
        const TouchpointScore& score = scores().touchpoints[question.touchpoint];
        table.rows.push_back({capitalized(certaintyText(question.certainty)),
                              widgets::text(touchpointAt(journey(), score).title), QString::number(score.importance),
                              cell(score.urgency), cell(score.score), figure(question.couldWeigh, 0)});
    }
    for (const Line& line : m_lines) {
        table.rows.push_back({line.name, tr("Touchpoints: %1").arg(line.touchpoints.size()), QString(), QString(),
                              QString(), line.share ? percent(*line.share) : QString()});
    }
    return table;
}

} // namespace rejse::insights
