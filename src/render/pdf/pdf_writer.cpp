// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/pdf_writer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <thread>
#include <utility>

namespace rejse::render {

namespace {

constexpr int usualLevel = 6;

QByteArray compressed(const QByteArray& data, int level)
{
    constexpr qsizetype qtHeader = 4; // the size that qCompress puts before the zlib stream
    return qCompress(data, level).sliced(qtHeader);
}

} // namespace

PdfWriter::PdfWriter()
    : m_pdf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"), // the second line says that the file is not text
      m_offsets(1)                            // number 0 is not an object
{ }

int PdfWriter::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size()) - 1;
}

void PdfWriter::write(int number, const QByteArray& content)
{
    qsizetype& offset = m_offsets.at(static_cast<std::size_t>(number));
    assert(number > 0 && offset == 0);
    offset = m_pdf.size();
    m_pdf += QByteArray::number(number) + " 0 obj\n";
    m_pdf += content;
    m_pdf += "\nendobj\n";
}

void PdfWriter::writeStream(int number, const QByteArray& entries, const QByteArray& data)
{
    writeEncodedStream(number, entries + " /Filter /FlateDecode", compressed(data, usualLevel));
}

void PdfWriter::addContent(QByteArray operators)
{
    // Large drawings shrink nearly as much at a lower level, in a third of the time.
    constexpr qsizetype large = 4 * 1024 * 1024;
    m_contentSize += operators.size();
    const int level = m_contentSize > large ? 3 : usualLevel;
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    if (m_underWay.size() >= threads) {
        writeOldestContent();
    }
    m_underWay.push_back(std::async(std::launch::async, compressed, std::move(operators), level));
}

void PdfWriter::writeOldestContent()
{
    const int number = reserve();
    writeEncodedStream(number, "/Filter /FlateDecode", m_underWay.front().get());
    m_underWay.pop_front();
    m_contents += pdfReference(number) + ' ';
}

QByteArray PdfWriter::endContent()
{
    while (!m_underWay.empty()) {
        writeOldestContent();
    }
    m_contentSize = 0;
    return '[' + std::exchange(m_contents, {}) + ']';
}

void PdfWriter::writeEncodedStream(int number, const QByteArray& entries, const QByteArray& data)
{
    const QByteArray head = "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n";
    write(number, head + data + "\nendstream");
}

int PdfWriter::add(const QByteArray& content)
{
    const int number = reserve();
    write(number, content);
    return number;
}

QByteArray PdfWriter::finish(int catalog, int info)
{
    const qsizetype table = m_pdf.size();
    m_pdf += "xref\n0 " + QByteArray::number(static_cast<qsizetype>(m_offsets.size())) + "\n0000000000 65535 f \n";
    for (std::size_t i = 1; i < m_offsets.size(); ++i) {
        assert(m_offsets[i] > 0);
        m_pdf += QByteArray::number(m_offsets[i]).rightJustified(10, '0') + " 00000 n \n";
    }
    m_pdf += "trailer\n<< /Size " + QByteArray::number(static_cast<qsizetype>(m_offsets.size())) + " /Root "
        + pdfReference(catalog) + " /Info " + pdfReference(info) + " >>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
    return std::exchange(m_pdf, {});
}

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfText(const QString& text)
{
    QByteArray utf16("\xFE\xFF", 2);
    for (const QChar c : text) {
        utf16.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    }
    return '<' + utf16.toHex() + '>';
}

void appendNumber(QByteArray& out, double value)
{
    assert(std::isfinite(value) && std::abs(value) < 1e15);
    long long thousandths = std::llround(value * 1000);
    std::array<char, 32> text{}; // appended in one go, for a map holds millions of numbers
    char* end = text.data();
    if (thousandths < 0) {
        *end++ = '-';
        thousandths = -thousandths;
    }
    end = std::to_chars(end, text.data() + text.size(), thousandths / 1000).ptr;
    const int rest = static_cast<int>(thousandths % 1000);
    if (rest != 0) {
        const std::array<char, 4> decimals{'.', static_cast<char>('0' + rest / 100),
                                           static_cast<char>('0' + rest / 10 % 10), static_cast<char>('0' + rest % 10)};
        end = std::copy_n(decimals.data(), rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4, end);
    }
    out.append(text.data(), end - text.data());
}

} // namespace rejse::render
