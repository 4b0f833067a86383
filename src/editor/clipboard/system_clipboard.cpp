// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/system_clipboard.h"

#include "editor/clipboard/clipboard.h"
#include "rejse/model/lookup.h"

#include <QClipboard>
#include <QGuiApplication>

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

/// The touchpoint and those after it: in the order of the map, or among the unsorted.
std::vector<Id> touchpointsFrom(const Journey& journey, const Id& first)
{
    std::vector<Id> ids;
    const auto add = [&](const std::vector<Cow<Touchpoint>>& list) {
        for (const Cow<Touchpoint>& touchpoint : list) {
            if (!ids.empty() || touchpoint->id == first) {
                ids.push_back(touchpoint->id);
            }
        }
    };
    for (const Cow<Phase>& phase : journey.phases) {
        add(phase->touchpoints);
    }
    if (ids.empty()) {
        add(journey.unsorted);
    }
    return ids;
}

/// One step for all of them; what is more than there are touchpoints is left out.
void setPictures(MapEditor& editor, const Id& first, const std::vector<Picture>& pictures)
{
    Journey after = withLaneShown(editor.journey(), LaneKind::Storyboard);
    auto picture = pictures.begin();
    for (const Id& id : touchpointsFrom(editor.journey(), first)) {
        if (picture == pictures.end()) {
            break;
        }
        after = withTouchpoint(std::move(after), id, [&](Touchpoint& on) { on.image = *picture; });
        ++picture;
    }
    editor.document().apply(std::move(after),
                            {pictures.size() == 1 ? MapEditor::tr("Paste picture") : MapEditor::tr("Paste pictures")});
}

/// False where the clipboard is about something else than pictures.
bool pastePictures(MapEditor& editor, const QMimeData& data)
{
    const render::BroughtPictures brought = render::broughtPictures(data);
    if (brought.isEmpty()) {
        return false;
    }
    takePictures(editor, editor.selection().current().touchpoint, brought);
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

void takePictures(MapEditor& editor, const Id& touchpoint, const render::BroughtPictures& brought)
{
    if (!brought.problems.empty()) {
        emit editor.picturesUnread(brought.problems);
    }
    const std::vector<Picture>& pictures = brought.pictures;
    if (pictures.empty()) {
        return;
    }
    if (!findTouchpoint(editor.journey(), touchpoint)) {
        emit editor.touchpointMissed();
        return;
    }
    if (!editor.document().mayChange()) {
        return;
    }
    setPictures(editor, touchpoint, {pictures.front()});
    if (pictures.size() > 1) {
        emit editor.picturesLeft(touchpoint, {pictures.begin() + 1, pictures.end()});
    }
}

std::size_t roomAfter(const Journey& journey, const Id& touchpoint)
{
    const std::size_t count = touchpointsFrom(journey, touchpoint).size();
    return count > 0 ? count - 1 : 0;
}

void setPicturesAfter(MapEditor& editor, const Id& touchpoint, const std::vector<Picture>& pictures)
{
    const std::vector<Id> ids = touchpointsFrom(editor.journey(), touchpoint);
    if (ids.size() > 1) {
        setPictures(editor, ids[1], pictures);
    }
}

bool pasteFromClipboard(MapEditor& editor)
{
    editor.document().commitPendingEdit();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data) {
        return false;
    }
    if (!isOwn(*data) && pastePictures(editor, *data)) {
        return true;
    }
    auto pasted = fromClipboard(editor.journey(), *data, editor.selection().current());
    if (!pasted) {
        return false;
    }
    editor.document().apply(std::move(pasted->journey), {MapEditor::tr("Paste"), {}, std::move(pasted->elements)});
    return true;
}

} // namespace rejse::editor
