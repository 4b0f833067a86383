// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::insights {

/// A weight of 0 to 100: its name, a slider, and its value.
class WeightRow : public QWidget {
    Q_OBJECT
public:
    explicit WeightRow(const QString& name, QWidget* parent = nullptr);

    int weight() const;
    void showWeight(int weight);

signals:
    void weightChanged();

private:
    void describe();

    QString m_name;
    QSlider* m_slider;
    widgets::TextLabel* m_value;
};

} // namespace rejse::insights
