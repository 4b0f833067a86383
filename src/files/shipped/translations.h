// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace rejse::files {

/// Loads what the program says in the language of `locale`, and Qt's own words, for the application that runs. What is
/// not translated stays English, whose plural forms are always there.
void installTranslations(const QLocale& locale);

} // namespace rejse::files
