// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/sketch.h"

#include "layout/palette.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <vector>

namespace rejse::start {

namespace {

namespace palette = layout::palette;
using render::toQColor;

constexpr double phaseHeight = 16;
constexpr double cardHeight = 25;
constexpr double phaseTip = 5;
constexpr double sketchGap = 10;
constexpr std::size_t maxPersonas = 3;

/// A touchpoint of the sketch and the middle of its column.
struct Spot {
    const Touchpoint* touchpoint;
    double x;
};

class Sketch {
public:
    Sketch(QPainter& painter, const Journey& journey, const Scores& scores, const QRectF& rect)
        : m_painter(painter),
          m_journey(journey),
          m_scores(scores),
          m_rect(rect)
    {
        std::size_t columns = 0;
        for (const auto& phase : journey.phases) {
            columns += std::max<std::size_t>(1, phase->touchpoints.size());
        }
        m_pitch = rect.width() / static_cast<double>(std::max<std::size_t>(1, columns));
    }

    void paint()
    {
        double x = m_rect.left();
        for (std::size_t i = 0; i < m_journey.phases.size(); ++i) {
            const auto& touchpoints = m_journey.phases[i]->touchpoints;
            const double width = m_pitch * static_cast<double>(std::max<std::size_t>(1, touchpoints.size()));
            paintPhase(i, x, width);
            for (std::size_t t = 0; t < touchpoints.size(); ++t) {
                const double middle = x + m_pitch * (static_cast<double>(t) + 0.5);
                paintCard(*touchpoints[t], middle);
                m_spots.push_back({&*touchpoints[t], middle});
            }
            x += width;
        }
        paintFeelings();
    }

private:
    void paintPhase(std::size_t index, double x, double width)
    {
        const palette::Tint tint = palette::phaseTint(index, m_journey.phases[index]->color);
        const double point = std::min(phaseTip, width / 3);
        const double left = x + 1;
        const double right = x + width - 1;
        const double top = m_rect.top() + 0.5;
        const double middle = top + phaseHeight / 2;
        QPainterPath path(QPointF(left, top));
        path.lineTo(right - point, top);
        path.lineTo(right, middle);
        path.lineTo(right - point, top + phaseHeight);
        path.lineTo(left, top + phaseHeight);
        if (index > 0) {
            path.lineTo(left + point, middle);
        }
        path.closeSubpath();
        m_painter.setPen(QPen(toQColor(tint.line), 1));
        m_painter.setBrush(toQColor(tint.fill));
        m_painter.drawPath(path);
    }

    void paintCard(const Touchpoint& touchpoint, double middle)
    {
        const double width = std::min(m_pitch - 3, 46.0);
        if (width < 2) {
            return;
        }
        const QRectF card(middle - width / 2, m_rect.top() + phaseHeight + sketchGap, width, cardHeight);
        m_painter.setPen(QPen(toQColor(palette::cardLine), 1));
        m_painter.setBrush(Qt::white);
        m_painter.drawRoundedRect(card, 3, 3);
        if (width < 8) {
            return;
        }
        m_painter.setPen(QPen(toQColor(palette::neutralLine), 1.5));
        m_painter.drawLine(QPointF(card.left() + 3, card.top() + 5), QPointF(card.right() - 3, card.top() + 5));
        m_painter.setPen(QPen(toQColor(palette::unset), 1.5));
        m_painter.drawLine(QPointF(card.left() + 3, card.top() + 10), QPointF(card.center().x() + 2, card.top() + 10));
        const TouchpointScore* score = m_scores.find(touchpoint.id);
        if (score && score->score) {
            const auto& step = palette::steps[static_cast<std::size_t>(band(*score->score))];
            m_painter.setPen(QPen(toQColor(step.outline), 1));
            m_painter.setBrush(toQColor(step.fill));
            m_painter.drawRoundedRect(QRectF(card.left() + 3, card.bottom() - 9, width - 6, 5), 2.5, 2.5);
        }
    }

    double top() const { return m_rect.top() + phaseHeight + sketchGap + cardHeight + sketchGap; }
    double neutral() const { return (top() + m_rect.bottom()) / 2; }
    double yOf(int feeling) const { return neutral() - feeling * (m_rect.bottom() - top()) / 2 / 2.2; }

    void paintFeelings()
    {
        if (m_rect.bottom() - top() < 16 || m_spots.empty()) {
            return;
        }
        m_painter.setPen(QPen(toQColor(palette::faintLine), 1));
        m_painter.drawLine(QPointF(m_rect.left(), neutral()), QPointF(m_rect.right(), neutral()));
        const std::size_t personas = std::min(m_journey.personas.size(), maxPersonas);
        for (std::size_t i = 0; i < personas; ++i) {
            paintCurve(i);
        }
    }

    std::vector<QPointF> pointsOf(const Id& persona) const
    {
        std::vector<QPointF> points;
        for (const Spot& spot : m_spots) {
            const auto& feelings = feelingsAt(*spot.touchpoint);
            if (const auto rating = feelings.find(persona); rating != feelings.end()) {
                points.emplace_back(spot.x, yOf(rating->second));
            }
        }
        return points;
    }

    /// Flat at every dot, so that the curve never goes beyond one.
    static QPainterPath curveThrough(const std::vector<QPointF>& points)
    {
        QPainterPath path(points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            const double half = (points[i].x() - points[i - 1].x()) / 2;
            path.cubicTo(points[i - 1] + QPointF(half, 0), points[i] - QPointF(half, 0), points[i]);
        }
        return path;
    }

    void paintArea(const QPainterPath& curve, const std::vector<QPointF>& points)
    {
        QPainterPath area = curve;
        area.lineTo(points.back().x(), neutral());
        area.lineTo(points.front().x(), neutral());
        area.closeSubpath();
        const std::array sides{
            std::pair(QRectF(m_rect.left(), top(), m_rect.width(), neutral() - top()), palette::aboveArea),
            std::pair(QRectF(m_rect.left(), neutral(), m_rect.width(), m_rect.bottom() - neutral()),
                      palette::belowArea)};
        for (const auto& [side, color] : sides) {
            m_painter.save();
            m_painter.setClipRect(side);
            m_painter.fillPath(area, toQColor(color));
            m_painter.restore();
        }
    }

    void paintCurve(std::size_t index)
    {
        const Persona& persona = m_journey.personas[index];
        const std::vector<QPointF> points = pointsOf(persona.id);
        if (points.empty()) {
            return;
        }
        const QPainterPath curve = curveThrough(points);
        if (index == 0) {
            paintArea(curve, points);
        }
        const QColor color = toQColor(palette::personaColor(index, persona.color));
        m_painter.setPen(QPen(color, 1.5, index % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(curve);
        m_painter.setPen(QPen(Qt::white, 1));
        m_painter.setBrush(color);
        const double radius = m_pitch < 6 ? 0 : 2.5;
        for (const QPointF& point : points) {
            m_painter.drawEllipse(point, radius, radius);
        }
    }

    QPainter& m_painter;
    const Journey& m_journey;
    const Scores& m_scores;
    QRectF m_rect;
    double m_pitch = 0;
    std::vector<Spot> m_spots;
};

} // namespace

void paintSketch(QPainter& painter, const Journey& journey, const Scores& scores, const QRectF& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Sketch(painter, journey, scores, rect).paint();
    painter.restore();
}

} // namespace rejse::start
