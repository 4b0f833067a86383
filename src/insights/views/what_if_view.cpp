// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/what_if_view.h"

#include "insights/views/weight_row.h"
#include "insights/wording.h"
#include "rejse/analysis/comparison.h"
#include "rejse/model/edits.h"
#include "widgets/rating_widgets.h"
#include "widgets/section.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::insights {

using widgets::ChoiceRow;
using widgets::figure;
using widgets::TextLabel;

namespace {

constexpr int controlsWidth = 344;

std::array<int, 3> weightsOf(const Scoring& scoring)
{
    return {scoring.feeling, scoring.ease, scoring.delivery};
}

std::array<std::optional<Answer>, 3> easeOf(const TrialRating& rating)
{
    return {rating.logical, rating.clear, rating.effortless};
}

std::optional<int> placeOf(const std::optional<Answer>& answer)
{
    return answer ? std::optional(static_cast<int>(*answer)) : std::nullopt;
}

std::vector<widgets::Segmented::Segment> answers()
{
    std::vector<widgets::Segmented::Segment> segments;
    for (const Answer answer : {Answer::Yes, Answer::Partly, Answer::No}) {
        segments.push_back({widgets::name(answer)});
    }
    return segments;
}

QString rankText(const std::optional<std::size_t>& rank)
{
    return rank ? QString::number(*rank) : QStringLiteral("–");
}

} // namespace

WhatIfView::WhatIfView(editor::MapEditor& editor, Room room, QWidget* parent)
    : View(editor, tr("What if"), room, parent),
      m_back(new QPushButton(tr("Reset"))),
      m_apply(new QPushButton(tr("Apply to the map")))
{
    m_apply->setProperty("primary", true);
    m_back->setObjectName("whatIfBack");
    m_apply->setObjectName("whatIfApply");
    heading()->addWidget(m_back);
    heading()->addWidget(m_apply);
    connect(m_back, &QPushButton::clicked, this, [this] { changeTrial({}); });
    connect(m_apply, &QPushButton::clicked, this, &WhatIfView::apply);
    body()->addWidget(makeControls());
    addSheet(new SheetView(editor.selection(), tr("What would move"),
                           [this](double width, const render::Theme& theme) { return arrange(width, theme); }));
    connect(&editor.selection(), &editor::Selection::changed, this, &WhatIfView::refreshSoon);
}

QWidget* WhatIfView::makeControls()
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(controlsWidth);
    auto* inner = new QWidget;
    inner->setObjectName("panelContent");
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(SheetView::edge, SheetView::edge, 16, 12);
    column->setSpacing(4);
    addWeights(column);
    addRatings(column);
    column->addStretch();
    area->setWidget(inner);
    return area;
}

void WhatIfView::addWeights(QVBoxLayout* column)
{
    column->addWidget((new TextLabel(tr("Weights of the score")))->styled(12, QFont::DemiBold, widgets::Ink::Caption));
    const std::array names{tr("Feeling"), tr("Ease"), tr("Delivery")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_weights[i] = new WeightRow(names[i]);
        connect(m_weights[i], &WeightRow::weightChanged, this, &WhatIfView::tryWeights);
        column->addWidget(m_weights[i]);
    }
    m_problem =
        (new TextLabel(tr("At least one weight has to count.")))->styled(12, QFont::Normal, widgets::Ink::Warning);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(12);
}

void WhatIfView::addRating(QVBoxLayout* column, const QString& name, ChoiceRow* row,
                           const std::function<void(TrialRating&, const std::optional<int>&)>& change)
{
    row->setLabel(name);
    connect(row, &ChoiceRow::choosing, this, [this, change](const std::optional<int>& value) {
        tryRating([&](TrialRating& rating) { change(rating, value); });
    });
    column->addWidget(widgets::labelled(name, row));
}

