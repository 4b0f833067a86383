// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rejse::files {

/// The name of a file for something called `title`, without an ending: its words in small letters of whatever script,
/// with dashes between them. Any file system takes it, and leaves room for an ending and a number; `otherwise` where no
/// letter is left.
QString fileNameFor(const QString& title, const QString& otherwise);

/// `words` in a file name that is made of more: with a dash for what some file system would not have there.
QString asPartOfFileName(const QString& words);

} // namespace rejse::files
