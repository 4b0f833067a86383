// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QRawFont;

namespace rejse::render {

/// The family of a font that shaped text. Empty for the boxes that stand for characters which no font on the machine
/// has: Qt 6.8 reads past an empty list when it is asked for the family of those.
QString familyOf(const QRawFont& font);

} // namespace rejse::render
