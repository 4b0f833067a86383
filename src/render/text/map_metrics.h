// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/text.h"

#include <memory>

class QFont;

namespace rejse::render {

/// Makes the map's own font (Inter, built into the program) known to Qt. Needs a QGuiApplication; calling it again does
/// nothing. False when the built-in font cannot be used.
bool loadMapFont();

/// The font that a style is drawn with, in units of the map.
QFont mapFont(const layout::TextStyle& style);

/// The text metrics of the real font, unhinted, so that a layout is the same at every zoom and on every device.
class MapMetrics : public layout::Metrics {
public:
    MapMetrics();
    ~MapMetrics() override;
    MapMetrics(const MapMetrics&) = delete;
    MapMetrics& operator=(const MapMetrics&) = delete;

    layout::TextBlock wrap(std::string_view text, const layout::TextStyle& style, double width) const override;
    double width(std::string_view text, const layout::TextStyle& style) const override;
    layout::Size pictureSize(const std::string& dataAddress) const override;

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace rejse::render
