// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"

class QPrinter;
class QWidget;

namespace rejse::dialogs {

/// Asks for the printer and prints the map as the window shows it, over as many pages as it takes.
void printMap(editor::Document& document, QWidget* parent);

/// Prints on a printer that is already set up; the pages that it names, or all.
Result<Done> printOn(QPrinter& printer, const editor::Document& document);

} // namespace rejse::dialogs
