// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/texts.h"

#include <QString>

#include <vector>

/// Finding words in a journey as a person means them.
namespace rejse::editor {

/// `text` as it is compared: without regard to capitals, accents, kinds of blanks and apostrophes. The letters æ, ø and
/// å are no a and o with something on them, but letters of their own, and stay so.
QString folded(const QString& text);

/// The texts that hold `wanted`, in reading order; none where it is blank.
std::vector<TextAddress> findTexts(const Journey& journey, const QString& wanted);

} // namespace rejse::editor