void WhatIfView::addRatings(QVBoxLayout* column)
{
    m_rated = (new TextLabel)->styled(12, QFont::DemiBold, widgets::Ink::Caption);
    m_rated->setObjectName("whatIfRated");
    column->addWidget(m_rated);
    m_ratings = new QWidget;
    auto* rows = new QVBoxLayout(m_ratings);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_feelingRows = new QVBoxLayout;
    m_feelingRows->setSpacing(4);
    rows->addLayout(m_feelingRows);
    m_importance = new widgets::Segmented(widgets::numberSegments(5), ChoiceRow::Clearing::Never);
    addRating(rows, tr("Importance"), m_importance,
              [](TrialRating& rating, const std::optional<int>& value) { rating.importance = *value + 1; });
    const std::array names{tr("Logical"), tr("Clear"), tr("Effortless")};
    constexpr std::array fields{&TrialRating::logical, &TrialRating::clear, &TrialRating::effortless};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_ease[i] = new widgets::Segmented(answers());
        addRating(rows, names[i], m_ease[i], [field = fields[i]](TrialRating& rating, const std::optional<int>& value) {
            rating.*field = value ? std::optional(static_cast<Answer>(*value)) : std::nullopt;
        });
    }
    column->addWidget(m_ratings);
}

const Touchpoint* WhatIfView::chosen() const
{
    const Id id = editor().selection().current().touchpoint;
    return !id.empty() && placeOf(journey(), id) ? findTouchpoint(journey(), id) : nullptr;
}

void WhatIfView::fillFeelings()
{
    const Touchpoint* touchpoint = chosen();
    std::vector<Id> personas;
    if (touchpoint) {
        for (const Persona* persona : personasAt(journey(), *touchpoint)) {
            personas.push_back(persona->id);
        }
    }
    if (personas == m_feelingsOf) {
        return;
    }
    m_feelingsOf = personas;
    m_feelings.clear();
    while (QLayoutItem* item = m_feelingRows->takeAt(0)) {
        // It may be the sender of the signal that brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Id& persona : m_feelingsOf) {
        auto* faces = new widgets::FaceRow;
        m_feelings.push_back(faces);
        addRating(m_feelingRows, widgets::text(findPersona(journey(), persona)->name), faces,
                  [persona](TrialRating& rating, const std::optional<int>& value) {
                      rating.feelings.erase(persona);
                      if (value) {
                          rating.feelings.emplace(persona, *value - 2);
                      }
                  });
    }
}

void WhatIfView::showRating(const Touchpoint& touchpoint)
{
    const auto tried = m_trial.ratings.find(touchpoint.id);
    const TrialRating rating = tried == m_trial.ratings.end() ? ratingOf(touchpoint) : tried->second;
    for (std::size_t i = 0; i < m_feelings.size(); ++i) {
        const auto feeling = rating.feelings.find(m_feelingsOf[i]);
        m_feelings[i]->showValue(feeling == rating.feelings.end() ? std::nullopt : std::optional(feeling->second + 2));
    }
    m_importance->showValue(rating.importance - 1);
    for (std::size_t i = 0; i < m_ease.size(); ++i) {
        m_ease[i]->showValue(placeOf(easeOf(rating)[i]));
    }
}

void WhatIfView::showTrial()
{
    const std::array<int, 3> weights = weightsOf(m_trial.weights.value_or(journey().scoring));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        m_weights[i]->showWeight(weights[i]);
    }
    m_problem->hide();
    const Touchpoint* touchpoint = chosen();
    fillFeelings();
    m_ratings->setVisible(touchpoint);
    m_rated->setText(touchpoint ? tr("Ratings of %1").arg(widgets::text(touchpoint->title))
                                : tr("Select a touchpoint to try other ratings of it."));
    if (touchpoint) {
        showRating(*touchpoint);
    }
    m_back->setEnabled(!m_trial.isEmpty());
    m_apply->setEnabled(!m_trial.isEmpty() && !document().isReadOnly());
}

