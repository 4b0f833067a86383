// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/text.h"

namespace rejse::test {

/// Every character is half its size wide: the same layout on every machine, without a font.
class FixedMetrics : public layout::Metrics {
public:
    layout::TextBlock wrap(std::string_view text, const layout::TextStyle& style, double width) const override;
    double width(std::string_view text, const layout::TextStyle& style) const override;
    layout::Size pictureSize(const std::string& dataAddress) const override;
};

inline const FixedMetrics fixedMetrics;

} // namespace rejse::test
