// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <optional>

/// The colours of what surrounds the map. The map itself is always light paper: layout/palette.h.
namespace rejse::render {

struct ChromeColors {
    QColor window;
    QColor panel;
    QColor hover;
    QColor line;
    QColor strongLine;
    QColor text;
    QColor text2; ///< less important
    QColor text3; ///< captions
    QColor accent;
    QColor accentFill; ///< behind white text
    QColor accentWash;
    QColor warning;
    QColor warningWash;
    friend bool operator==(const ChromeColors&, const ChromeColors&) = default;
};

const ChromeColors& lightChrome();
const ChromeColors& darkChrome();

/// What an open text, a selected thing and the like are drawn with, on paper.
struct SelectionColors {
    QColor line;
    QColor ring;
    QColor wash;
};
const SelectionColors& selectionColors();

/// The colours of one of the five steps that feelings and scores share.
struct StepColors {
    QColor fill;
    QColor text;
    QColor outline;
    QColor face; ///< of a face or gauge on white
};

/// Of a feeling, -2 to 2.
StepColors feelingColors(int feeling);
/// Of a score, 0 to 100, by its band; of something not scored, white with a grey outline.
StepColors scoreColors(const std::optional<double>& score);

} // namespace rejse::render
