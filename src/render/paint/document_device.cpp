// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint/document_device.h"

#include <cmath>
#include <limits>

namespace rejse::render {

int DocumentDevice::metric(PaintDeviceMetric metric) const
{
    constexpr double millimetresAnInch = 25.4;
    const double millimetresAUnit = millimetresAnInch / m_unitsAnInch;
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM:
        return static_cast<int>(std::ceil(m_size.width() * millimetresAUnit));
    case PdmHeightMM:
        return static_cast<int>(std::ceil(m_size.height() * millimetresAUnit));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_unitsAnInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 24;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace rejse::render
