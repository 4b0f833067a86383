// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/drop_target.h"
#include "canvas/map_scene.h"

#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>

class QPainter;

/// What can be dragged on the map. A drag begins when it is made, shows over the map where it would lead, and either
/// drops, which makes one step, or is cancelled, which leaves all as it was. Places are in map units.
namespace rejse::canvas {

class Drag {
public:
    /// What is being typed becomes a step first.
    explicit Drag(MapScene& scene);
    virtual ~Drag() = default;
    Q_DISABLE_COPY_MOVE(Drag)

    virtual void moveTo(QPointF point) = 0;
    virtual void drop() = 0;
    virtual void cancel() { }
    /// Over the map; one pixel of the screen is `pixel` map units.
    virtual void paint(QPainter& painter, double pixel) const = 0;

protected:
    MapScene& scene() const { return m_scene; }
    const layout::Layout& layout() const { return m_scene.picture().layout(); }

private:
    MapScene& m_scene;
};

/// Touchpoints into a gap, within and between phases and from elsewhere.
class TouchpointDrag : public Drag {
public:
    /// `grab` is where the pointer took hold.
    TouchpointDrag(MapScene& scene, std::vector<Id> touchpoints, QPointF grab);

    const std::vector<Id>& touchpoints() const { return m_touchpoints; }
    void moveTo(QPointF point) override;
    void drop() override;
    void paint(QPainter& painter, double pixel) const override;

private:
    std::vector<Id> m_touchpoints;
    QPointF m_grab;
    QPointF m_point;
    std::optional<DropTarget> m_dropTarget;
};

/// A phase by its heading.
class PhaseDrag : public Drag {
public:
    PhaseDrag(MapScene& scene, Id phase, QPointF grab);

    void moveTo(QPointF point) override;
    void drop() override;
    void paint(QPainter& painter, double pixel) const override;

private:
    Id m_phase;
    QPointF m_grab;
    QPointF m_point;
    std::optional<PhaseLanding> m_dropTarget;
};

/// A dot of the feelings curve up and down.
class FeelingDrag : public Drag {
public:
    FeelingDrag(MapScene& scene, Id touchpoint, Id persona, QPointF grab);

    void moveTo(QPointF point) override;
    void drop() override;
    void cancel() override;
    void paint(QPainter&, double) const override { }

private:
    Id m_touchpoint;
    Id m_persona;
    double m_neutral = 0; ///< y of the neutral feeling
    int m_feeling = 0;
};

/// A link from a touchpoint to the one that is aimed at.
class LinkDrag : public Drag {
public:
    LinkDrag(MapScene& scene, Id from);

    void moveTo(QPointF point) override;
    /// By keyboard: at the touchpoint before or after the one aimed at.
    void aim(editor::Direction direction);
    const Id& target() const { return m_to; }
    void drop() override;
    void paint(QPainter& painter, double pixel) const override;

private:
    Id m_from;
    Id m_to;
    std::optional<QPointF> m_point;
};

/// Selects the touchpoints that a rectangle touches.
class RubberBand : public Drag {
public:
    /// Added to what is selected already, or instead of it.
    enum class Mode {
        Replace,
        Add
    };
    RubberBand(MapScene& scene, QPointF from, Mode mode);

    void moveTo(QPointF point) override;
    void drop() override { }
    void cancel() override;
    void paint(QPainter& painter, double pixel) const override;

private:
    std::vector<ElementRef> m_before;
    Mode m_mode;
    QPointF m_from;
    QRectF m_rect;
};

} // namespace rejse::canvas
