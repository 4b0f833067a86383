// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/clipboard.h"

#include "rejse/storage/journey_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rejse::editor {

namespace {

// The elements are a journey as in a file, which says in one more field what of it was copied.
constexpr const char* mimeType = "application/x-rejse-things";
constexpr const char* elementsKey = "copied";

std::string toJson(const std::vector<ElementRef>& elements)
{
    QJsonArray list;
    for (const ElementRef& element : elements) {
        list.append(QJsonArray{static_cast<int>(element.kind), QString::fromStdString(element.id),
                               QString::fromStdString(element.touchpoint)});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<ElementRef> toElements(const std::string& json)
{
    std::vector<ElementRef> elements;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const auto& value : list) {
        const QJsonArray element = value.toArray();
        const int kind = element.at(0).toInt(-1);
        if (kind >= 0 && kind <= static_cast<int>(ElementKind::Link)) {
            elements.push_back({static_cast<ElementKind>(kind), element.at(1).toString().toStdString(),
                                element.at(2).toString().toStdString()});
        }
    }
    return elements;
}

std::optional<Fragment> readFragment(const QByteArray& bytes)
{
    auto read = storage::readJourney({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!read) {
        return std::nullopt;
    }
    Fragment fragment{std::move(read).value().journey, {}};
    for (const UnknownField& field : fragment.journey.unknown) {
        if (field.key == elementsKey) {
            fragment.elements = toElements(field.json);
        }
    }
    return fragment;
}

} // namespace

std::unique_ptr<QMimeData> toClipboard(const Journey& journey, const std::vector<ElementRef>& elements)
{
    const std::string text = plainText(journey, largest(elements));
    if (text.empty()) {
        return nullptr;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(text));
    if (auto fragment = copy(journey, elements)) {
        fragment->journey.unknown = {{elementsKey, toJson(fragment->elements)}};
        data->setData(QString::fromLatin1(mimeType),
                      QByteArray::fromStdString(storage::writeJourney(fragment->journey)));
    }
    return data;
}

bool isOwn(const QMimeData& data)
{
    return data.hasFormat(QString::fromLatin1(mimeType));
}

std::optional<Pasted> fromClipboard(const Journey& journey, const QMimeData& data, const ElementRef& current)
{
    if (isOwn(data)) {
        if (const auto fragment = readFragment(data.data(QString::fromLatin1(mimeType)))) {
            if (auto pasted = paste(journey, *fragment, current)) {
                return pasted;
            }
        }
    }
    return pasteItems(journey, exchange::readItems(data.text().toStdString()), current);
}

} // namespace rejse::editor
