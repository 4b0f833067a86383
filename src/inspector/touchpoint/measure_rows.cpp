// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/measure_rows.h"

#include "rejse/model/edits.h"
#include "widgets/icon_button.h"
#include "widgets/text/text_label.h"
#include "widgets/text/value_boxes.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>

namespace rejse::inspector {

namespace {

constexpr int measureLabelWidth = 96;

} // namespace

MetricRow::MetricRow(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_fields(new Fields(editor, this)),
      m_name(new MapText(editor, TextField::MetricName)),
      m_value(new widgets::TextBox),
      m_unit(new MapText(editor, TextField::MetricUnit))
{
    m_name->setLabel(tr("Name of metric"));
    m_value->setLabel(tr("Value of metric"));
    m_unit->setLabel(tr("Unit of metric"));
    m_unit->setPlaceholder(tr("unit"));
    m_value->setFixedWidth(64);
    m_value->setProblem(&widgets::realProblem);
    m_unit->setFixedWidth(80);
    auto* remove = new widgets::IconButton(layout::Icon::Close, tr("Delete metric"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_name, 1);
    line->addWidget(m_value, 0, Qt::AlignTop);
    line->addWidget(m_unit);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &MetricRow::removeWanted);
    for (widgets::TextBox* box :
         {static_cast<widgets::TextBox*>(m_name), m_value, static_cast<widgets::TextBox*>(m_unit)}) {
        connect(box, &widgets::TextBox::moved, this, &MetricRow::moveWanted);
    }
    m_fields->bind(
        m_value, tr("Set metric"),
        [this] { return WordsReading{shown() ? widgets::realInput(shown()->value) : QString()}; },
        [this](Journey journey, const QString& words) {
            return withTouchpoint(std::move(journey), m_touchpoint,
                                  [&](Touchpoint& on) { on.metrics.at(m_index).value = *widgets::parseReal(words); });
        },
        [](const QString& words) { return widgets::parseReal(words).has_value(); });
}

const Metric* MetricRow::shown() const
{
    const Touchpoint* on = rejse::findTouchpoint(m_editor.journey(), m_touchpoint);
    return on && m_index < on->metrics.size() ? &on->metrics[m_index] : nullptr;
}

void MetricRow::showMetric(const Id& touchpoint, std::size_t index)
{
    if (touchpoint != m_touchpoint || index != m_index) {
        m_value->commit();
        m_touchpoint = touchpoint;
        m_index = index;
    }
    const ElementRef element = ElementRef::ofTouchpoint(touchpoint);
    m_name->showText(element, index);
    m_unit->showText(element, index);
    m_fields->refresh();
}

void MetricRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

Metric parseMetric(const QString& words)
{
    Metric metric;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    qsizetype number = parts.size() - 1;
    while (number > 0 && !widgets::parseReal(parts[number])) {
        --number;
    }
    if (number > 0) {
        metric.name = cleanText(parts.mid(0, number).join(u' ').toStdString(), TextField::MetricName);
        metric.value = *widgets::parseReal(parts[number]);
        metric.unit = cleanText(parts.mid(number + 1).join(u' ').toStdString(), TextField::MetricUnit);
    } else {
        metric.name = cleanText(words.toStdString(), TextField::MetricName);
    }
    return metric;
}

CellRow::CellRow(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_title((new widgets::TextLabel)->styled(13, QFont::Normal, widgets::Ink::Caption)->aligned(Qt::AlignVCenter)),
      m_text(new MapText(editor, TextField::Cell))
{
    m_title->setFixedWidth(measureLabelWidth);
    m_title->setMinimumHeight(32);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_title, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
}

void CellRow::showCell(const Lane& lane, const Id& touchpoint)
{
    const QString title = widgets::text(lane.title.value_or(lane.id));
    m_title->setText(title);
    m_text->setLabel(title);
    m_text->showText({ElementKind::Cell, lane.id, touchpoint});
}

} // namespace rejse::inspector
