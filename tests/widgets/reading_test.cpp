// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/reading.h"

#include "support/catch.h"

#include <QDate>

using namespace rejse;
using namespace rejse::widgets;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);
const QLocale norwegian(QLocale::NorwegianBokmal, QLocale::Norway);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
const QLocale french(QLocale::French, QLocale::France);
const QLocale spanish(QLocale::Spanish, QLocale::Spain);
const QLocale japanese(QLocale::Japanese, QLocale::Japan);

struct WrittenDate {
    QString words;
    QLocale locale;
    std::optional<Date> read;
};

struct WrittenNumber {
    QString words;
    QLocale locale;
    std::vector<double> read;
};

} // namespace

TEST_CASE("a date is read as the locale writes it")
{
    const Date march{2026, 3, 4};
    const auto [words, locale, read] = GENERATE_COPY(
        WrittenDate{"2026-03-04", american, march}, WrittenDate{"2026-03-04", danish, march},
        WrittenDate{" 2026-3-4 ", british, march}, WrittenDate{"3/4/2026", american, march},
        WrittenDate{"3/4/2026", british, Date{2026, 4, 3}}, WrittenDate{"12/31/2026", american, Date{2026, 12, 31}},
        WrittenDate{"12/31/2026", british, std::nullopt}, WrittenDate{"4.3.26", american, Date{2026, 4, 3}},
        WrittenDate{"4.3.26", danish, march}, WrittenDate{"4.3.2026", german, march},
        WrittenDate{"4-3-2026", norwegian, march}, WrittenDate{"3/4/26", american, march},
        WrittenDate{"4 March 2026", american, march}, WrittenDate{"4 March 2026", danish, march},
        WrittenDate{"March 4, 2026", american, march}, WrittenDate{"Wednesday, 4 March 2026", british, march},
        WrittenDate{"4. marts 2026", danish, march}, WrittenDate{"onsdag den 4. marts 2026", danish, march},
        WrittenDate{"4. mars 26", norwegian, march}, WrittenDate{"4 mar 2026", british, march},
        WrittenDate{"4 de marzo de 2026", spanish, march}, WrittenDate{"4 mars 2026", french, march},
        WrittenDate{QString::fromUtf8("2026年3月4日"), japanese, march}, WrittenDate{"2026/03/04", japanese, march},
        WrittenDate{QString::fromUtf8("٢٠٢٦-٠٣-٠٤"), american, march}, WrittenDate{"1/2/98", british, Date{1998, 2, 1}},
        WrittenDate{"29.2.2028", danish, Date{2028, 2, 29}}, WrittenDate{"29.2.2026", danish, std::nullopt},
        WrittenDate{"31.4.2026", danish, std::nullopt}, WrittenDate{"4.3", danish, std::nullopt},
        WrittenDate{"soon", american, std::nullopt}, WrittenDate{"", american, std::nullopt},
        WrittenDate{"0-1-1", british, std::nullopt}, WrittenDate{"4 ma 2026", british, std::nullopt},
        WrittenDate{"4 marzipan 2026", british, std::nullopt}, WrittenDate{"1.2.3.2026", danish, std::nullopt});
    CAPTURE(words.toStdString(), locale.name().toStdString());
    CHECK((readDate(words, locale) == read));
}

TEST_CASE("every locale reads the dates that it writes")
{
    const Date march{2026, 3, 4};
    const QDate day(2026, 3, 4);
    for (const QLocale& locale : {danish, norwegian, british, american, german, swedish, french, spanish, japanese,
                                  QLocale(QLocale::Dutch), QLocale(QLocale::Italian), QLocale(QLocale::Polish),
                                  QLocale(QLocale::Finnish), QLocale(QLocale::Hungarian)}) {
        for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
            const QString words = locale.toString(day, format);
            CAPTURE(words.toStdString(), locale.name().toStdString());
            CHECK((readDate(words, locale) == march));
        }
    }
}

TEST_CASE("a number is read as the locale writes it, and what may be two numbers is both")
{
    const auto [words, locale, read] = GENERATE_COPY(
        WrittenNumber{"3.25", american, {3.25}}, WrittenNumber{"3,25", danish, {3.25}},
        WrittenNumber{"3.25", danish, {3.25}}, WrittenNumber{"3,25", american, {3.25}},
        WrittenNumber{"3.250", danish, {3250, 3.25}}, WrittenNumber{"3,250", american, {3250, 3.25}},
        WrittenNumber{"3,250", danish, {3.25}}, WrittenNumber{"3.250", american, {3.25}},
        WrittenNumber{"1.234,5", danish, {1234.5}}, WrittenNumber{"1,234.5", danish, {1234.5}},
        WrittenNumber{"1.234.567", danish, {1234567}}, WrittenNumber{"1,234,567", danish, {1234567}},
        WrittenNumber{"0.250", danish, {0.25}}, WrittenNumber{"1234.567", danish, {1234.567}},
        WrittenNumber{"-3.250", danish, {-3250, -3.25}}, WrittenNumber{"-12", danish, {-12}},
        WrittenNumber{QString::fromUtf8("−12,5"), norwegian, {-12.5}}, WrittenNumber{"12 500", norwegian, {12500}},
        WrittenNumber{QString::fromUtf8("12\u00a0500,75"), norwegian, {12500.75}},
        WrittenNumber{"12'500.5", american, {12500.5}}, WrittenNumber{"1e3", american, {1000}},
        WrittenNumber{"1,5e-2", german, {0.015}}, WrittenNumber{"1.2.3", danish, {}},
        WrittenNumber{"1,23,4", american, {}}, WrittenNumber{"12 34", danish, {}}, WrittenNumber{"", danish, {}},
        WrittenNumber{"many", danish, {}}, WrittenNumber{"1e999", danish, {}}, WrittenNumber{"nan", american, {}});
    CAPTURE(words.toStdString(), locale.name().toStdString());
    CHECK(readNumbers(words, locale) == read);
}
