// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace rejse::storage {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

bool isBase64(char c)
{
    return isLetterOrDigit(c) || c == '+' || c == '/';
}

/// Calls `isGood(part)` for the parts of `text` between `separator` until one is not; whether all were.
template <typename IsGood> bool allParts(std::string_view text, char separator, IsGood isGood)
{
    while (true) {
        const std::size_t end = text.find(separator);
        if (!isGood(text.substr(0, end))) {
            return false;
        }
        if (end == std::string_view::npos) {
            return true;
        }
        text.remove_prefix(end + 1);
    }
}

bool hasScheme(std::string_view path)
{
    const std::string_view first = path.substr(0, path.find('/'));
    const std::size_t colon = first.find(':');
    return colon != std::string_view::npos && colon > 0 && isLetter(first.front())
        && std::all_of(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char c) { return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'; });
}

int daysIn(int month, int year)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeapYear = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeapYear ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// The number that `digits` are in `base`; nothing when one of them is none.
std::optional<int> numberFrom(std::string_view digits, int base)
{
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, base);
    if (error != std::errc() || stop != end || digits.front() == '-') {
        return std::nullopt;
    }
    return number;
}

} // namespace

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64
        && std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; });
}

bool isRelativePath(std::string_view text)
{
    return !text.empty() && text.front() != '/' && text.find('\\') == std::string_view::npos && !hasScheme(text)
        && allParts(text, '/', [](std::string_view part) { return part != ".."; });
}

std::optional<Date> dateFrom(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = numberFrom(text.substr(0, 4), 10);
    const auto month = numberFrom(text.substr(5, 2), 10);
    const auto day = numberFrom(text.substr(8, 2), 10);
    if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12 || *day < 1 || *day > daysIn(*month, *year)) {
        return std::nullopt;
    }
    return Date{*year, *month, *day};
}

std::string dateText(const Date& date)
{
    std::array<char, 48> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<Rgb> colorFrom(std::string_view text)
{
    if (text.size() != 7 || text.front() != '#') {
        return std::nullopt;
    }
    const auto red = numberFrom(text.substr(1, 2), 16);
    const auto green = numberFrom(text.substr(3, 2), 16);
    const auto blue = numberFrom(text.substr(5, 2), 16);
    if (!red || !green || !blue) {
        return std::nullopt;
    }
    const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
    return Rgb{byte(*red), byte(*green), byte(*blue)};
}

std::string colorText(const Rgb& color)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", color.red, color.green, color.blue);
    return text.data();
}

std::optional<std::size_t> pictureBytes(std::string_view address)
{
    constexpr std::array<std::string_view, 2> beginnings{"data:image/png;base64,", "data:image/jpeg;base64,"};
    const auto beginning = std::find_if(beginnings.begin(), beginnings.end(),
                                        [address](std::string_view it) { return address.starts_with(it); });
    if (beginning == beginnings.end()) {
        return std::nullopt;
    }
    const std::string_view data = address.substr(beginning->size());
    if (data.empty() || data.size() % 4 != 0) {
        return std::nullopt;
    }
    const std::size_t padding = data.ends_with("==") ? 2 : data.ends_with('=') ? 1 : 0;
    const std::string_view digits = data.substr(0, data.size() - padding);
    if (!std::all_of(digits.begin(), digits.end(), isBase64)) {
        return std::nullopt;
    }
    return data.size() / 4 * 3 - padding;
}

} // namespace rejse::storage
