// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/reading.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace rejse::widgets {

namespace {

constexpr int yearsAhead = 50; ///< that a year of two digits may lie in the future

/// Digits of any script as those of ASCII, so that numbers can be told from words.
QString withPlainDigits(const QString& words)
{
    QString plain;
    for (const QChar c : words) {
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    return plain;
}

QString folded(const QString& name)
{
    return name.toLower().remove(u'.');
}

/// 1 to 12 for a month's name, or as much of it as no other month has; 0 for no month.
int monthNamed(const QString& word, const QLocale& locale)
{
    constexpr qsizetype shortest = 3;
    const QString wanted = folded(word);
    int found = 0;
    for (const QLocale& names : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const QString& name : {names.monthName(month), names.standaloneMonthName(month),
                                        names.monthName(month, QLocale::ShortFormat),
                                        names.standaloneMonthName(month, QLocale::ShortFormat)}) {
                const QString known = folded(name);
                if (wanted == known) {
                    return month;
                }
                if (wanted.size() >= shortest && known.startsWith(wanted)) {
                    found = found == 0 || found == month ? month : -1;
                }
            }
        }
        if (found != 0) {
            break;
        }
    }
    return std::max(found, 0);
}

int wholeYear(const QString& digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    const int latest = QDate::currentDate().year() + yearsAhead;
    return year + (latest - year) / 100 * 100;
}

std::optional<Date> day(const QString& year, int month, const QString& date)
{
    const QDate found(wholeYear(year), month, date.toInt());
    const bool fits = found.isValid() && found.year() >= 1 && found.year() <= 9999 && date.size() <= 2;
    return fits ? std::optional(Date{found.year(), found.month(), found.day()}) : std::nullopt;
}

/// Where day, month and year stand among three numbers, such as 1, 0, 2 in the United States.
struct DateOrder {
    qsizetype day;
    qsizetype month;
    qsizetype year;
};

DateOrder orderIn(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    std::array<std::pair<qsizetype, int>, 3> places{
        std::pair{format.indexOf(u'd'), 0}, {format.indexOf(u'M'), 1}, {format.indexOf(u'y'), 2}};
    std::sort(places.begin(), places.end());
    std::array<qsizetype, 3> at{};
    for (std::size_t i = 0; i < places.size(); ++i) {
        at.at(static_cast<std::size_t>(places.at(i).second)) = static_cast<qsizetype>(i);
    }
    return {at[0], at[1], at[2]};
}

/// Whether digits are divided into thousands by a sign.
bool isGrouped(const QString& digits, QChar sign)
{
    static const QRegularExpression three(QStringLiteral("^[0-9]{3}$"));
    const QStringList groups = digits.split(sign);
    return groups.size() > 1 && !groups[0].isEmpty() && groups[0].size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(),
                       [&](const QString& group) { return three.match(group).hasMatch(); });
}

std::optional<double> plainNumber(const QString& words)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$)"));
    bool ok = pattern.match(words).hasMatch();
    const double value = ok ? words.toDouble(&ok) : 0;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// One sign, comma or point, which is the decimal sign, or divides thousands, or may be either.
std::vector<double> readOneSign(const QString& sign, const QString& digits, QChar divider, QChar decimal)
{
    std::vector<double> readings;
    const auto append = [&](QString number, const QString& with) {
        const auto value = plainNumber(sign + number.replace(divider, with));
        if (value && std::find(readings.begin(), readings.end(), *value) == readings.end()) {
            readings.push_back(*value);
        }
    };
    const bool isDecimal = divider == decimal;
    const bool isOnce = digits.count(divider) == 1;
    if (isGrouped(digits, divider) && !digits.startsWith(u'0') && !(isDecimal && isOnce)) {
        append(digits, {});
    }
    if (isOnce) {
        append(digits, QStringLiteral("."));
    }
    return readings;
}

} // namespace

std::optional<Date> readDate(const QString& words, const QLocale& locale)
{
    static const QRegularExpression part(QStringLiteral(R"([0-9]+|[^\W\d_]+\.?)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList numbers;
    int month = 0;
    auto parts = part.globalMatch(withPlainDigits(words));
    while (parts.hasNext()) {
        const QString one = parts.next().captured();
        if (one[0].isDigit()) {
            numbers += one;
        } else if (month == 0) {
            month = monthNamed(one, locale);
        }
    }
    constexpr qsizetype yearDigits = 4;
    const bool yearFirst = !numbers.isEmpty() && numbers[0].size() == yearDigits;
    if (month == 0 && numbers.size() == 3) {
        const DateOrder order = yearFirst ? DateOrder{2, 1, 0} : orderIn(locale);
        return numbers[order.month].size() > 2
            ? std::nullopt
            : day(numbers[order.year], numbers[order.month].toInt(), numbers[order.day]);
    }
    if (month > 0 && numbers.size() == 2) {
        return yearFirst ? day(numbers[0], month, numbers[1]) : day(numbers[1], month, numbers[0]);
    }
    return std::nullopt;
}

std::vector<double> readNumbers(const QString& words, const QLocale& locale)
{
    QString digits = withPlainDigits(words.trimmed()).replace(QChar(0x2212), u'-');
    const QChar decimal = locale.decimalPoint() == QStringLiteral(",") ? u',' : u'.';
    QString sign;
    if (digits.startsWith(u'-') || digits.startsWith(u'+')) {
        sign = digits.left(1);
        digits.remove(0, 1);
    }
    for (const QChar divider : {QChar(u' '), QChar(0xA0), QChar(0x202F), QChar(u'\''), QChar(0x2019)}) {
        const qsizetype fraction = digits.indexOf(decimal);
        const QString whole = digits.left(fraction < 0 ? digits.size() : fraction);
        if (isGrouped(whole, divider)) {
            digits = QString(whole).remove(divider) + digits.mid(whole.size());
        }
    }
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) { // the last one begins the fraction, the other one divides thousands
        const QChar divider = comma < point ? u',' : u'.';
        const qsizetype fraction = std::max(comma, point);
        if (!isGrouped(digits.left(fraction), divider)) {
            return {};
        }
        const auto value = plainNumber(sign + digits.left(fraction).remove(divider) + u'.' + digits.mid(fraction + 1));
        return value ? std::vector{*value} : std::vector<double>();
    }
    if (comma >= 0 || point >= 0) {
        return readOneSign(sign, digits, comma >= 0 ? u',' : u'.', decimal);
    }
    const auto value = plainNumber(sign + digits);
    return value ? std::vector{*value} : std::vector<double>();
}

} // namespace rejse::widgets
