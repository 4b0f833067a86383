// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/value_boxes.h"

#include "widgets/wording/reading.h"

#include <QColor>
#include <QDate>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rejse::widgets {

namespace {

/// 1 for up, -1 for down.
int stepOf(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier) {
        return 0;
    }
    return event.key() == Qt::Key_Up ? 1 : event.key() == Qt::Key_Down ? -1 : 0;
}

QDate toQDate(const Date& date)
{
    return {date.year, date.month, date.day};
}

} // namespace

NumberBox::NumberBox(qint64 least, qint64 most, QWidget* parent)
    : TextBox(Lines::One, Look::Framed, parent),
      m_least(least),
      m_most(most)
{
    setProblem([this](const QString& words) {
        return tr("“%1” is no whole number from %2 to %3.").arg(words.trimmed()).arg(m_least).arg(m_most);
    });
}

std::optional<qint64> NumberBox::parse(const QString& words) const
{
    bool ok = false;
    qint64 value = QLocale().toLongLong(words.trimmed(), &ok);
    if (!ok) {
        value = words.trimmed().toLongLong(&ok);
    }
    return ok && value >= m_least && value <= m_most ? std::optional(value) : std::nullopt;
}

bool NumberBox::handleKey(QKeyEvent& event)
{
    if (const int step = stepOf(event); step != 0) {
        const qint64 from = parse(text()).value_or(m_least - step);
        replaceTyped(QString::number(std::clamp(from + step, m_least, m_most)));
        return true;
    }
    return TextBox::handleKey(event);
}

DateBox::DateBox(QWidget* parent) : TextBox(Lines::One, Look::Framed, parent)
{
    setPlaceholder(tr("year-month-day"));
    setProblem([](const QString& words) {
        const QString example = QLocale().toString(QDate(2026, 3, 24), QLocale::ShortFormat);
        return tr("“%1” is no day. The 24th of March 2026 is written %2 or 2026-03-24.").arg(words.trimmed(), example);
    });
}

bool DateBox::handleKey(QKeyEvent& event)
{
    if (const int step = stepOf(event); step != 0) {
        const auto from = readDate(text());
        const QDate day = from ? toQDate(*from).addDays(step) : QDate::currentDate();
        replaceTyped(day.toString(Qt::ISODate));
        return true;
    }
    return TextBox::handleKey(event);
}

QString dateInput(const std::optional<Date>& date)
{
    return date ? toQDate(*date).toString(Qt::ISODate) : QString();
}

std::optional<double> parseReal(const QString& words)
{
    const std::vector<double> readings = readNumbers(words);
    return readings.size() == 1 ? std::optional(readings.front()) : std::nullopt;
}

QString realProblem(const QString& words)
{
    const std::vector<double> readings = readNumbers(words);
    if (readings.size() > 1) {
        return NumberBox::tr("“%1” may be %2 or %3: write one of them.")
            .arg(words.trimmed(), realInput(readings[0]), realInput(readings[1]));
    }
    return NumberBox::tr("“%1” is no number.").arg(words.trimmed());
}

QString realInput(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // which could be read as a decimal sign
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<Rgb> parseColor(const QString& words)
{
    QString digits = words.trimmed();
    if (digits.startsWith(u'#')) {
        digits.remove(0, 1);
    }
    const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); };
    if ((digits.size() != 3 && digits.size() != 6) || !std::all_of(digits.begin(), digits.end(), isHex)) {
        return std::nullopt;
    }
    const QColor color(u'#' + digits);
    return Rgb{static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
               static_cast<std::uint8_t>(color.blue())};
}

QString colorInput(const std::optional<Rgb>& color)
{
    return color ? QColor(color->red, color->green, color->blue).name() : QString();
}

} // namespace rejse::widgets
