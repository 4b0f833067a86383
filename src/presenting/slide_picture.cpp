// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/slide_picture.h"

#include "presenting/overview_marker.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QPainter>

namespace rejse::presenting {

SlidePicture::SlidePicture(const Talk& talk, QWidget* parent) : QWidget(parent), m_talk(talk), m_slides(talk)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlidePicture::showStep(const std::optional<Step>& step)
{
    m_step = step;
    m_picture = {};
    update();
}

void SlidePicture::look()
{
    m_slides.forget();
    m_picture = {};
    update();
}

void SlidePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF frame(0, 0, width(), heightForWidth(width()));
    if (!m_step) {
        painter.fillRect(frame, widgets::themeOf(this).window);
        return;
    }
    if (m_picture.isNull()) {
        const Slide slide = m_slides.slide(*m_step, frame.size().toSize(), devicePixelRatioF());
        m_picture = slide.below;
        QPainter over(&m_picture);
        over.drawPixmap(0, 0, slide.over);
        paintOverviewMarker(over, slide, m_talk, frame.size());
        const layout::Layout foot = m_slides.foot(*m_step, frame.size());
        const double unit = Screen{frame.size()}.unit();
        over.translate(0, frame.height() - foot.size.height * unit);
        over.scale(unit, unit);
        render::paintLayout(over, foot);
    }
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(widgets::themeOf(this).strongLine);
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5));
}

void SlidePicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture = {};
}

} // namespace rejse::presenting
