// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/palette.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"
#include "start/sketch.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rejse::start {

namespace {

namespace palette = layout::palette;
using render::toQColor;

constexpr double chevron = 14;
constexpr double arcHeight = 16;

class TemplateSketch {
public:
    TemplateSketch(QPainter& painter, const Journey& journey, Method method, const QRectF& rect)
        : m_painter(painter),
          m_journey(journey),
          m_method(method),
          m_rect(rect)
    { }

    void paint()
    {
        if (m_method == Method::ManyJourneys) {
            paintMany();
            return;
        }
        double y = m_rect.top();
        if (m_method == Method::Loop) {
            paintLoop();
            y += arcHeight;
        }
        if (m_method == Method::Steps) {
            paintSteps(y);
            y += 28;
        } else {
            paintPhases(y, m_rect.left(), m_rect.width(), 0, m_journey.phases.size());
            y += chevron + 7;
        }
        const std::size_t cards = std::clamp<std::size_t>(m_journey.phases.size(), 5, 8);
        paintCards(y, 15, cards);
        y += 15 + 7;
        if (m_method == Method::Experiences) {
            paintChips(y, cards, toQColor(palette::rational.fill), toQColor(palette::rational.line));
            paintChips(y + 13, cards, toQColor(palette::emotional.fill), toQColor(palette::emotional.line));
        } else {
            paintCurve(y, cards);
        }
    }

private:
    void paintSteps(double y)
    {
        const std::size_t count = m_journey.phases.size();
        const double pitch = m_rect.width() / static_cast<double>(count);
        const double radius = std::min(10.0, pitch / 2 - 2);
        m_painter.setPen(QPen(toQColor(palette::cardLine), 1));
        m_painter.drawLine(QPointF(m_rect.left() + pitch / 2, y + 10), QPointF(m_rect.right() - pitch / 2, y + 10));
        m_painter.setFont(render::uiFont(11, QFont::DemiBold));
        for (std::size_t i = 0; i < count; ++i) {
            const palette::Tint tint = palette::phaseTint(i, m_journey.phases[i]->color);
            const QPointF center(m_rect.left() + pitch * (static_cast<double>(i) + 0.5), y + 10);
            m_painter.setPen(QPen(toQColor(tint.line), 1));
            m_painter.setBrush(toQColor(tint.fill));
            m_painter.drawEllipse(center, radius, radius);
            m_painter.setPen(toQColor(tint.ink));
            m_painter.drawText(QRectF(center.x() - 10, center.y() - 10, 20, 20), Qt::AlignCenter,
                               QLocale().toString(static_cast<int>(i) + 1));
        }
    }

    void paintPhases(double y, double x, double width, std::size_t first, std::size_t count)
    {
        const double each = width / static_cast<double>(count);
        const double tip = std::min(5.0, each / 3);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t phase = std::min(first + i, m_journey.phases.size() - 1);
            const palette::Tint tint = palette::phaseTint(phase, m_journey.phases[phase]->color);
            const double left = x + each * static_cast<double>(i) + 0.5;
            const double right = left + each - 1.5;
            QPainterPath path(QPointF(left, y));
            path.lineTo(right - tip, y);
            path.lineTo(right, y + chevron / 2);
            path.lineTo(right - tip, y + chevron);
            path.lineTo(left, y + chevron);
            if (i > 0) {
                path.lineTo(left + tip, y + chevron / 2);
            }
            path.closeSubpath();
            m_painter.setPen(QPen(toQColor(tint.line), 1));
            m_painter.setBrush(toQColor(tint.fill));
            m_painter.drawPath(path);
        }
    }

    void paintBoxes(double y, double height, std::size_t count, double radius, double width)
    {
        const double pitch = width / static_cast<double>(count);
        for (std::size_t i = 0; i < count; ++i) {
            const QRectF box(m_rect.left() + pitch * static_cast<double>(i) + 0.5, y + 0.5, pitch - 5, height);
            m_painter.drawRoundedRect(box, radius, radius);
        }
    }

    void paintCards(double y, double height, std::size_t count)
    {
        m_painter.setPen(QPen(toQColor(palette::cardLine), 1));
        m_painter.setBrush(Qt::white);
        paintBoxes(y, height, count, 3, m_rect.width());
    }

    void paintChips(double y, std::size_t count, const QColor& fill, const QColor& line)
    {
        m_painter.setPen(QPen(line, 1));
        m_painter.setBrush(fill);
        paintBoxes(y, 7, count, 3.5, m_rect.width());
    }

    void paintCurve(double y, std::size_t count)
    {
        const double pitch = m_rect.width() / static_cast<double>(count);
        const double middle = (y + m_rect.bottom()) / 2 + 1;
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < count; ++i) {
            const double wave = std::sin(static_cast<double>(i) * 1.35 + 2.4) * 5;
            points.emplace_back(m_rect.left() + pitch * (static_cast<double>(i) + 0.5) - 2, middle - wave);
        }
        QPainterPath path(points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            path.cubicTo(points[i - 1] + QPointF(pitch / 2, 0), points[i] - QPointF(pitch / 2, 0), points[i]);
        }
        const QColor ink = toQColor(palette::unsetRing);
        m_painter.setPen(QPen(ink, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        for (const QPointF& point : points) {
            m_painter.drawEllipse(point, 2.5, 2.5);
        }
    }

    void paintLoop()
    {
        const QColor ink = toQColor(palette::link);
        QPen dashes(ink, 1.25);
        dashes.setDashPattern({3, 2});
        m_painter.setPen(dashes);
        m_painter.setBrush(Qt::NoBrush);
        const double left = m_rect.left() + m_rect.width() * 0.1;
        const double right = m_rect.right() - m_rect.width() * 0.1;
        const double y = m_rect.top();
        QPainterPath arc(QPointF(right, y + 11));
        arc.lineTo(right, y + 5);
        arc.quadTo(right, y, right - 5, y);
        arc.lineTo(left + 5, y);
        arc.quadTo(left, y, left, y + 5);
        arc.lineTo(left, y + 8);
        m_painter.drawPath(arc);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        const QPointF head[3]{{left - 3, y + 8}, {left + 3, y + 8}, {left, y + 12}};
        m_painter.drawPolygon(head, 3);
    }

    void paintMany()
    {
        constexpr std::size_t steps[]{3, 4, 2};
        double y = m_rect.top();
        for (std::size_t row = 0; row < 3; ++row) {
            const double width = m_rect.width() * static_cast<double>(steps[row]) / 5;
            for (std::size_t i = 0; i < steps[row]; ++i) {
                const double each = width / static_cast<double>(steps[row]);
                paintPhases(y, m_rect.left() + each * static_cast<double>(i), each - 1, row * 2, 1);
            }
            m_painter.setPen(QPen(toQColor(palette::cardLine), 1));
            m_painter.setBrush(Qt::white);
            paintBoxes(y + chevron + 3, 6, steps[row], 2, width);
            y += 27;
        }
    }

    QPainter& m_painter;
    const Journey& m_journey;
    Method m_method;
    QRectF m_rect;
};

} // namespace

Method methodOf(const QString& name)
{
    return name == QLatin1String("seven-phases")         ? Method::Experiences
        : name == QLatin1String("five-steps")            ? Method::Steps
        : name == QLatin1String("awareness-to-advocacy") ? Method::Loop
        : name == QLatin1String("many-small-journeys")   ? Method::ManyJourneys
                                                         : Method::Feelings;
}

void paintTemplateSketch(QPainter& painter, const Journey& journey, Method method, const QRectF& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TemplateSketch(painter, journey, method, rect).paint();
    painter.restore();
}

} // namespace rejse::start
