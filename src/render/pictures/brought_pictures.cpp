// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/brought_pictures.h"

#include "render/pictures/new_picture.h"

#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rejse::render {

namespace {

bool isOfWeb(const QUrl& url)
{
    return url.scheme().startsWith(QLatin1String("http"), Qt::CaseInsensitive);
}

void add(BroughtPictures& brought, const Result<Picture>& picture)
{
    if (picture) {
        brought.pictures.push_back(picture.value());
    } else {
        brought.problems.insert(brought.problems.end(), picture.problems().begin(), picture.problems().end());
    }
}

BroughtPictures readFiles(const QList<QUrl>& urls)
{
    BroughtPictures brought;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            add(brought, newPictureFromFile(url.toLocalFile()));
        } else {
            brought.problems.push_back(
                {url.toString().toStdString(), "This is not on this computer; copy the file here first."});
        }
    }
    return brought;
}

/// Whether HTML is nothing but pictures: browsers put it beside a picture, with its address and alternative text.
bool isPictureAlone(const QString& html)
{
    static const QRegularExpression unseen(
        QStringLiteral("<!--.*?-->|<(style|head|script|title)\\b.*?</\\1\\s*>|<[^>]*>|&nbsp;"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return html.contains(QLatin1String("<img"), Qt::CaseInsensitive)
        && QString(html).remove(unseen).trimmed().isEmpty();
}

bool isAddress(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("^(https?|ftp|file|data|blob):\\S+$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(text.trimmed()).hasMatch();
}

/// Whether a text says nothing that the picture beside it does not show.
bool saysNothingElse(const QMimeData& data)
{
    const QString text = data.text();
    return text.trimmed().isEmpty() || isAddress(text) || (data.hasHtml() && isPictureAlone(data.html()));
}

/// The type of a picture that Qt did not make an image of.
QString unreadType(const QMimeData& data)
{
    const QStringList formats = data.formats();
    const auto found =
        std::ranges::find_if(formats, [](const QString& format) { return format.startsWith(QLatin1String("image/")); });
    return found == formats.end() ? QString() : found->mid(6);
}

} // namespace

BroughtPictures broughtPictures(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty() && !std::ranges::all_of(urls, isOfWeb)) {
        return readFiles(urls);
    }
    BroughtPictures brought;
    if (!data.hasImage() && unreadType(data).isEmpty()) {
        return brought;
    }
    if (!saysNothingElse(data)) {
        return brought;
    }
    const auto image = data.hasImage() ? newPicture(data.imageData().value<QImage>()) : std::nullopt;
    if (image) {
        brought.pictures.push_back(*image);
    } else {
        const QString type = unreadType(data).toUpper();
        brought.problems.push_back(
            {{},
             "The picture that was copied cannot be read"
                 + (type.isEmpty() ? std::string(".")
                                   : ": it is of the format " + type.toStdString() + ". Copy it as PNG or JPEG.")});
    }
    return brought;
}

} // namespace rejse::render
