// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/cache/layout_cache.h"
#include "presenting/scene.h"
#include "presenting/talk.h"
#include "render/text/map_metrics.h"

#include <QPixmap>

#include <map>

namespace rejse::presenting {

/// One step painted: the scene as it lies on the screen, and what stands over it.
struct Slide {
    Step step;
    ScenePtr scene;
    QRectF view;
    QPixmap below; ///< the scene on its paper
    QPixmap over;  ///< see-through: the phase's bar, what hangs on a touchpoint
    /// What hangs on the touchpoint, and where on the screen.
    std::vector<std::pair<rejse::ElementRef, QRectF>> hanging;
    QRectF covered; ///< by what hangs on the touchpoint
};

/// Paints the steps of a talk for a screen of any size.
class Slides {
public:
    explicit Slides(const Talk& talk);

    Slide slide(const Step& step, QSize size, double ratio);
    /// Where `step` lies in the scene of another slide.
    QRectF viewIn(const Slide& other, const Step& step, QSize size);
    /// The foot of the screen at a step, from its top left corner down.
    layout::Layout foot(const Step& step, QSizeF size) const;

    /// What stands under a point of the screen on a slide.
    std::optional<rejse::ElementRef> elementAt(const Slide& slide, QPointF point, QSizeF size) const;

    /// The map or what the room may see of it has changed.
    void forget();

private:
    Screen screenOf(const Step& step, QSizeF size) const;
    ScenePtr sceneOf(const Step& step);
    layout::Options options() const;
    void paintOver(QPainter& painter, Slide& slide, const Screen& screen);
    bool hasBeside(const Step& step) const;

    const Talk& m_talk;
    render::MapMetrics m_metrics;
    layout::LayoutCache m_cache;
    std::map<std::pair<std::size_t, Id>, ScenePtr> m_spotlights; ///< by phase, and touchpoint where one alone is lit
    ScenePtr m_map;
    ScenePtr m_start;
};

} // namespace rejse::presenting
