// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drawing/map_picture.h"
#include "presenting/step.h"

#include <QRectF>

#include <memory>
#include <optional>

class QPainter;

namespace rejse::presenting {

/// A drawing that steps show parts of: the map, the map with one phase in the light, or where to start.
struct Scene {
    enum class Kind {
        Map,
        Spotlight,
        Start
    };
    Kind kind = Kind::Map;
    std::size_t phase = 0; ///< in the light
    canvas::MapPicture picture;
};
using ScenePtr = std::shared_ptr<const Scene>;

/// How a screen of some size is divided. All measures follow it, so that the back row sees the same on every screen.
struct Screen {
    QSizeF size;
    double foot = 0; ///< height of what stands at the bottom
    double unit() const { return std::min(size.width() / 1600, size.height() / 900); }
};

/// What of a scene the screen shows at a step, as wide and high as the screen: of a scene that shows the step, and of
/// the others that one comes from or goes to. `beside` is whether something stands beside a touchpoint.
QRectF viewOf(const Scene& scene, const Journey& journey, const Step& step, const Screen& screen, bool beside);

/// Paints what `view` shows onto the whole of the screen, `painter` being in its pixels, and dims what the step is not
/// about.
void paintScene(QPainter& painter, const Scene& scene, const Journey& journey, const Step& step, const QRectF& view,
                const Screen& screen);

/// Where what is beside a touchpoint stands on the screen.
QRectF roomBeside(const Scene& scene, const Step& step, const QRectF& view, const Screen& screen);

} // namespace rejse::presenting
