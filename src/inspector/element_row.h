// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "rejse/model/element.h"

#include <QAbstractButton>

#include <optional>

namespace rejse::inspector {

/// What is said of an element in a list that leads to it.
struct ElementLine {
    QString title;
    QString caption = {};
    std::optional<layout::Icon> icon = std::nullopt; ///< at the right
    std::optional<std::optional<double>> score = std::nullopt;
    bool weakest = false;
    bool star = false;
    QString words = {}; ///< what icons and marks say, for screen readers
};

/// A row that selects an element by click or Enter; its title is wrapped, never shortened.
class ElementRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ElementRow(QWidget* parent = nullptr);

    void showElement(const rejse::ElementRef& element, const ElementLine& line);
    const rejse::ElementRef& element() const { return m_element; }
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

    rejse::ElementRef m_element;
    ElementLine m_line;
};

} // namespace rejse::inspector
