// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/font_copy.h"
#include "render/text/map_metrics.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStringList>

#include <array>
#include <cassert>
#include <cmath>
#include <utility>
#include <vector>

namespace rejse::render {

namespace {

// The built-in Inter goes by a name of its own, so that it is used even where another version of Inter is installed.
constexpr auto builtInFamily = "Inter";
constexpr auto privateFamily = "Rejse";

constexpr std::array fontFiles{"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
                               "Inter-Bold.otf",    "Inter-Italic.otf", "Inter-MediumItalic.otf"};

bool loadFont(const char* file)
{
    QFile resource(QLatin1String(":/rejse/fonts/") + QLatin1String(file));
    if (!resource.open(QIODevice::ReadOnly)) {
        return false;
    }
    QByteArray font = resource.readAll();
    return makePrivate(font, builtInFamily, privateFamily) && QFontDatabase::addApplicationFontFromData(font) >= 0;
}

QFont::Weight weightOf(layout::Weight weight)
{
    switch (weight) {
    case layout::Weight::Regular:
        return QFont::Normal;
    case layout::Weight::Medium:
        return QFont::Medium;
    case layout::Weight::SemiBold:
        return QFont::DemiBold;
    case layout::Weight::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

QFont makeFont(const layout::TextStyle& style)
{
    // What Inter lacks comes from the system's fonts. Emoji are named here, as a font of plain symbols is often found
    // first and has but a part of what people type: a thumb, and a square for its colour.
    QFont font(QStringList{QString::fromLatin1(privateFamily), QStringLiteral("Noto Color Emoji"),
                           QStringLiteral("Apple Color Emoji"), QStringLiteral("Segoe UI Emoji")});
    font.setPixelSize(static_cast<int>(std::lround(style.size)));
    font.setWeight(weightOf(style.weight));
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting); // widths are in proportion at every zoom
    if (style.letterSpacing != 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacing);
    }
    return font;
}

} // namespace

bool loadMapFont()
{
    assert(qGuiApp);
    // The fonts belong to the application object, which tests may make more than once.
    static const QCoreApplication* loadedFor = nullptr;
    static bool loaded = false;
    if (loadedFor != QCoreApplication::instance()) {
        loadedFor = QCoreApplication::instance();
        loaded = true;
        for (const char* file : fontFiles) {
            loaded = loadFont(file) && loaded;
        }
    }
    return loaded;
}

QFont mapFont(const layout::TextStyle& style)
{
    assert(style.size >= 1);
    // A map has a dozen styles: walking through them is quicker than making a font for each text. Exports run beside
    // the window, in threads of their own.
    thread_local std::vector<std::pair<layout::TextStyle, QFont>> fonts;
    for (const auto& [known, font] : fonts) {
        if (known == style) {
            return font;
        }
    }
    loadMapFont();
    return fonts.emplace_back(style, makeFont(style)).second;
}

} // namespace rejse::render
