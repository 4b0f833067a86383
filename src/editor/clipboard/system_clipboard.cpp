// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/system_clipboard.h"

#include "editor/clipboard/clipboard.h"
#include "rejse/model/lookup.h"
#include "render/pictures/new_picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QUrl>

namespace rejse::editor {

namespace {

bool copied(const MapEditor& editor)
{
    auto data = toClipboard(editor.document().committedJourney(), editor.selection().all());
    if (!data) {
        return false;
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

/// A picture that was copied, or the file of one. Cells of a table are copied with a picture of them, but are text.
std::optional<Picture> pictureIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty()) {
        return urls.front().isLocalFile() ? render::newPictureFromFile(urls.front().toLocalFile()) : std::nullopt;
    }
    return data.hasImage() && !data.hasText() ? render::newPicture(data.imageData().value<QImage>()) : std::nullopt;
}

bool pastePicture(MapEditor& editor, const QMimeData& data)
{
    const Id touchpoint = editor.selection().current().touchpoint;
    if (!findTouchpoint(editor.journey(), touchpoint)) {
        return false;
    }
    const auto picture = pictureIn(data);
    if (!picture) {
        return false;
    }
    editor.document().apply(withTouchpoint(withLaneShown(editor.journey(), LaneKind::Storyboard), touchpoint,
                                           [&](Touchpoint& on) { on.image = picture; }),
                            {MapEditor::tr("Paste picture")});
    return true;
}

} // namespace

void copySelected(const MapEditor& editor)
{
    copied(editor);
}

void cutSelected(MapEditor& editor)
{
    editor.document().commitPendingEdit();
    if (copied(editor)) {
        editor.remove(largest(editor.selection().all()), MapEditor::tr("Cut"));
    }
}

bool pasteFromClipboard(MapEditor& editor)
{
    editor.document().commitPendingEdit();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data && pastePicture(editor, *data)) {
        return true;
    }
    auto pasted = data ? fromClipboard(editor.journey(), *data, editor.selection().current()) : std::nullopt;
    if (!pasted) {
        return false;
    }
    editor.document().apply(std::move(pasted->journey), {MapEditor::tr("Paste"), {}, std::move(pasted->elements)});
    return true;
}

} // namespace rejse::editor
