// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/font_copy.h"

#include <QtEndian>

#include <cassert>
#include <optional>

namespace rejse::render {

namespace {

// The layout of the tables: https://learn.microsoft.com/typography/opentype/spec/otff
struct Table {
    qsizetype offset = 0;
    qsizetype length = 0;
};

std::optional<quint16> number(const QByteArray& data, qsizetype at)
{
    if (at < 0 || at + 2 > data.size()) {
        return std::nullopt;
    }
    return qFromBigEndian<quint16>(data.constData() + at);
}

std::optional<Table> findTable(const QByteArray& font, const char* tag)
{
    constexpr qsizetype firstRecord = 12;
    constexpr qsizetype recordSize = 16;
    const qsizetype count = number(font, 4).value_or(0);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = firstRecord + i * recordSize;
        if (record + recordSize > font.size()) {
            break;
        }
        if (font.mid(record, 4) == tag) {
            const Table table{qFromBigEndian<quint32>(font.constData() + record + 8),
                              qFromBigEndian<quint32>(font.constData() + record + 12)};
            return table.offset + table.length <= font.size() ? std::optional(table) : std::nullopt;
        }
    }
    return std::nullopt;
}

bool isFamilyName(quint16 nameId)
{
    constexpr quint16 family = 1;
    constexpr quint16 fullName = 4;
    constexpr quint16 typographicFamily = 16;
    return nameId == family || nameId == fullName || nameId == typographicFamily;
}

QByteArray encoded(const QByteArray& latin, quint16 platform)
{
    constexpr quint16 macintosh = 1;
    if (platform == macintosh) {
        return latin;
    }
    QByteArray utf16;
    for (const char c : latin) {
        utf16.append('\0').append(c);
    }
    return utf16;
}

bool rename(QByteArray& font, const QByteArray& from, const QByteArray& to)
{
    const auto table = findTable(font, "name");
    if (!table) {
        return false;
    }
    constexpr qsizetype recordSize = 12;
    const qsizetype count = number(font, table->offset + 2).value_or(0);
    const qsizetype strings = table->offset + number(font, table->offset + 4).value_or(0);
    bool renamed = false;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = table->offset + 6 + i * recordSize;
        const quint16 platform = number(font, record).value_or(0);
        if (!isFamilyName(number(font, record + 6).value_or(0))) {
            continue;
        }
        const qsizetype text = strings + number(font, record + 10).value_or(0);
        const QByteArray was = encoded(from, platform);
        if (font.mid(text, was.size()) == was) {
            font.replace(text, was.size(), encoded(to, platform));
            renamed = true;
        }
    }
    return renamed;
}

void dropContextualAlternates(QByteArray& font)
{
    const auto table = findTable(font, "GSUB");
    if (!table) {
        return;
    }
    constexpr qsizetype recordSize = 6;
    const qsizetype features = table->offset + number(font, table->offset + 6).value_or(0);
    const qsizetype count = number(font, features).value_or(0);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = features + 2 + i * recordSize;
        if (font.mid(record, 4) == "calt") {
            font.replace(record, 4, "CALT"); // a private feature, which nothing turns on
        }
    }
}

} // namespace

bool makePrivate(QByteArray& font, const QByteArray& from, const QByteArray& to)
{
    assert(from.size() == to.size());
    if (!rename(font, from, to)) {
        return false;
    }
    dropContextualAlternates(font);
    return true;
}

} // namespace rejse::render
