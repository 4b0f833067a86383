// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/clipboard/copies.h"

#include <QMimeData>

#include <memory>

namespace rejse::editor {

/// What is put on the clipboard for `elements`: themselves for any map, and their titles as plain text for any program.
/// Null where there is nothing to copy.
std::unique_ptr<QMimeData> toClipboard(const Journey& journey, const std::vector<ElementRef>& elements);

/// Whether the clipboard holds elements copied by this program.
bool isOwn(const QMimeData& data);

/// Adds what the clipboard holds. Nothing where it holds nothing that can be added there. What claims to be copied
/// elements is read as strictly as a file.
std::optional<Pasted> fromClipboard(const Journey& journey, const QMimeData& data, const ElementRef& current);

} // namespace rejse::editor
