// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/clipboard.h"

#include "rejse/storage/journey_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rejse::editor {

namespace {

// The things are a journey as in a file, which says in one more field what of it was copied.
constexpr const char* mimeType = "application/x-rejse-things";
constexpr const char* thingsKey = "copied";

std::string toJson(const std::vector<Thing>& things)
{
    QJsonArray list;
    for (const Thing& thing : things) {
        list.append(QJsonArray{static_cast<int>(thing.kind), QString::fromStdString(thing.id),
                               QString::fromStdString(thing.touchpoint)});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<Thing> toThings(const std::string& json)
{
    std::vector<Thing> things;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const auto& value : list) {
        const QJsonArray thing = value.toArray();
        const int kind = thing.at(0).toInt(-1);
        if (kind >= 0 && kind <= static_cast<int>(ThingKind::Link)) {
            things.push_back({static_cast<ThingKind>(kind), thing.at(1).toString().toStdString(),
                              thing.at(2).toString().toStdString()});
        }
    }
    return things;
}

std::optional<Fragment> readFragment(const QByteArray& bytes)
{
    auto read = storage::readJourney({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!read) {
        return std::nullopt;
    }
    Fragment fragment{std::move(read).value().journey, {}};
    for (const UnknownField& field : fragment.journey.unknown) {
        if (field.key == thingsKey) {
            fragment.things = toThings(field.json);
        }
    }
    return fragment;
}

} // namespace

std::unique_ptr<QMimeData> toClipboard(const Journey& journey, const std::vector<Thing>& things)
{
    const std::string text = plainText(journey, largest(things));
    if (text.empty()) {
        return nullptr;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(text));
    if (auto fragment = copy(journey, things)) {
        fragment->journey.unknown = {{thingsKey, toJson(fragment->things)}};
        data->setData(QString::fromLatin1(mimeType),
                      QByteArray::fromStdString(storage::writeJourney(fragment->journey)));
    }
    return data;
}

std::optional<Pasted> fromClipboard(const Journey& journey, const QMimeData& data, const Thing& current)
{
    if (data.hasFormat(QString::fromLatin1(mimeType))) {
        if (const auto fragment = readFragment(data.data(QString::fromLatin1(mimeType)))) {
            if (auto pasted = paste(journey, *fragment, current)) {
                return pasted;
            }
        }
    }
    return pasteLines(journey, data.text().toStdString(), current);
}

} // namespace rejse::editor
