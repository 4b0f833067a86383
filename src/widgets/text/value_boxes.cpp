// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/value_boxes.h"

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
{ }

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
}

bool DateBox::handleKey(QKeyEvent& event)
{
    if (const int step = stepOf(event); step != 0) {
        const auto from = parseDate(text());
        const QDate day = from ? toQDate(*from).addDays(step) : QDate::currentDate();
        replaceTyped(day.toString(Qt::ISODate));
        return true;
    }
    return TextBox::handleKey(event);
}

std::optional<Date> parseDate(const QString& words)
{
    const QString trimmed = words.trimmed();
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    const QLocale locale;
    for (const QString& format : {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d.M.yyyy"),
                                  QStringLiteral("d/M/yyyy"), QStringLiteral("d-M-yyyy")}) {
        if (!date.isValid() && format.contains(QStringLiteral("yyyy"))) {
            date = locale.toDate(trimmed, format);
        }
    }
    const bool fits = date.isValid() && date.year() >= 1 && date.year() <= 9999;
    return fits ? std::optional(Date{date.year(), date.month(), date.day()}) : std::nullopt;
}

QString dateInput(const std::optional<Date>& date)
{
    return date ? toQDate(*date).toString(Qt::ISODate) : QString();
}

std::optional<double> parseReal(const QString& words)
{
    bool ok = false;
    double value = QLocale().toDouble(words.trimmed(), &ok);
    if (!ok) {
        value = words.trimmed().toDouble(&ok);
    }
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString realInput(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
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
