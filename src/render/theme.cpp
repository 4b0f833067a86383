// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/theme.h"

#include "layout/palette.h"
#include "rejse/analysis/scores.h"
#include "render/painter.h"

#include <cassert>

namespace rejse::render {

namespace {

namespace palette = layout::palette;

StepColors stepColors(int step)
{
    assert(step >= 0 && step < static_cast<int>(palette::steps.size()));
    const palette::Step& colors = palette::steps[static_cast<std::size_t>(step)];
    return {toQColor(colors.fill), toQColor(colors.text), toQColor(colors.outline), toQColor(colors.face)};
}

} // namespace

const ChromeColors& lightChrome()
{
    static const ChromeColors colors{
        .window = 0xF1F2F5,
        .panel = 0xFFFFFF,
        .hover = 0xEEF0F4,
        .line = 0xE1E4EA,
        .strongLine = 0xCBD0DA,
        .text = 0x1B1F2A,
        .text2 = 0x5A6170,
        .text3 = 0x6B7280,
        .accent = 0x4B57D6,
        .accentFill = 0x4B57D6,
        .accentWash = 0xEEF0FD,
        .warning = 0xA63A1B,
        .warningWash = 0xFBEDE6,
    };
    return colors;
}

const ChromeColors& darkChrome()
{
    static const ChromeColors colors{
        .window = 0x15171C,
        .panel = 0x1C1F26,
        .hover = 0x2A2F39,
        .line = 0x303541,
        .strongLine = 0x454C5B,
        .text = 0xE8EAF0,
        .text2 = 0xA9B0BE,
        .text3 = 0x98A0AF,
        .accent = 0x98A2FF,
        .accentFill = 0x5661E0,
        .accentWash = 0x2A2F55,
        .warning = 0xF3A27F,
        .warningWash = 0x3A241C,
    };
    return colors;
}

const SelectionColors& selectionColors()
{
    static const SelectionColors colors{.line = 0x4B57D6, .ring = 0xB9BFF3, .wash = 0xF3F4FE};
    return colors;
}

StepColors feelingColors(int feeling)
{
    return stepColors(feeling + 2);
}

StepColors scoreColors(const std::optional<double>& score)
{
    if (!score) {
        return {Qt::white, toQColor(palette::ink2), toQColor(palette::ink3), toQColor(palette::ink3)};
    }
    return stepColors(band(*score));
}

} // namespace rejse::render
