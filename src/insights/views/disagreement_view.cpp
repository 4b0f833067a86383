// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/disagreement_view.h"

#include "insights/wording.h"
#include "layout/palette.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "widgets/wording/numbers.h"

#include <algorithm>
#include <array>

namespace rejse::insights {

namespace {

constexpr double scaleWidth = 192;

QColor personaColor(const Journey& journey, std::size_t index, const render::Theme& theme)
{
    const QColor color = render::toQColor(layout::palette::personaColor(index, journey.personas[index].color));
    // Colours made for white paper are lifted on a dark ground.
    return theme.dark ? color.lighter(color.lightness() < 110 ? 190 : 130) : color;
}

QString names(const Journey& journey, const std::vector<Id>& personas)
{
    QStringList all;
    for (const Id& id : personas) {
        all += widgets::text(findPersona(journey, id)->name);
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

DisagreementView::DisagreementView(editor::MapEditor& editor, Room room, QWidget* parent)
    : View(editor, tr("Disagreement"), room, parent)
{
    addSheet(new SheetView(editor.selection(), tr("The curves of the personas"),
                           [this](double width, const render::Theme& theme) { return arrangeCurves(width, theme); }),
             1, 360);
    addSheet(new SheetView(editor.selection(), tr("Where they differ most"),
                           [this](double width, const render::Theme& theme) { return arrangeList(width, theme); }),
             1, 360);
}

void DisagreementView::compute()
{
    m_shown = std::make_shared<const Journey>(journey());
    m_disagreement = disagreement(journey());
    setCaption(m_disagreement.meanDistance
                   ? tr("on average %1 of 4 steps apart").arg(widgets::figure(m_disagreement.meanDistance, 2))
                   : QString());
}

Chart DisagreementView::chart() const
{
    Chart chart;
    std::vector<Stage> stages;
    for (const TouchpointScore& score : scores().touchpoints) {
        stages.push_back(journey().phases[score.phase]->stage);
    }
    chart.columns = stages.size();
    chart.spans = stageSpans(stages);
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (std::size_t i = 0; i < journey().personas.size(); ++i) {
        const Persona& persona = journey().personas[i];
        ChartLine line{widgets::text(persona.name), {}, styles[i % styles.size()], i, {}};
        for (const TouchpointScore& score : scores().touchpoints) {
            const auto& feelings = feelingsAt(touchpointAt(journey(), score));
            const auto found = feelings.find(persona.id);
            line.values.push_back(found == feelings.end() ? std::nullopt
                                                          : std::optional(static_cast<double>(found->second)));
        }
        chart.lines.push_back(std::move(line));
    }
    return chart;
}

Mark DisagreementView::markOf(const Spread& spread, const QString& keyStart) const
{
    Mark mark;
    mark.key = keyStart + widgets::text(spread.touchpoint);
    mark.elements = {ElementRef::ofTouchpoint(spread.touchpoint)};
    mark.name = [shown = m_shown, spread] {
        return tr("%1: distance %2, from %3 (%4) to %5 (%6), importance %7 of 5")
            .arg(widgets::text(findTouchpoint(*shown, spread.touchpoint)->title), QString::number(spread.distance()),
                 signedFigure(spread.lowest, 0), names(*shown, spread.lowestOf), signedFigure(spread.highest, 0),
                 names(*shown, spread.highestOf), QString::number(spread.importance));
    };
    return mark;
}

Sheet DisagreementView::arrangeCurves(double width, const render::Theme& theme) const
{
    if (journey().personas.size() < 2) {
        return emptySheet(tr("Add a second persona, and rate how each is left feeling, to see where they disagree."),
                          width, theme);
    }
    if (scores().touchpoints.empty()) {
        return emptySheet(tr("Add touchpoints and rate how each persona is left feeling to see where they disagree."),
                          width, theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    Chart curves = chart();
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; i < curves.lines.size(); ++i) {
        ChartLine& line = curves.lines[i];
        line.color = personaColor(journey(), i, theme);
        const double room = 36 + widthOf(line.name, type::body);
        if (x > 0 && x + room > width) {
            x = 0;
            y += 22;
        }
        x += drawLineSample(pen, line, {x, y}) + 20;
    }
    const ChartPlan plan(QRectF(0, y + 26, width, ChartPlan::height), curves.columns);
    drawChart(pen, curves, plan);
    std::vector<const Spread*> inOrder;
    for (const Spread& spread : m_disagreement.differing) {
        inOrder.push_back(&spread);
    }
    std::sort(inOrder.begin(), inOrder.end(), [](const Spread* a, const Spread* b) { return a->column < b->column; });
    for (const Spread* spread : inOrder) {
        Mark mark = markOf(*spread, QStringLiteral("column/"));
        mark.rect = plan.strip(spread->column);
        mark.radius = 3;
        mark.role = QAccessible::Button;
        pen.mark(std::move(mark));
    }
    sheet.size = QSizeF(width, y + 26 + ChartPlan::height);
    return sheet;
}

/// Five steps from very unhappy to delighted, with the stretch between the outermost personas and their badges.
void DisagreementView::drawScale(SheetPen& pen, const Spread& spread, const QRectF& rect) const
{
    const render::Theme& theme = pen.theme();
    const double step = (rect.width() - 44) / 4;
    const auto x = [&](int feeling) { return rect.left() + 22 + (feeling + 2) * step; };
    const double y = rect.center().y();
    pen.rule({x(-2), y}, {x(2), y}, QPen(theme.strongLine, 1));
    for (int feeling = -2; feeling <= 2; ++feeling) {
        pen.box(QRectF(x(feeling) - 2, y - 2, 4, 4), 2, theme.strongLine);
    }
    pen.rule({x(spread.lowest), y}, {x(spread.highest), y}, QPen(theme.accent, 3));
    // Those who feel the same stand side by side, as far as the step has room for them.
    const auto put = [&](const std::vector<Id>& personas, int feeling) {
        const double steps = std::max<double>(1, static_cast<double>(personas.size()) - 1);
        const double beside = std::min(12.0, (step - 22) / steps);
        double left = x(feeling) - 10 - beside * (static_cast<double>(personas.size()) - 1) / 2;
        for (const Id& id : personas) {
            const std::size_t index = personaIndex(journey(), id);
            const Persona& persona = journey().personas[index];
            pen.badge(QRectF(left, y - 10, 20, 20), index, widgets::text(persona.name),
                      render::toQColor(layout::palette::personaColor(index, persona.color)));
            left += beside;
        }
    };
    put(spread.lowestOf, spread.lowest);
    put(spread.highestOf, spread.highest);
}

double DisagreementView::drawRow(SheetPen& pen, const Spread& spread, double y, double width) const
{
    const render::Theme& theme = pen.theme();
    const double scale = width - scaleWidth - 44;
    const double room = scale - 16;
    const QString title = widgets::text(touchpointAt(journey(), scores().touchpoints[spread.column]).title);
    double height = pen.text(title, {0, y + 5}, room, type::body, theme.text);
    height +=
        pen.text(tr("%1 lowest, %2 highest").arg(names(journey(), spread.lowestOf), names(journey(), spread.highestOf)),
                 {0, y + 5 + height}, room, type::small, theme.text2);
    const double row = height + 10;
    drawScale(pen, spread, QRectF(scale, y, scaleWidth, row));
    pen.importance({width - SheetPen::importanceSize.width(), y + row / 2 - 6}, spread.importance);
    Mark mark = markOf(spread, QStringLiteral("row/"));
    mark.rect = QRectF(-4, y, width + 8, row);
    pen.mark(std::move(mark));
    return row + 2;
}

Sheet DisagreementView::arrangeList(double width, const render::Theme& theme) const
{
    Sheet sheet;
    SheetPen pen(sheet, theme);
    double y = 0;
    if (journey().personas.size() > 1) {
        const QString words = m_disagreement.differing.empty()
            ? (m_disagreement.agreeing > 0 ? tr("They feel the same wherever several of them are rated.")
                                           : tr("No touchpoint has been rated for several personas yet."))
            : tr("Where they differ most, the more important touchpoints first");
        y += pen.text(words, {0, 0}, width, type::smallStrong, theme.text2) + 6;
    }
    for (const Spread& spread : m_disagreement.differing) {
        y += drawRow(pen, spread, y, width);
    }
    if (m_disagreement.agreeing > 0 && !m_disagreement.differing.empty()) {
        y += pen.text(tr("Touchpoints that all rate the same: %1").arg(m_disagreement.agreeing), {0, y + 8}, width,
                      type::small, theme.text2)
            + 8;
    }
    sheet.size = QSizeF(width, y);
    return sheet;
}

Table DisagreementView::table() const
{
    Table table;
    table.headings = {tr("Touchpoint"), tr("Distance"), tr("Lowest"),    tr("Felt by"),
                      tr("Highest"),    tr("Felt by"),  tr("Importance")};
    for (const Spread& spread : m_disagreement.differing) {
        table.rows.push_back({widgets::text(touchpointAt(journey(), scores().touchpoints[spread.column]).title),
                              QString::number(spread.distance()), QString::number(spread.lowest),
                              names(journey(), spread.lowestOf), QString::number(spread.highest),
                              names(journey(), spread.highestOf), QString::number(spread.importance)});
    }
    return table;
}

} // namespace rejse::insights
