// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/weight_row.h"

#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace rejse::insights {

WeightRow::WeightRow(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_slider(new QSlider(Qt::Horizontal)),
      m_value(new widgets::TextLabel)
{
    constexpr int nameWidth = 72;
    constexpr int valueWidth = 32;
    auto* label = (new widgets::TextLabel(name))->wrapped(widgets::Wrap::OneLine);
    label->setMinimumWidth(nameWidth);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(5);
    m_slider->setMinimumHeight(32);
    m_value->styled(13, QFont::DemiBold)->aligned(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setFixedSize(valueWidth, 32);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(label);
    line->addWidget(m_slider, 1);
    line->addWidget(m_value);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        describe();
        emit weightChanged();
    });
    describe();
}

int WeightRow::weight() const
{
    return m_slider->value();
}

void WeightRow::showWeight(int weight)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(weight);
    describe();
}

void WeightRow::describe()
{
    m_value->setText(QString::number(m_slider->value()));
    m_slider->setAccessibleName(tr("Weight of %1").arg(m_name));
}

} // namespace rejse::insights
