// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/details_sections.h"
#include "inspector/touchpoint/measure_rows.h"
#include "rejse/model/edits.h"
#include "widgets/text/new_line.h"
#include "widgets/text/text_label.h"
#include "widgets/text/value_boxes.h"
#include "widgets/wording/numbers.h"

#include <QLocale>

namespace rejse::inspector {

MeasuresSection::MeasuresSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, tr("Metrics, lanes, votes"), widgets::Folding::Foldable, parent),
      m_metrics([this] { return makeMetricRow(); }),
      m_cells([this] { return new CellRow(this->editor()); })
{
    addMetrics();
    addCells();
    addVotes();
}

void MeasuresSection::refreshHeading()
{
    const Touchpoint& touchpoint = *only();
    QStringList caption;
    if (!touchpoint.metrics.empty()) {
        caption += tr("%n metrics", nullptr, static_cast<int>(touchpoint.metrics.size()));
    }
    if (!touchpoint.cells.empty()) {
        caption += tr("%n texts", nullptr, static_cast<int>(touchpoint.cells.size()));
    }
    if (touchpoint.votes > 0) {
        caption += tr("%n votes", nullptr, touchpoint.votes);
    }
    setCaption(caption.join(QStringLiteral(", ")));
}

MetricRow* MeasuresSection::makeMetricRow()
{
    auto* row = new MetricRow(editor());
    connect(row, &MetricRow::removeWanted, this, [this, row] {
        editor().change({tr("Delete metric")}, [&](Journey journey) {
            return changed(std::move(journey), [&](Touchpoint& touchpoint) {
                touchpoint.metrics.erase(touchpoint.metrics.begin() + static_cast<std::ptrdiff_t>(row->index()));
            });
        });
    });
    connect(row, &MetricRow::moveWanted, this, [this, row](int by) {
        const std::size_t from = row->index();
        const std::size_t count = only()->metrics.size();
        if ((by < 0 && from == 0) || (by > 0 && from + 1 == count)) {
            return;
        }
        const std::size_t to = by < 0 ? from - 1 : from + 1;
        editor().document().commitPendingEdit();
        editor().change({tr("Change order")}, [&](Journey journey) {
            return changed(std::move(journey), [&](Touchpoint& on) { moveWithin(on.metrics, from, to); });
        });
        m_metrics.rows()[to]->focusName();
    });
    return row;
}

void MeasuresSection::addMetrics()
{
    auto* title = (new widgets::TextLabel(tr("Metrics")))->styled(12, QFont::Normal, widgets::Ink::Caption);
    rows()->addWidget(title);
    rows()->addWidget(m_metrics.widget());
    fields().onRefresh([this] {
        const auto& shown = m_metrics.show(only()->metrics.size());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            shown[i]->showMetric(only()->id, i);
        }
    });
    auto* line = new widgets::NewLine(tr("Add a metric: waiting time 6 minutes"),
                                      [this](const QString& words) { addMetric(words); });
    rows()->addWidget(line);
}

void MeasuresSection::addMetric(const QString& words)
{
    const Metric metric = parseMetric(words);
    editor().change({tr("Add metric")}, [&](Journey journey) {
        return changed(std::move(journey), [&](Touchpoint& touchpoint) { touchpoint.metrics.push_back(metric); });
    });
}

void MeasuresSection::addCells()
{
    rows()->addWidget(m_cells.widget());
    fields().onRefresh([this] {
        std::vector<const Lane*> lanes;
        for (const Lane& lane : journey().lanes) {
            if (lane.kind == LaneKind::Text) {
                lanes.push_back(&lane);
            }
        }
        const auto& shown = m_cells.show(lanes.size());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            shown[i]->showCell(*lanes[i], only()->id);
        }
    });
}

void MeasuresSection::addVotes()
{
    auto* votes = new widgets::NumberBox(0, widgets::maxVotes);
    votes->setLabel(tr("Votes"));
    addRow(tr("Votes"), votes);
    bindWords(
        votes, tr("Set votes"), [](const Touchpoint& touchpoint) { return QString::number(touchpoint.votes); },
        [votes](Touchpoint& touchpoint, const QString& words) {
            touchpoint.votes = static_cast<int>(*votes->parse(words));
        },
        [votes](const QString& words) { return votes->parse(words).has_value(); });
}

} // namespace rejse::inspector
