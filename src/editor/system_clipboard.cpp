// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/system_clipboard.h"

#include "editor/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rejse::editor {

namespace {

bool copied(const MapEditor& editor)
{
    auto data = toClipboard(editor.document().settledJourney(), editor.selection().all());
    if (!data) {
        return false;
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

} // namespace

void copySelected(const MapEditor& editor)
{
    copied(editor);
}

void cutSelected(MapEditor& editor)
{
    editor.document().settle();
    if (copied(editor)) {
        editor.removeSelected(MapEditor::tr("Cut"));
    }
}

bool pasteFromClipboard(MapEditor& editor)
{
    editor.document().settle();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    auto pasted = data ? fromClipboard(editor.journey(), *data, editor.selection().current()) : std::nullopt;
    if (!pasted) {
        return false;
    }
    editor.document().apply(std::move(pasted->journey), {MapEditor::tr("Paste"), {}, std::move(pasted->things)});
    return true;
}

} // namespace rejse::editor
