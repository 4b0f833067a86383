// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace rejse::layout {

enum class Weight {
    Regular,
    Medium,
    SemiBold,
    Bold
};

/// How a text is set. Sizes in map units.
struct TextStyle {
    double size = 13;
    double lineHeight = 18;
    Weight weight = Weight::Regular;
    bool italic = false;
    double letterSpacing = 0;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// One line as it is drawn: a hyphen that a break put in is part of the text.
struct TextLine {
    std::string text;
    double width = 0;
    bool rightToLeft = false;
    friend bool operator==(const TextLine&, const TextLine&) = default;
};

/// A text broken into lines.
struct TextBlock {
    std::vector<TextLine> lines; ///< empty for an empty text
    double width = 0;            ///< of the widest line
    double height = 0;           ///< lines · line height
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// What layout needs to know of fonts and pictures. The real one asks the map's font; tests use fixed widths.
class Metrics {
public:
    virtual ~Metrics() = default;

    /// Breaks `text` (UTF-8, plain, line feeds kept) into lines of at most `width`. Words too long for a line break
    /// with a hyphen; nothing is left out. A line is wider than `width` only where a single character is.
    virtual TextBlock wrap(std::string_view text, const TextStyle& style, double width) const = 0;

    /// Width of `text` on one line.
    virtual double width(std::string_view text, const TextStyle& style) const = 0;

    /// Size in pixels of a picture given as a `data:` address; an empty size when it cannot be read.
    virtual Size pictureSize(const std::string& dataAddress) const = 0;
};

/// As much of a text as stands on one line of at most `width`, with "…" where something is left out.
TextBlock firstLine(const Metrics& metrics, std::string_view text, const TextStyle& style, double width);

} // namespace rejse::layout
