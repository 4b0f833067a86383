// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace rejse::render {

/// Adds to a finished PDF what the writer of it has no words for, the way the format provides (ISO 32000-1, 7.5.6
/// "Incremental updates"): changed and new objects are appended with a cross-reference section of their own, and what
/// was there stays byte for byte. Reads files with a classic cross-reference table, as Qt writes them.
class PdfUpdate {
public:
    /// Nothing when the file is not built as expected.
    static std::optional<PdfUpdate> open(QByteArray pdf);

    int catalog() const { return m_catalog; }
    int info() const { return m_info; }
    /// The pages in order.
    std::vector<int> pages() const;

    /// The text of an object between `obj` and `endobj`; empty when there is none of this number.
    QByteArray object(int number) const;
    /// The number that a dictionary refers to by `key`, such as 12 for "/Contents 12 0 R"; 0 when it does not.
    static int reference(const QByteArray& dictionary, const QByteArray& key);

    int reserve() { return m_next++; }
    void setObject(int number, QByteArray content);
    void setStream(int number, const QByteArray& entries, const QByteArray& data);
    /// Adds entries, written out, to the dictionary that an object is.
    void addEntries(int number, const QByteArray& entries);

    /// The file with the update at its end.
    QByteArray finish() const;

private:
    bool readTable();

    QByteArray m_pdf;
    std::vector<qsizetype> m_offsets; ///< by object number; 0 for none
    qsizetype m_table = 0;
    int m_catalog = 0;
    int m_info = 0;
    int m_next = 0;
    std::map<int, QByteArray> m_changed;
};

/// A text string in the notation that needs no escapes: UTF-16 with its mark, in hexadecimal digits.
QByteArray pdfText(const QString& text);

} // namespace rejse::render
