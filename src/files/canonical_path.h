// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rejse::files {

/// The file that a path means, whether it is there or not: what a chain of links ends in, in the folder as it is called
/// without links. Nothing where the links lead round in a circle, or to a name that is not UTF-8.
std::optional<QString> linkedFile(const QString& path);

/// The same, and the absolute path where the links have no end: two paths mean the same file when these are equal.
QString canonicalPath(const QString& path);

} // namespace rejse::files
