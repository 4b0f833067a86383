// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <optional>

/// The colours and the type of the chrome: everything around the map. The map itself has the colours of
/// layout/palette.h in every theme.
namespace rejse::render {

struct Theme {
    bool dark = false;
    QColor window;               ///< the ground: tab row, status bar, start page
    QColor panel;                ///< toolbar, outline, side panel, dialogs
    QColor canvas;               ///< around the paper
    QColor hover;                ///< under the pointer
    QColor line;                 ///< between elements
    QColor strongLine;           ///< around controls
    QColor text;                 ///< titles and values
    QColor text2;                ///< captions
    QColor text3;                ///< hints
    QColor accent;               ///< selection, links, focus
    QColor accentFill;           ///< filled buttons, with white text
    QColor accentWash;           ///< ground of what is selected
    QColor warning;              ///< what needs attention
    QColor warningWash;          ///< ground under it
    QColor warningLine;          ///< line around that ground
    QColor notice;               ///< what is offered before all else
    QColor noticeFill;           ///< its filled button, with white text
    QColor noticeWash;           ///< ground under it
    QColor noticeLine;           ///< line around that ground
    QColor well;                 ///< the trough of a segmented control
    QColor raised;               ///< the chosen segment
    QColor track;                ///< what a bar or gauge has not filled
    QColor bar;                  ///< a bar without judgement
    QColor rational;             ///< a rational experience's icon
    QColor emotional;            ///< an emotional experience's icon
    QColor star;                 ///< a moment of truth
    QColor scrollHandle;         ///< a scroll bar's handle
    std::array<QColor, 5> scale; ///< gauge and bars, by band of score
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme that goes with a palette, by the lightness of its window colour: widgets ask with their own palette and
/// are right after every change of it.
const Theme& themeOf(const QPalette& palette);

/// The palette of a theme for all of Qt's own widgets.
QPalette themePalette(const Theme& theme);

/// The chrome's font, Inter; `pixels` 12 for captions, 13 for text. Needs loadMapFont().
QFont uiFont(int pixels = 13, QFont::Weight weight = QFont::Normal);

/// What an open text, a selected element and the like are drawn with, on paper.
struct SelectionColors {
    QColor line;
    QColor ring;
    QColor wash;
    QColor found; ///< laid over a text that a search has come to
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
