// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <set>

namespace rejse::render {

/// A CFF font with the outlines of these glyphs alone, and the subroutines that they call. Glyphs keep their numbers:
/// what is left out becomes empty in its place, which compresses to nothing. An empty array when the font is not one
/// that is addressed by glyph numbers, or is broken.
QByteArray subsetCff(QByteArray cff, std::set<quint32> glyphs);

} // namespace rejse::render
