// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/score_widgets.h"

#include "rejse/analysis/scores.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QPainter>

#include <utility>

namespace rejse::widgets {

namespace {

constexpr double barHeight = 6;

void paintBar(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
}

} // namespace

void paintScorePill(QPainter& painter, const QRectF& rect, const std::optional<double>& score, int decimals)
{
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const render::StepColors colors = render::scoreColors(score);
    painter.setPen(QPen(colors.outline, 1, score ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(colors.text);
    painter.setFont(render::uiFont(13, QFont::Bold));
    painter.drawText(rect, Qt::AlignCenter, figure(score, decimals));
}

ScorePill::ScorePill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScorePill::setScore(const std::optional<double>& score, int decimals)
{
    m_score = score;
    m_decimals = decimals;
    setAccessibleName(score ? tr("Score %1").arg(figure(score, decimals)) : tr("Not scored"));
    updateGeometry();
    update();
}

void ScorePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScorePill(painter, rect(), m_score, m_decimals);
}

Gauge::Gauge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Gauge::setScore(const std::optional<double>& score)
{
    m_score = score;
    setAccessibleName(score ? tr("Score %1 of 100").arg(figure(score)) : tr("Not scored"));
    update();
}

void Gauge::paintEvent(QPaintEvent*)
{
    constexpr double stroke = 10;
    constexpr int begin = 225 * 16;
    constexpr int sweep = -270 * 16;
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring =
        QRectF(0, 0, 98, 98).translated(7, 4).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(theme.track, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, begin, sweep);
    if (m_score) {
        const QColor color = theme.scale[static_cast<std::size_t>(band(*m_score))];
        painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, begin, static_cast<int>(sweep * *m_score / 100));
    }
    painter.setPen(theme.text);
    QFont large = render::uiFont(30, QFont::Bold);
    large.setLetterSpacing(QFont::AbsoluteSpacing, -0.6);
    painter.setFont(large);
    const QString number = figure(m_score);
    // "100.0" is wider than the ring leaves room for at full size.
    while (QFontMetricsF(painter.font()).horizontalAdvance(number) > ring.width() - stroke - 14) {
        large.setPixelSize(large.pixelSize() - 1);
        painter.setFont(large);
    }
    painter.drawText(QRectF(0, 32, width(), 36), Qt::AlignCenter, number);
    painter.setPen(theme.text2);
    painter.setFont(render::uiFont(m_score ? 12 : 11));
    painter.drawText(QRectF(0, 66, width(), 16), Qt::AlignCenter, m_score ? tr("of 100") : tr("not scored"));
}

PartBar::PartBar(QString name, QWidget* parent) : QWidget(parent), m_name(std::move(name))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartBar::setPart(const std::optional<double>& value, int weight)
{
    m_value = value;
    m_weight = weight;
    setAccessibleName(tr("%1, weight %2: %3").arg(m_name).arg(weight).arg(valueText()));
    updateGeometry();
    update();
}

QString PartBar::valueText() const
{
    return m_value ? figure(m_value) : tr("not answered");
}

QSize PartBar::minimumSizeHint() const
{
    const QFontMetrics name(render::uiFont(13, QFont::Medium));
    const QFontMetrics small(render::uiFont(12));
    return {name.horizontalAdvance(m_name) + small.horizontalAdvance(tr("× %1").arg(m_weight) + valueText()) + 20, 30};
}

void PartBar::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect line(0, 0, width(), 20);
    painter.setPen(theme.text);
    painter.setFont(render::uiFont(13, QFont::Medium));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    const int nameEnd = painter.fontMetrics().horizontalAdvance(m_name) + 8;
    painter.setPen(theme.text2);
    painter.setFont(render::uiFont(12));
    painter.drawText(line.adjusted(nameEnd, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("× %1").arg(m_weight));
    if (m_value) {
        painter.setPen(theme.text);
        painter.setFont(render::uiFont(13, QFont::DemiBold));
    }
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, valueText());

    const QRectF track(0, 22, width(), barHeight);
    if (!m_value) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.strongLine, 1, Qt::CustomDashLine));
        QPen dashes(theme.strongLine, 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), barHeight / 2, barHeight / 2);
        return;
    }
    paintBar(painter, track, theme.track);
    QRectF filled = track;
    filled.setWidth(std::max(*m_value > 0 ? barHeight : 0, track.width() * *m_value / 100));
    paintBar(painter, filled, theme.scale[static_cast<std::size_t>(band(*m_value))]);
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = share;
    setAccessibleName(tr("%1 percent").arg(figure(share * 100, 0)));
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, rect(), theme.track);
    if (m_share > 0) {
        paintBar(painter, QRectF(0, 0, std::max<double>(height(), width() * m_share), height()),
                 theme.dark ? theme.bar : theme.text2);
    }
}

} // namespace rejse::widgets