void WhatIfView::compute()
{
    m_trial = relevantTo(journey(), std::move(m_trial));
    m_tried = m_trial.isEmpty() ? scores() : score(withTrial(journey(), m_trial), document().lens());
    m_moves = rankMoves(scores(), m_tried);
    showTrial();
}

void WhatIfView::changeTrial(Trial trial)
{
    m_trial = std::move(trial);
    bringUpToDate();
}

void WhatIfView::tryWeights()
{
    Scoring weights = journey().scoring;
    weights.feeling = m_weights[0]->weight();
    weights.ease = m_weights[1]->weight();
    weights.delivery = m_weights[2]->weight();
    if (weights.feeling + weights.ease + weights.delivery == 0) {
        m_problem->show();
        return;
    }
    Trial trial = m_trial;
    trial.weights = weights;
    changeTrial(std::move(trial));
}

void WhatIfView::tryRating(const std::function<void(TrialRating&)>& change)
{
    if (const Touchpoint* touchpoint = chosen()) {
        Trial trial = m_trial;
        TrialRating& rating = trial.ratings.try_emplace(touchpoint->id, ratingOf(*touchpoint)).first->second;
        change(rating);
        changeTrial(std::move(trial));
    }
}

void WhatIfView::apply()
{
    const Trial trial = m_trial;
    document().endGesture();
    editor().change({tr("Apply what was tried")}, [&](Journey now) { return withTrial(std::move(now), trial); });
    bringUpToDate();
}

