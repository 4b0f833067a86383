// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <deque>
#include <future>
#include <vector>

/// A PDF file as the objects that it is made of (ISO 32000-1, 7).
namespace rejse::render {

class PdfWriter {
public:
    PdfWriter();

    /// A number for an object that is written later.
    int reserve();
    void write(int number, const QByteArray& content);
    /// A stream, compressed. `entries` go into its dictionary.
    void writeStream(int number, const QByteArray& entries, const QByteArray& data);
    /// A stream of data that is already encoded as `entries` say.
    void writeEncodedStream(int number, const QByteArray& entries, const QByteArray& data);
    int add(const QByteArray& content);
    /// The next part of what a page shows, as whole operators. It is compressed while others are made.
    void addContent(QByteArray operators);
    /// What the page's dictionary says of the parts added since the last page.
    QByteArray endContent();

    /// The file, which is then as good as empty. Every number reserved must have been written.
    QByteArray finish(int catalog, int info);

private:
    void writeOldestContent();

    QByteArray m_pdf;
    std::vector<qsizetype> m_offsets;               ///< by object number; 0 for one not written yet
    std::deque<std::future<QByteArray>> m_underWay; ///< parts of the page's content, compressed
    QByteArray m_contents;                          ///< references to those that are written
    qsizetype m_contentSize = 0;
};

/// "12 0 R"
QByteArray pdfReference(int number);

/// A text string in the notation that needs no escapes: UTF-16 with its mark, in hexadecimal digits.
QByteArray pdfText(const QString& text);

/// Appends a number with at most three decimals.
void appendNumber(QByteArray& out, double value);

} // namespace rejse::render
