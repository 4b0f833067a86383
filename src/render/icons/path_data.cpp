// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/icons/path_data.h"

#include "render/icons/path_arc.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace rejse::render {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isRelative(char command)
{
    return command >= 'a';
}

char upper(char command)
{
    return isRelative(command) ? static_cast<char>(command - 'a' + 'A') : command;
}

/// How many numbers a command takes, nothing for what is no command.
std::optional<std::size_t> argumentCount(char command)
{
    switch (upper(command)) {
    case 'Z':
        return 0;
    case 'H':
    case 'V':
        return 1;
    case 'M':
    case 'L':
    case 'T':
        return 2;
    case 'S':
    case 'Q':
        return 4;
    case 'C':
        return 6;
    case 'A':
        return 7;
    default:
        return std::nullopt;
    }
}

class PathReader {
public:
    explicit PathReader(std::string_view data) : m_data(data) { m_path.setFillRule(Qt::WindingFill); }

    Result<QPainterPath> read()
    {
        skipSpace();
        while (m_at < m_data.size()) {
            if (!readCommand()) {
                return Problem{std::to_string(m_at + 1), m_message};
            }
            skipSpace();
        }
        return m_path;
    }

private:
    bool fail(const char* message)
    {
        m_message = message;
        return false;
    }

    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_data.size() ? m_data[m_at + ahead] : '\0'; }

    void skipSpace()
    {
        while (isSpace(peek())) {
            ++m_at;
        }
    }

    bool skipSeparator()
    {
        skipSpace();
        if (peek() != ',') {
            return false;
        }
        ++m_at;
        skipSpace();
        return true;
    }

    bool startsNumber() const { return isDigit(peek()) || peek() == '.' || peek() == '+' || peek() == '-'; }

    std::size_t skipDigits()
    {
        const std::size_t from = m_at;
        while (isDigit(peek())) {
            ++m_at;
        }
        return m_at - from;
    }

    /// Past the sign, the digits and the exponent of a number; an "e" without digits after it is no part of it.
    bool skipNumber()
    {
        if (peek() == '+' || peek() == '-') {
            ++m_at;
        }
        std::size_t digits = skipDigits();
        if (peek() == '.') {
            ++m_at;
            digits += skipDigits();
        }
        if (peek() == 'e' || peek() == 'E') {
            const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
            if (isDigit(peek(1 + sign))) {
                m_at += 1 + sign;
                skipDigits();
            }
        }
        return digits > 0;
    }

    bool readNumber(double& number)
    {
        const std::size_t from = m_at;
        if (!skipNumber()) {
            m_at = from;
            return fail("a number is missing");
        }
        const std::size_t digits = m_data[from] == '+' ? from + 1 : from;
        if (std::from_chars(m_data.data() + digits, m_data.data() + m_at, number).ec != std::errc()) {
            m_at = from;
            return fail("the number is out of range");
        }
        return true;
    }

    bool readFlag(double& flag)
    {
        if (peek() != '0' && peek() != '1') {
            return fail("an arc's flag is 0 or 1");
        }
        flag = peek() == '1' ? 1 : 0;
        ++m_at;
        return true;
    }

    bool readArguments(char command)
    {
        const std::size_t count = *argumentCount(command);
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) {
                skipSeparator();
            }
            const bool flag = upper(command) == 'A' && (i == 3 || i == 4);
            if (!(flag ? readFlag(m_numbers[i]) : readNumber(m_numbers[i]))) {
                return false;
            }
        }
        return true;
    }

    bool readCommand()
    {
        char command = peek();
        if (!argumentCount(command)) {
            return fail("a command is missing");
        }
        if (m_data.substr(0, m_at).find_first_not_of(" \t\r\n") == std::string_view::npos && upper(command) != 'M') {
            return fail("a path begins with M or m");
        }
        ++m_at;
        if (upper(command) == 'Z') {
            close();
            return true;
        }
        skipSpace();
        bool more = true;
        while (more) {
            if (!readArguments(command)) {
                return false;
            }
            draw(command);
            if (upper(command) == 'M') {
                command = isRelative(command) ? 'l' : 'L';
            }
            more = skipSeparator() || startsNumber();
        }
        return true;
    }

    void close()
    {
        m_path.closeSubpath();
        m_current = m_start;
        m_lastCommand = 'Z';
    }

    void draw(char command)
    {
        const QPointF origin = isRelative(command) ? m_current : QPointF();
        const auto point = [&](std::size_t i) { return origin + QPointF(m_numbers[i], m_numbers[i + 1]); };
        const char kind = upper(command);
        switch (kind) {
        case 'M':
            m_start = point(0);
            m_path.moveTo(m_start);
            m_current = m_start;
            break;
        case 'L':
            lineTo(point(0));
            break;
        case 'H':
            lineTo({origin.x() + m_numbers[0], m_current.y()});
            break;
        case 'V':
            lineTo({m_current.x(), origin.y() + m_numbers[0]});
            break;
        case 'C':
            cubicTo(point(0), point(2), point(4));
            break;
        case 'S':
            cubicTo(reflected('C', 'S'), point(0), point(2));
            break;
        case 'Q':
            quadTo(point(0), point(2));
            break;
        case 'T':
            quadTo(reflected('Q', 'T'), point(0));
            break;
        default:
            arcTo(point(5));
            break;
        }
        m_lastCommand = kind;
    }

    /// The last control point seen from the other side, where the last command was one of the two.
    QPointF reflected(char first, char second) const
    {
        return m_lastCommand == first || m_lastCommand == second ? 2 * m_current - m_control : m_current;
    }

    void lineTo(QPointF to)
    {
        m_path.lineTo(to);
        m_current = to;
    }

    void cubicTo(QPointF control1, QPointF control2, QPointF to)
    {
        m_path.cubicTo(control1, control2, to);
        m_control = control2;
        m_current = to;
    }

    void quadTo(QPointF control, QPointF to)
    {
        m_path.quadTo(control, to);
        m_control = control;
        m_current = to;
    }

    void arcTo(QPointF to)
    {
        addArc(m_path, to,
               {std::abs(m_numbers[0]), std::abs(m_numbers[1]), m_numbers[2],
                m_numbers[3] != 0 ? ArcSize::Large : ArcSize::Small,
                m_numbers[4] != 0 ? Turn::Clockwise : Turn::CounterClockwise});
        m_current = to;
    }

    std::string_view m_data;
    std::size_t m_at = 0;
    const char* m_message = "";
    std::array<double, 7> m_numbers{};
    QPainterPath m_path;
    QPointF m_current;
    QPointF m_start;
    QPointF m_control;
    char m_lastCommand = 'Z';
};

} // namespace

Result<QPainterPath> parsePathData(std::string_view data)
{
    return PathReader(data).read();
}

} // namespace rejse::render
