// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/theme.h"

#include "layout/palette.h"
#include "rejse/analysis/scores.h"
#include "render/paint/painter.h"
#include "render/text/map_metrics.h"

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

Theme makeLight()
{
    Theme t;
    t.window = 0xF1F2F5;
    t.panel = 0xFFFFFF;
    t.canvas = 0xF1F2F5;
    t.hover = 0xEEF0F4;
    t.line = 0xE1E4EA;
    t.strongLine = 0xCBD0DA;
    t.text = 0x1B1F2A;
    t.text2 = 0x5A6170;
    t.text3 = 0x6B7280;
    t.accent = 0x4B57D6;
    t.accentFill = 0x4B57D6;
    t.accentWash = 0xEEF0FD;
    t.warning = 0xA63A1B;
    t.warningWash = 0xFBEDE6;
    t.warningLine = 0xEBC5B2;
    t.notice = 0x4D3900;
    t.noticeFill = 0x7A5A00;
    t.noticeWash = 0xFBF3D9;
    t.noticeLine = 0xE3CF8E;
    t.well = 0xECEEF2;
    t.raised = 0xFFFFFF;
    t.track = 0xE3E6EC;
    t.bar = 0x6B7280;
    t.rational = 0x2F3E83;
    t.emotional = 0x8A2F5C;
    t.star = 0xB98A0B;
    t.scrollHandle = 0xC3C8D2;
    t.scale = {0xA63A1B, 0xCC7A33, 0x6B7280, 0x3C9BB4, 0x0F6B82};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = 0x15171C;
    t.panel = 0x1C1F26;
    t.canvas = 0x22262E;
    t.hover = 0x2A2F39;
    t.line = 0x303541;
    t.strongLine = 0x454C5B;
    t.text = 0xE8EAF0;
    t.text2 = 0xA9B0BE;
    t.text3 = 0x98A0AF;
    t.accent = 0x98A2FF;
    t.accentFill = 0x5661E0;
    t.accentWash = 0x2A2F55;
    t.warning = 0xF3A27F;
    t.warningWash = 0x3A241C;
    t.warningLine = 0x6B3D2A;
    t.notice = 0xF0DDA0;
    t.noticeFill = 0x8A6A10;
    t.noticeWash = 0x2E2817;
    t.noticeLine = 0x66562A;
    t.well = 0x14161B;
    t.raised = 0x3A404D;
    t.track = 0x343A46;
    t.bar = 0xA9B0BE;
    t.rational = 0x9AA6EE;
    t.emotional = 0xEBA0C6;
    t.star = 0xE3B33A;
    t.scrollHandle = 0x4A5160;
    t.scale = {0xF3A27F, 0xE9A25F, 0xA9B0BE, 0x93CDDB, 0x5FB4C9};
    return t;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette themePalette(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accentFill);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.strongLine);
    p.setColor(QPalette::Dark, t.text3);
    p.setColor(QPalette::Shadow, t.strongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = t.text;
        faint.setAlphaF(0.6F);
        p.setColor(QPalette::Disabled, role, faint);
    }
    return p;
}

QFont uiFont(int pixels, QFont::Weight weight)
{
    layout::TextStyle style;
    style.size = pixels;
    QFont font(mapFont(style).families());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

const SelectionColors& selectionColors()
{
    static const SelectionColors colors{.line = 0x4B57D6, .ring = 0xB9BFF3, .wash = 0xF3F4FE, .found = 0xFFE9A8};
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
