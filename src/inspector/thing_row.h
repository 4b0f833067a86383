// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "rejse/model/thing.h"

#include <QAbstractButton>

#include <optional>

namespace rejse::inspector {

/// What is said of a thing in a list that leads to it.
struct ThingLine {
    QString title;
    QString caption = {};
    std::optional<layout::Icon> icon = std::nullopt; ///< at the right
    std::optional<std::optional<double>> score = std::nullopt;
    bool weakest = false;
    bool star = false;
    QString words = {}; ///< what icons and marks say, for screen readers
};

/// A row that selects a thing by click or Enter; its title is wrapped, never shortened.
class ThingRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ThingRow(QWidget* parent = nullptr);

    void showThing(const rejse::Thing& thing, const ThingLine& line);
    const rejse::Thing& thing() const { return m_thing; }
    QSize sizeHint() const override { return {200, heightForWidth(300)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int marksWidth() const;

    rejse::Thing m_thing;
    ThingLine m_line;
};

} // namespace rejse::inspector
