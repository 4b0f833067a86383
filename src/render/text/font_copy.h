// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rejse::render {

/// Gives an OpenType font the family name `to` in place of `from`, which must be as long, and takes its contextual
/// alternates away: they replace characters by glyphs that have no code point, so that "10:30" copied out of a PDF
/// would come out without its colon. False, with the font untouched, when the font is not one of that family.
bool makePrivate(QByteArray& font, const QByteArray& from, const QByteArray& to);

} // namespace rejse::render
