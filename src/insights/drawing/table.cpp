// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/table.h"

#include <QLocale>
#include <QMimeData>

namespace rejse::insights {

namespace {

QString plainCell(QString text)
{
    for (QChar& letter : text) {
        if (letter == u'\n' || letter == u'\t' || letter == u'\r') {
            letter = u' ';
        }
    }
    bool isNumber = false;
    QLocale().toDouble(text, &isNumber);
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return isFormula && !isNumber ? u'\'' + text : text;
}

QString plainLine(const QStringList& cells)
{
    QStringList plain;
    for (const QString& cell : cells) {
        plain += plainCell(cell);
    }
    return plain.join(u'\t') + u'\n';
}

QString htmlLine(const QStringList& cells, const QString& tag)
{
    QString line = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        line += QStringLiteral("<%1>%2</%1>").arg(tag, plainCell(cell).toHtmlEscaped());
    }
    return line + QStringLiteral("</tr>\n");
}

} // namespace

QString tabSeparated(const Table& table)
{
    QString text = plainLine(table.headings);
    for (const QStringList& row : table.rows) {
        text += plainLine(row);
    }
    return text;
}

QString htmlTable(const Table& table)
{
    QString text = QStringLiteral("<table>\n") + htmlLine(table.headings, QStringLiteral("th"));
    for (const QStringList& row : table.rows) {
        text += htmlLine(row, QStringLiteral("td"));
    }
    return text + QStringLiteral("</table>\n");
}

std::unique_ptr<QMimeData> mimeData(const Table& table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(table));
    data->setHtml(htmlTable(table));
    return data;
}

} // namespace rejse::insights