Sheet WhatIfView::arrange(double width, const render::Theme& theme) const
{
    if (scores().touchpoints.empty()) {
        return emptySheet(tr("Add touchpoints and rate them to try what other weights and ratings would change."),
                          width, theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    double y = drawFigures(pen, width);
    if (m_trial.isEmpty()) {
        y +=
            pen.text(tr("Change a weight, or a rating of the selected touchpoint: what would move stands here, and the "
                        "map stays as it is."),
                     {0, y}, std::min(width, 480.0), type::body, theme.text2);
    } else if (m_moves.empty()) {
        y += pen.text(tr("Nothing moves."), {0, y}, width, type::body, theme.text2);
    }
    for (const RankMove& move : m_moves) {
        y += drawMove(pen, move, y, width);
    }
    sheet.size = QSizeF(width, y);
    return sheet;
}

double WhatIfView::drawFigures(SheetPen& pen, double width) const
{
    const render::Theme& theme = pen.theme();
    const auto chain = [](const Scores& all) {
        return all.weakestPhase ? all.phases[*all.weakestPhase].score : std::nullopt;
    };
    const std::array<std::pair<QString, FigureChange>, 3> figures{
        {{tr("Journey"), {scores().journey, m_tried.journey}},
         {tr("Buying journey"), {scores().buyingJourney, m_tried.buyingJourney}},
         {tr("Chain strength"), {chain(scores()), chain(m_tried)}}}};
    double x = 0;
    double y = 0;
    for (const auto& [name, change] : figures) {
        const bool differs = change.before != change.after;
        const QString words =
            differs ? tr("%1 → %2").arg(figure(change.before), figure(change.after)) : figure(change.before);
        const QString difference = differs ? signedFigure(change.difference()) : QString();
        const double room =
            std::max(widthOf(name, type::small), widthOf(words, type::large) + 8 + widthOf(difference, type::strong))
            + 32;
        if (x > 0 && x + room - 32 > width) {
            x = 0;
            y += 48;
        }
        pen.line(name, QRectF(x, y, room, 16), type::small, theme.text2);
        pen.line(words, QRectF(x, y + 16, room, 24), type::large, theme.text);
        pen.line(difference, QRectF(x + widthOf(words, type::large) + 8, y + 17, room, 24), type::strong, theme.accent);
        Mark mark;
        mark.key = QStringLiteral("figure/") + name;
        mark.rect = QRectF(x - 4, y - 2, room - 24, 44);
        mark.name = differs ? tr("%1: %2 now, %3 tried, difference %4")
                                  .arg(name, figure(change.before), figure(change.after), difference)
                            : tr("%1: %2").arg(name, words);
        pen.mark(std::move(mark));
        x += room;
    }
    return y + 56;
}

double WhatIfView::drawMove(SheetPen& pen, const RankMove& move, double y, double width) const
{
    constexpr double rankWidth = 64;
    constexpr double urgencyWidth = 112;
    constexpr double pillWidth = 36;
    const render::Theme& theme = pen.theme();
    const TouchpointScore& was = scores().touchpoints[move.touchpoint];
    const TouchpointScore& is = m_tried.touchpoints[move.touchpoint];
    const QString title = widgets::text(touchpointAt(journey(), was).title);
    const double urgency = width - urgencyWidth;
    const double after = urgency - 16 - pillWidth;
    const double before = after - 24 - pillWidth;
    const double text = heightOf(title, before - rankWidth - 24, type::body);
    const double height = std::max(30.0, text + 12);
    if (move.rankBefore == move.rankAfter) {
        pen.line(rankText(move.rankAfter), QRectF(0, y, rankWidth - 8, height), type::small, theme.text2);
    } else {
        const bool rises = move.rankAfter.value_or(SIZE_MAX) < move.rankBefore.value_or(SIZE_MAX);
        pen.icon(rises ? layout::Icon::ChevronUp : layout::Icon::ChevronDown, QRectF(0, y + height / 2 - 8, 16, 16),
                 rises ? theme.warning : theme.scale[4]);
        pen.line(tr("%1 → %2").arg(rankText(move.rankBefore), rankText(move.rankAfter)),
                 QRectF(20, y, rankWidth, height), type::smallStrong, theme.text);
    }
    pen.text(title, {rankWidth + 12, y + (height - text) / 2}, before - rankWidth - 24, type::body, theme.text);
    pen.pill(QRectF(before, y + height / 2 - 10, pillWidth, 20), was.score);
    pen.icon(layout::Icon::ChevronRight, QRectF(before + pillWidth + 5, y + height / 2 - 7, 14, 14), theme.text2);
    pen.pill(QRectF(after, y + height / 2 - 10, pillWidth, 20), is.score);
    pen.line(tr("%1 → %2").arg(figure(was.urgency), figure(is.urgency)), QRectF(urgency, y, urgencyWidth, height),
             type::body, theme.text, Qt::AlignRight);
    pen.rule({0, y + height}, {width, y + height}, QPen(theme.line, 1));
    Mark mark;
    mark.key = QStringLiteral("move/") + widgets::text(was.id);
    mark.rect = QRectF(-4, y + 1, width + 8, height - 2);
    mark.name = tr("%1: rank %2 now, %3 tried; score %4 now, %5 tried; urgency %6 now, %7 tried")
                    .arg(title, rankText(move.rankBefore), rankText(move.rankAfter), figure(was.score),
                         figure(is.score), figure(was.urgency), figure(is.urgency));
    mark.elements = {ElementRef::ofTouchpoint(was.id)};
    pen.mark(std::move(mark));
    return height + 1;
}

Table WhatIfView::table() const
{
    Table table;
    table.headings = {tr("Touchpoint"),  tr("Rank now"),    tr("Rank tried"),   tr("Score now"),
                      tr("Score tried"), tr("Urgency now"), tr("Urgency tried")};
    for (const RankMove& move : m_moves) {
        const TouchpointScore& was = scores().touchpoints[move.touchpoint];
        const TouchpointScore& is = m_tried.touchpoints[move.touchpoint];
        const auto rank = [](const std::optional<std::size_t>& value) {
            return value ? QString::number(*value) : QString();
        };
        table.rows.push_back({widgets::text(touchpointAt(journey(), was).title), rank(move.rankBefore),
                              rank(move.rankAfter), cell(was.score), cell(is.score), cell(was.urgency),
                              cell(is.urgency)});
    }
    return table;
}

} // namespace rejse::insights
