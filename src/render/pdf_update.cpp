// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_update.h"

#include <QRegularExpression>
#include <QtEndian>

#include <cassert>
#include <utility>

namespace rejse::render {

namespace {

constexpr qsizetype entrySize = 20; // of a cross-reference table, by the norm

/// The digits at `at`, spaces before them skipped.
std::optional<qsizetype> numberAt(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r')) {
        ++at;
    }
    qsizetype end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
        ++end;
    }
    bool ok = false;
    const qlonglong number = text.mid(at, end - at).toLongLong(&ok);
    return ok ? std::optional(static_cast<qsizetype>(number)) : std::nullopt;
}

QByteArray tableEntry(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
}

} // namespace

std::optional<PdfUpdate> PdfUpdate::open(QByteArray pdf)
{
    PdfUpdate update;
    update.m_pdf = std::move(pdf);
    if (!update.m_pdf.startsWith("%PDF-") || !update.readTable()) {
        return std::nullopt;
    }
    return update;
}

bool PdfUpdate::readTable()
{
    const qsizetype start = m_pdf.lastIndexOf("startxref");
    const auto table = start < 0 ? std::nullopt : numberAt(m_pdf, start + 9);
    if (!table || m_pdf.mid(*table, 7) != "xref\n0 ") {
        return false;
    }
    m_table = *table;
    const qsizetype count = numberAt(m_pdf, m_table + 7).value_or(0);
    const qsizetype entries = m_pdf.indexOf('\n', m_table + 7) + 1;
    const qsizetype trailer = m_pdf.indexOf("trailer", m_table);
    if (count == 0 || entries == 0 || entries + count * entrySize > trailer) {
        return false;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray entry = m_pdf.mid(entries + i * entrySize, entrySize);
        m_offsets.push_back(entry[17] == 'n' ? numberAt(entry, 0).value_or(0) : 0);
    }
    const QByteArray dictionary = m_pdf.mid(trailer, start - trailer);
    m_catalog = reference(dictionary, "/Root");
    m_info = reference(dictionary, "/Info");
    m_next = static_cast<int>(count);
    return object(m_catalog).contains("/Catalog") && !object(m_info).isEmpty() && !pages().empty();
}

std::vector<int> PdfUpdate::pages() const
{
    std::vector<int> pages;
    const QByteArray tree = object(reference(object(m_catalog), "/Pages"));
    const qsizetype kids = tree.indexOf("/Kids");
    const qsizetype open = tree.indexOf('[', kids);
    const qsizetype close = tree.indexOf(']', open);
    if (kids < 0 || open < 0 || close < 0) {
        return pages;
    }
    static const QRegularExpression reference(QStringLiteral("(\\d+)\\s+0\\s+R"));
    auto match = reference.globalMatch(QString::fromLatin1(tree.mid(open, close - open)));
    while (match.hasNext()) {
        pages.push_back(match.next().captured(1).toInt());
    }
    return pages;
}

QByteArray PdfUpdate::object(int number) const
{
    const auto changed = m_changed.find(number);
    if (changed != m_changed.end()) {
        return changed->second;
    }
    const auto index = static_cast<std::size_t>(number);
    if (number <= 0 || index >= m_offsets.size() || m_offsets[index] == 0) {
        return {};
    }
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    if (m_pdf.mid(m_offsets[index], head.size()) != head) {
        return {};
    }
    const qsizetype begin = m_offsets[index] + head.size();
    const qsizetype end = m_pdf.indexOf("endobj", begin);
    return end < 0 ? QByteArray() : m_pdf.mid(begin, end - begin).trimmed();
}

int PdfUpdate::reference(const QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf(key + ' ');
    return at < 0 ? 0 : static_cast<int>(numberAt(dictionary, at + key.size()).value_or(0));
}

void PdfUpdate::setObject(int number, QByteArray content)
{
    assert(number > 0 && number < m_next);
    m_changed[number] = std::move(content);
}

void PdfUpdate::setStream(int number, const QByteArray& entries, const QByteArray& data)
{
    setObject(number,
              "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
}

void PdfUpdate::addEntries(int number, const QByteArray& entries)
{
    QByteArray dictionary = object(number);
    assert(dictionary.startsWith("<<") && dictionary.endsWith(">>"));
    dictionary.insert(dictionary.size() - 2, '\n' + entries + '\n');
    setObject(number, dictionary);
}

QByteArray PdfUpdate::finish() const
{
    QByteArray pdf = m_pdf;
    QByteArray table = "xref\n";
    for (const auto& [number, content] : m_changed) {
        table += QByteArray::number(number) + " 1\n" + tableEntry(pdf.size());
        pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    pdf += table + "trailer\n<< /Size " + QByteArray::number(m_next) + " /Root " + QByteArray::number(m_catalog)
        + " 0 R /Info " + QByteArray::number(m_info) + " 0 R /Prev " + QByteArray::number(m_table) + " >>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

QByteArray pdfText(const QString& text)
{
    QByteArray utf16("\xFE\xFF", 2);
    for (const QChar c : text) {
        utf16.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    }
    return '<' + utf16.toHex() + '>';
}

} // namespace rejse::render
