// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choice_row.h"

namespace rejse::widgets {

/// A star that is on or off: whether it is a moment of truth. One value, 0, where it is on.
class StarButton : public ChoiceRow {
    Q_OBJECT
public:
    explicit StarButton(QWidget* parent = nullptr);
    QRectF cellRect(int index) const override;
    QSize sizeHint() const override { return {32, 32}; }

protected:
    QString valueName(int index) const override;
    QString noValueName() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace rejse::widgets
