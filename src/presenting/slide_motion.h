// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/slides.h"

#include <QVariantAnimation>

#include <optional>

class QPainter;

namespace rejse::presenting {

/// How one slide becomes the next: both move along while the one fades into the other.
class SlideMotion : public QObject {
    Q_OBJECT
public:
    SlideMotion();

    void start(Slide from, const Slide& to, Slides& slides, QSize screen);
    void stop();
    bool isMoving() const { return m_from && m_animation.state() == QAbstractAnimation::Running; }
    /// Where the movement is now, on a screen of this size.
    void paint(QPainter& painter, const Slide& to, QSizeF screen);

signals:
    void moved();

private:
    std::optional<Slide> m_from; ///< while it moves
    QRectF m_fromEnd;            ///< where the new slide lies in the scene of the one before
    QRectF m_toStart;            ///< where that lies in the scene of the new one
    QVariantAnimation m_animation;
};

} // namespace rejse::presenting
