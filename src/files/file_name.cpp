// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_name.h"

#include <QList>
#include <QRegularExpression>

namespace rejse::files {

namespace {

constexpr qsizetype maxCharacters = 60; // of a name that is easily read in a list
constexpr qsizetype maxBytes = 200;     // of the 255 that file systems have

/// Names of devices, which Windows has for files of any ending.
bool isReserved(const QString& name)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\\.|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

/// As many whole characters as there is room for.
QString cut(const QString& name)
{
    QString kept;
    qsizetype bytes = 0;
    qsizetype characters = 0;
    for (const char32_t character : name.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        bytes += one.toUtf8().size();
        if (bytes > maxBytes || ++characters > maxCharacters) {
            break;
        }
        kept += one;
    }
    return kept;
}

QString withoutDashAtEnd(QString name)
{
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

} // namespace

QString fileNameFor(const QString& title, const QString& otherwise)
{
    QString name;
    for (const char32_t character : title.toLower().normalized(QString::NormalizationForm_C).toUcs4()) {
        // Scripts write vowels as marks on their letters.
        const bool isMark = QChar::isMark(character) && !name.isEmpty() && !name.endsWith(u'-');
        if (QChar::isLetterOrNumber(character) || isMark) {
            name += QString::fromUcs4(&character, 1);
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name = withoutDashAtEnd(cut(name));
    if (name.isEmpty()) {
        return otherwise;
    }
    return isReserved(name) ? name + u'-' + otherwise : name;
}

QString asPartOfFileName(const QString& words)
{
    static const QRegularExpression elsewhere(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1F\\x7F-\\x9F]+"));
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$"));
    QString part = cut(QString(words).replace(elsewhere, QStringLiteral("-"))).remove(ends);
    return isReserved(part) ? u'-' + part : part;
}

} // namespace rejse::files
