// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/slide_motion.h"

#include <QPainter>

namespace rejse::presenting {

namespace {

constexpr int duration = 450; // ms

QRectF between(const QRectF& from, const QRectF& to, double share)
{
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

/// A picture of `view`, drawn where that lies while the screen shows `now`.
void drawMoved(QPainter& painter, const QPixmap& picture, const QRectF& view, const QRectF& now, QSizeF screen)
{
    const double zoom = screen.width() / now.width();
    const QRectF place((view.topLeft() - now.topLeft()) * zoom, view.size() * zoom);
    painter.drawPixmap(place, picture, QRectF(picture.rect()));
}

} // namespace

SlideMotion::SlideMotion()
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(duration);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &SlideMotion::moved);
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        m_from.reset();
        emit moved();
    });
}

void SlideMotion::start(Slide from, const Slide& to, Slides& slides, QSize screen)
{
    const bool isSameScene = from.scene == to.scene;
    m_fromEnd = isSameScene ? to.view : slides.viewIn(from, to.step, screen);
    m_toStart = isSameScene ? from.view : slides.viewIn(to, from.step, screen);
    m_from = std::move(from);
    m_animation.start();
}

void SlideMotion::stop()
{
    m_animation.stop();
    m_from.reset();
}

void SlideMotion::paint(QPainter& painter, const Slide& to, QSizeF screen)
{
    const double share = m_animation.currentValue().toDouble();
    drawMoved(painter, m_from->below, m_from->view, between(m_from->view, m_fromEnd, share), screen);
    painter.setOpacity(share);
    drawMoved(painter, to.below, to.view, between(m_toStart, to.view, share), screen);
    painter.drawPixmap(0, 0, to.over);
    painter.setOpacity(1 - share);
    painter.drawPixmap(0, 0, m_from->over);
    painter.setOpacity(1);
}

} // namespace rejse::presenting
