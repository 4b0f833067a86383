// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/compare_view.h"

#include "insights/views/counterparts.h"
#include "insights/wording.h"
#include "layout/map/comparison_curve.h"
#include "widgets/chooser.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace rejse::insights {

using widgets::figure;

namespace {

/// Which of the changes each column shows.
std::vector<std::size_t> changesOf(const std::vector<ComparedColumn>& columns, const std::vector<ScoreChange>& changes)
{
    std::unordered_map<Id, std::size_t> before;
    std::unordered_map<Id, std::size_t> after;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        before.emplace(changes[i].before, i);
        after.emplace(changes[i].after, i);
    }
    std::vector<std::size_t> found;
    for (const ComparedColumn& column : columns) {
        found.push_back(column.after.empty() ? before.at(column.before) : after.at(column.after));
    }
    return found;
}

/// Of the earlier journey's curve; the later one has the accent's.
QColor ownColor(const render::Theme& theme)
{
    return theme.dark ? theme.text : theme.rational;
}

} // namespace

CompareView::CompareView(editor::MapEditor& editor, ComparisonMaps& comparisonMaps, Room room, QWidget* parent)
    : View(editor, tr("Compare"), room, parent),
      m_comparisonMaps(comparisonMaps),
      m_chooser(new widgets::Chooser(tr("Compare with"))),
      m_curves(new SheetView(editor.selection(), tr("Both journeys"),
                             [this](double width, const render::Theme& theme) { return arrangeCurves(width, theme); })),
      m_lists(new SheetView(editor.selection(), tr("What differs"),
                            [this](double width, const render::Theme& theme) { return arrangeLists(width, theme); }))
{
    m_chooser->setObjectName("compareWith");
    heading()->addWidget(m_chooser);
    fillChooser();
    addSheet(m_curves, 1, room == Room::Alone ? 400 : 300);
    if (room == Room::Alone) {
        addSheet(m_lists, 1, 320);
    } else {
        m_lists->setParent(this);
        m_lists->hide();
    }
    connect(m_chooser, &QComboBox::activated, this, &CompareView::choose);
    connect(&comparisonMaps, &ComparisonMaps::changed, this, &CompareView::fillChooser);
    connect(&document(), &editor::Document::comparisonMapChanged, this, [this] {
        fillChooser();
        refreshSoon();
    });
}

void CompareView::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    const auto& comparisonMap = document().comparisonMap();
    m_chooser->addItem(comparisonMap ? tr("Compare with nothing") : tr("Choose a map to compare with"));
    for (const QString& name : m_comparisonMaps.names()) {
        m_chooser->addItem(tr("With %1").arg(name));
    }
    m_chooser->addItem(tr("With a file…"));
    if (comparisonMap) {
        const auto open = m_comparisonMaps.names().indexOf(comparisonMap->name);
        if (open < 0) {
            m_chooser->insertItem(m_chooser->count() - 1, tr("With %1").arg(comparisonMap->name));
        }
        m_chooser->setCurrentIndex(open < 0 ? m_chooser->count() - 2 : static_cast<int>(open) + 1);
    }
    m_chooser->updateGeometry();
}

void CompareView::choose(int index)
{
    const auto count = static_cast<int>(m_comparisonMaps.names().size());
    const bool isFile = index == m_chooser->count() - 1;
    const QSignalBlocker quiet(m_chooser);
    if (index == 0) {
        emit m_comparisonMaps.noneWanted();
    } else if (index <= count) {
        emit m_comparisonMaps.wanted(index - 1);
    } else if (isFile) {
        // Until a file is chosen, all is as it was.
        fillChooser();
        emit m_comparisonMaps.fileWanted();
    }
}

void CompareView::compute()
{
    m_found.reset();
    const auto& comparisonMap = document().comparisonMap();
    if (!comparisonMap) {
        return;
    }
    Found found;
    found.mapIsAfter = editor::isLater(journey(), comparisonMap->journey);
    const Journey& before = found.mapIsAfter ? comparisonMap->journey : journey();
    const Journey& after = found.mapIsAfter ? journey() : comparisonMap->journey;
    std::optional<Id> lens = document().lens();
    if (lens && !found.mapIsAfter) {
        lens = layout::personaIn(after, before, *lens).value_or(*lens);
    }
    const Other& other = readied(comparisonMap->journey, lens);
    const Comparable map(journey());
    const Scores& scores = document().scores();
    found.comparison = found.mapIsAfter ? compare(other.journey, map, lens, {&other.scores, &scores})
                                        : compare(map, other.journey, lens, {&scores, &other.scores});
    found.columns = comparedColumns(before, after, found.comparison.touchpoints);
    found.changes = changesOf(found.columns, found.comparison.touchpoints);
    found.before = balance(before);
    found.after = balance(after);
    found.chart = chartOf(found, before, after);
    m_found = std::make_shared<const Found>(std::move(found));
}

const CompareView::Other& CompareView::readied(const Journey& other, const std::optional<Id>& lens)
{
    if (!m_other || m_other->journey.journey() != other || m_other->lens != lens) {
        m_other.emplace(other, lens);
    }
    return *m_other;
}

