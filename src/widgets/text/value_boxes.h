// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"
#include "widgets/text/text_box.h"

/// Fields for what is not a text: numbers, days, colours. Each is typed; the up and down keys step through numbers and
/// days.
namespace rejse::widgets {

constexpr int maxVotes = 999; ///< of a touchpoint or an action

/// A whole number within a range, or nothing.
class NumberBox : public TextBox {
    Q_OBJECT
public:
    NumberBox(qint64 least, qint64 most, QWidget* parent = nullptr);
    std::optional<qint64> parse(const QString& words) const;

protected:
    bool handleKey(QKeyEvent& event) override;

private:
    qint64 m_least;
    qint64 m_most;
};

class DateBox : public TextBox {
    Q_OBJECT
public:
    explicit DateBox(QWidget* parent = nullptr);

protected:
    bool handleKey(QKeyEvent& event) override;
};

/// `2026-03-04`; empty for none.
QString dateInput(const std::optional<Date>& date);

/// Any finite number in the person's own way of writing; nothing for what may mean two.
std::optional<double> parseReal(const QString& words);
/// Says why parseReal() has nothing, with the two numbers that are meant where there are two.
QString realProblem(const QString& words);
QString realInput(double value);

/// `#rrggbb`, the number sign or half of the digits left out too.
std::optional<Rgb> parseColor(const QString& words);
QString colorInput(const std::optional<Rgb>& color);

} // namespace rejse::widgets
