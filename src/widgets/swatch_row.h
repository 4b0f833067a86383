// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "widgets/choice_row.h"

namespace rejse::widgets {

/// Colours to choose from; none chosen is the colour that the place gives.
class SwatchRow : public ChoiceRow {
    Q_OBJECT
public:
    explicit SwatchRow(QWidget* parent = nullptr);

    static Rgb colorAt(int index);
    /// Nothing for a colour that is not among them.
    static std::optional<int> placeOf(const std::optional<Rgb>& color);

    QRectF cellRect(int index) const override;
    QSize sizeHint() const override;

protected:
    QString valueName(int index) const override;
    QString noValueName() const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rejse::widgets