Chart CompareView::chartOf(const Found& found, const Journey& before, const Journey& after) const
{
    Chart chart;
    chart.columns = found.columns.size();
    const bool states = before.state != after.state;
    const QColor plain = render::lightTheme().rational;
    ChartLine was{states ? tr("Current") : widgets::text(before.title), plain, Qt::SolidLine, 0, {}};
    ChartLine is{states ? tr("Future") : widgets::text(after.title), plain, Qt::DashLine, 2, {}};
    const auto steps = [](const std::optional<double>& feeling) {
        return feeling ? std::optional(*feeling / 25 - 2) : std::nullopt;
    };
    for (const std::size_t change : found.changes) {
        const FigureChange& feeling = found.comparison.touchpoints[change].feeling;
        was.values.push_back(steps(feeling.before));
        is.values.push_back(steps(feeling.after));
    }
    if (!states && was.name == is.name) {
        was.name = tr("Before");
        is.name = tr("After");
    }
    chart.lines = {std::move(was), std::move(is)};
    std::vector<Stage> stages;
    for (const ComparedColumn& column : found.columns) {
        stages.push_back(column.stage);
    }
    chart.spans = stageSpans(stages);
    return chart;
}

std::vector<ElementRef> CompareView::elementsOf(const Id& before, const Id& after) const
{
    const Id& own = m_found->mapIsAfter ? after : before;
    return own.empty() ? std::vector<ElementRef>() : std::vector<ElementRef>{ElementRef::ofTouchpoint(own)};
}

double CompareView::drawScores(SheetPen& pen, double width) const
{
    const render::Theme& theme = pen.theme();
    const FigureChange& journeys = m_found->comparison.journey;
    const QString difference = signedFigure(journeys.difference());
    const double pillWidth = widthOf(difference, type::strong) + 20;
    double x = 0;
    double y = 0;
    const auto add = [&](ChartLine line, const std::optional<double>& score, const QColor& color) {
        line.color = color;
        const double figureWidth = widthOf(figure(score), type::large);
        const double most = width - pillWidth - 12;
        const double room = 36 + widthOf(line.name, type::body) + 10 + figureWidth;
        if (x > 0 && x + room > most) {
            x = 0;
            y += 28;
        }
        if (room <= most) {
            x += drawLineSample(pen, line, {x, y + 4}) + 10;
            pen.line(figure(score), QRectF(x, y, figureWidth + 1, 26), type::large, theme.text);
            x += figureWidth + 20;
            return;
        }
        // A title too long for one line wraps beside its figure.
        const QString name = std::exchange(line.name, {});
        drawLineSample(pen, line, {0, y + 4});
        const double height = pen.text(name, {36, y + 4}, most - figureWidth - 46, type::body, theme.text);
        pen.line(figure(score), QRectF(most - figureWidth, y, figureWidth + 1, 26), type::large, theme.text);
        x = width;
        y += std::max(0.0, height - 18);
    };
    add(m_found->chart.lines[0], journeys.before, ownColor(theme));
    add(m_found->chart.lines[1], journeys.after, theme.accent);
    const QRectF pill(width - pillWidth, 0, pillWidth, 26);
    const double change = journeys.difference().value_or(0);
    const render::StepColors colors = render::scoreColors(change > 0 ? 65.0 : change < 0 ? 30.0 : 50.0);
    pen.box(pill, 13, colors.fill);
    pen.line(difference, pill, type::strong, colors.text, Qt::AlignHCenter);
    Mark mark;
    mark.key = QStringLiteral("journey");
    mark.rect = QRectF(-4, 0, width + 4, y + 28);
    mark.name = tr("Journey score: %1 before, %2 after, difference %3")
                    .arg(figure(journeys.before), figure(journeys.after), difference);
    pen.mark(std::move(mark));
    return y + 30;
}

void CompareView::markColumns(SheetPen& pen, const ChartPlan& plan) const
{
    for (std::size_t i = 0; i < m_found->columns.size(); ++i) {
        const ComparedColumn& column = m_found->columns[i];
        Mark mark;
        mark.key = QStringLiteral("column/%1/%2").arg(widgets::text(column.before), widgets::text(column.after));
        mark.rect = plan.strip(i);
        mark.radius = 3;
        mark.role = QAccessible::Button;
        mark.name = [found = m_found, i] {
            const auto value = [&](std::size_t line) {
                const auto& feeling = found->chart.lines[line].values[i];
                return feeling ? signedFigure(feeling) : tr("not rated");
            };
            const ScoreChange& change = found->comparison.touchpoints[found->changes[i]];
            return tr("%1: feeling %2 before, %3 after").arg(widgets::text(change.title), value(0), value(1));
        };
        mark.elements = elementsOf(column.before, column.after);
        pen.mark(std::move(mark));
    }
}

Sheet CompareView::arrangeCurves(double width, const render::Theme& theme) const
{
    if (!m_found) {
        return emptySheet(tr("Choose another open map or a file, such as the future state of this one, to see what "
                             "becomes better and what differs. Save as Future State in the menu File makes one."),
                          width, theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    double y = drawScores(pen, width);
    const ChartPlan plan(QRectF(0, y, width, ChartPlan::height), m_found->columns.size());
    Chart chart = m_found->chart;
    chart.lines[0].color = ownColor(theme);
    chart.lines[1].color = theme.accent;
    drawChart(pen, chart, plan);
    markColumns(pen, plan);
    y += ChartPlan::height + 12;
    if (room() == Room::Column) {
        y += drawScoreRows(pen, y, width);
    } else {
        y += drawPhases(pen, y, width);
        y += drawBalance(pen, y + 8, width) + 8;
    }
    sheet.size = QSizeF(width, y);
    return sheet;
}

} // namespace rejse::insights
